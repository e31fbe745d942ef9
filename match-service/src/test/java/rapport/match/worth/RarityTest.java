package rapport.match.worth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import rapport.match.attendee.Attendee;
import rapport.match.support.Someone;
import rapport.match.term.Term;

import static org.assertj.core.api.Assertions.assertThat;

class RarityTest {

	private static final int TERMS = 3_000;

	@Test
	void itIsOneForWhatOneAloneHasAndLessForWhatMoreHave() {
		var rarity = new Rarity();
		IntStream.range(0, 100).forEach((it) -> rarity.add(Someone.called("id-" + it).likes("Coffee").get()));
		IntStream.range(0, 10).forEach((it) -> rarity.add(Someone.called("go-" + it).offers("Go").asks("Go").get()));
		rarity.add(Someone.called("ana").likes("Lutes").get());
		assertThat(rarity.of(Term.of("lutes"))).isEqualTo(1);
		assertThat(rarity.of(Term.of("nobody's"))).isEqualTo(1);
		assertThat(rarity.of(Term.of("Go"))).isBetween(0.4, 0.6);
		assertThat(rarity.of(Term.of("Coffee"))).isBetween(0.0, 0.1);
	}

	@Test
	void itDoesNotDependOnTheOrderOfRegistrationNorOnWhoIsGone() {
		for (int seed = 0; seed < 20; seed++) {
			var random = new Random(seed);
			var crowd = crowd(random);
			var rarity = new Rarity();
			crowd.forEach(rarity::add);
			var other = new Rarity();
			var gone = crowd(random);
			gone.forEach(other::add);
			Collections.shuffle(crowd, random);
			crowd.forEach(other::add);
			gone.forEach(other::remove);
			assertThat(values(other)).as("seed %d", seed).isEqualTo(values(rarity));
		}
	}

	@Test
	void thereIsRoomForAnyNumberOfTerms() {
		var rarity = new Rarity();
		for (int number = 0; number < TERMS; number++) {
			var term = "term " + number;
			assertThat(rarity.of(Term.of(term))).as("nobody has %s yet", term).isBetween(0.0, 1.0);
			rarity.add(Someone.called("id-" + number).likes(term).get());
			assertThat(rarity.of(Term.of(term))).as(term).isEqualTo(1);
		}
		assertThat(rarity.terms()).isEqualTo(TERMS);
	}

	private static List<Double> values(Rarity rarity) {
		return IntStream.range(0, TERMS).mapToObj((it) -> rarity.of(Term.of("term " + it))).toList();
	}

	private static List<Attendee> crowd(Random random) {
		return new ArrayList<>(
				IntStream.range(0, 500).mapToObj((it) -> Someone.random("id-" + it, random, TERMS)).toList());
	}

}
