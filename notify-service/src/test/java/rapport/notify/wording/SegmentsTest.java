package rapport.notify.wording;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.notify.wording.Segments.Alphabet;

import static org.assertj.core.api.Assertions.assertThat;

class SegmentsTest {

	@Test
	void upTo160SeptetsAreOneSegment() {
		assertThat(Segments.of("a".repeat(160))).isEqualTo(new Segments(Alphabet.GSM7, List.of("a".repeat(160))));
		assertThat(Segments.of("a".repeat(161)).parts()).containsExactly("a".repeat(153), "a".repeat(8));
	}

	@Test
	void anEscapedCharacterCountsTwiceAndIsNotTorn() {
		assertThat(Segments.of("€".repeat(80)).parts()).hasSize(1);
		assertThat(Segments.of("€".repeat(81)).parts()).containsExactly("€".repeat(76), "€".repeat(5));
	}

	@Test
	void upTo70UnitsAreOneSegmentOutsideTheGsmAlphabet() {
		assertThat(Segments.of("ш".repeat(70)).alphabet()).isEqualTo(Alphabet.UCS2);
		assertThat(Segments.of("ш".repeat(70)).parts()).hasSize(1);
		assertThat(Segments.of("ш".repeat(71)).parts()).containsExactly("ш".repeat(67), "ш".repeat(4));
	}

	@Test
	void aSurrogatePairIsNotTorn() {
		assertThat(Segments.of("😀".repeat(36)).parts()).containsExactly("😀".repeat(33), "😀".repeat(3));
	}

}
