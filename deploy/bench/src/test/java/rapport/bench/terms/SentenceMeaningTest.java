package rapport.bench.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import rapport.match.term.Terms;
import rapport.match.topic.TopicTable;

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
		var names = new Terms(topics, 100);
		var on = new MeantTerms(names, new SentenceMeaning(topics.titles()), 0.7);
		var off = new MeantTerms(names, (_) -> null, 0.7);
		assertThat(on.key("the climate crisis and global warming")).isEqualTo("climate change");
		assertThat(off.key("the climate crisis and global warming")).isEqualTo("theclimatecrisisandglobalwarming");
		assertThat(on.key("k8s")).isEqualTo(off.key("k8s"));
		assertThat(on.key("r")).isEqualTo("r");
	}

	@Test
	void aTopicIsTakenForAPhraseAloneAndOnlyIfItIsNearEnough() {
		var asked = new ArrayList<String>();
		var terms = new MeantTerms(Terms.BY_SPELLING, (words) -> {
			asked.add(words);
			return new Likeness("kubernetes", words.equals("shipping containers") ? 0.7 : 0.69);
		}, 0.7);
		assertThat(terms.key("Shipping containers")).isEqualTo("kubernetes");
		assertThat(terms.key("big Vessels")).isEqualTo("bigvessel");
		assertThat(terms.key("Ships")).isEqualTo("ship");
		assertThat(asked).containsExactly("shipping containers", "big vessels");
	}

}
