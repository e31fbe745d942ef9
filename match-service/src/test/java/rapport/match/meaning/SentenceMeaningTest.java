package rapport.match.meaning;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import rapport.match.term.Terms;

import static org.assertj.core.api.Assertions.assertThat;

/** The real model. */
class SentenceMeaningTest {

	private static final Map<String, String> TITLES = Map.of("climate change", "Climate change", "cpp", "C++",
			"finance", "Finance");

	private final SentenceMeaning meaning = new SentenceMeaning(TITLES);

	@Test
	void theNearestTopicIsFoundWhereverTheWordsStand() {
		var likeness = Objects.requireNonNull(this.meaning.nearest("global warming of the climate"));
		assertThat(likeness.topic()).isEqualTo("climate change");
		assertThat(likeness.cosine()).isBetween(0.6, 1.0);
		assertThat(this.meaning.nearest("global warming of the climate")).isEqualTo(likeness);
		assertThat(Objects.requireNonNull(this.meaning.nearest("knitting socks")).cosine()).isLessThan(0.4);
	}

	@Test
	void onAndOff() {
		var topics = TopicTable.with(List.of());
		var on = new Terms(topics, new SentenceMeaning(topics.titles()), 0.7, 100);
		var off = new Terms(topics, (_) -> null, 0.7, 100);
		assertThat(on.of("the climate crisis and global warming").key()).isEqualTo("climate change");
		assertThat(off.of("the climate crisis and global warming").key()).isEqualTo("theclimatecrisisandglobalwarming");
		assertThat(on.of("k8s")).isEqualTo(off.of("k8s"));
		assertThat(on.of("r").key()).isEqualTo("r");
	}

}
