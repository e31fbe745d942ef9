package rapport.match.term;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NothingTest {

	@Test
	void wordsForNothingAreNoTerms() {
		assertThat(Term.all(List.of("n/a", "N/A", "None", "none", "-", "—", "keine", "Nope", "TBD", "tbd", "other",
				"Anything", "Everything", "No preferences", "not sure", "Not sure yet", "Nothing", "?", "k. A.",
				"ninguno", "aucune", "n.v.t.", "não sei", "Weiß nicht")))
			.isEmpty();
	}

	@Test
	void whatSaysSomethingStays() {
		assertThat(Term.all(List.of("Go", "R", "C", "Nothing Phone", "NAS", "Notion", "Other side", "X.org")))
			.hasSize(8);
	}

}
