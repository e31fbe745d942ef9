package rapport.match.worth;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Giving is a gain, and so is what two have in common though neither asked. */
class GenerosityTest {

	private static final double LEAST = 0.02;

	private final Rarity rarity = new Rarity((key) -> switch (key) {
		case "rust" -> Set.of("c++");
		case "c++" -> Set.of("rust");
		default -> Set.of();
	});

	@Test
	void whoOnlyOffersGainsByGiving() {
		var worth = worth(Someone.called("ana").offers("Rust"), Someone.called("ben").asks("Rust"));
		assertThat(worth.value()).isGreaterThan(0.1);
		assertThat(worth.second().gain()).as("who is helped gains more").isGreaterThan(worth.first().gain());
		assertThat(worth.second().helpedBy()).extracting("label").containsExactly("Rust");
		assertThat(worth.ground()).as("the help says it").isEmpty();
	}

	@Test
	void helpForBothIsWorthMoreThanForOne() {
		var one = worth(Someone.called("ana").offers("Rust"), Someone.called("ben").asks("Rust"));
		var both = worth(Someone.called("ana").offers("Rust").asks("Go"),
				Someone.called("ben").asks("Rust").offers("Go"));
		assertThat(both.value()).isGreaterThan(1.5 * one.value());
	}

	@Test
	void whatBothKnowIsWorthLessThanWhatOneAskedFor() {
		var asked = worth(Someone.called("ana").offers("Kubernetes"), Someone.called("ben").asks("Kubernetes"));
		var known = worth(Someone.called("ana").offers("Kubernetes"), Someone.called("ben").offers("Kubernetes"));
		assertThat(known.value()).isBetween(LEAST, asked.value() / 1.5);
		assertThat(known.ground()).singleElement().satisfies((it) -> {
			assertThat(it.kind()).isEqualTo(Ground.Kind.KNOW);
			assertThat(it.topic().label()).isEqualTo("Kubernetes");
		});
	}

	@Test
	void whatItIsToTheTwoIsSaid() {
		assertThat(worth(Someone.called("ana").asks("Go"), Someone.called("ben").asks("Go")).ground())
			.extracting(Ground::kind)
			.containsExactly(Ground.Kind.SEEK);
		assertThat(worth(Someone.called("ana").asks("Go"), Someone.called("ben").likes("Go")).ground())
			.extracting(Ground::kind)
			.containsExactly(Ground.Kind.TALK);
		assertThat(worth(Someone.called("ana").likes("Go"), Someone.called("ben").likes("Go")).ground())
			.as("an interest of both is told as one")
			.isEmpty();
	}

	@Test
	void whatIsCloseCountsSoftly() {
		var close = worth(Someone.called("ana").likes("Rust"), Someone.called("ben").asks("C++"));
		assertThat(close.value()).isBetween(LEAST, 0.05);
		assertThat(close.ground()).singleElement().satisfies((it) -> {
			assertThat(it.kind()).isEqualTo(Ground.Kind.CLOSE);
			assertThat(it.topic().label()).isEqualTo("Rust");
			assertThat(it.other().label()).isEqualTo("C++");
		});
		assertThat(close.reversed().ground().getFirst().topic().label()).isEqualTo("C++");
		assertThat(worth(Someone.called("ana").likes("Rust"), Someone.called("ben").asks("Jazz")).value()).isZero();
	}

	@Test
	void nobodyIsLeftWithoutWhoNamedWhatAnotherNamed() {
		int pairs = 0;
		for (int seed = 0; seed < 30; seed++) {
			var random = new Random(seed);
			int terms = 1 + random.nextInt(60);
			var crowd = IntStream.range(0, 80).mapToObj((it) -> Someone.random("id-" + it, random, terms)).toList();
			crowd.forEach(this.rarity::add);
			for (var one : crowd) {
				for (var other : crowd) {
					if (!one.equals(other) && !Collections.disjoint(one.keys(), other.keys())) {
						assertThat(valuation().of(one, other).value()).as("%s, %s", one, other)
							.isGreaterThanOrEqualTo(LEAST);
						pairs++;
					}
				}
			}
		}
		assertThat(pairs).isGreaterThan(10_000);
	}

	private Worth worth(Someone one, Someone other) {
		List.of(one, other, Someone.called("third").likes("Fishing")).forEach((it) -> this.rarity.add(it.get()));
		return valuation().of(one.get(), other.get());
	}

	private Valuation valuation() {
		return new Valuation(this.rarity, Weights.DEFAULT);
	}

}
