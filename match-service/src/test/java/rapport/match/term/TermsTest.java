package rapport.match.term;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TermsTest {

	private static final List<Topic> TOPICS = List.of(
			new Topic("go", "Go", List.of("golang"), List.of("kubernetes", "unknown")),
			new Topic("kubernetes", "Kubernetes", List.of("k8s", "kube"), List.of()),
			new Topic("rails", "Ruby on Rails", List.of("ror"), List.of()),
			new Topic("web-components", "Web Components", List.of("kube"), List.of()),
			new Topic("seo", "Search engine optimization (SEO)", List.of(), List.of()),
			new Topic("strategy-game", "Strategy", List.of("strategy"), List.of()));

	@Test
	void anotherAliasIsAnotherFingerprint() {
		var usual = unambiguous(List.of()).fingerprint();
		assertThat(unambiguous(List.of()).fingerprint()).isEqualTo(usual);
		assertThat(unambiguous(List.of(new Alias("opa", "Kubernetes"))).fingerprint()).isNotEqualTo(usual);
	}

	private static Terms unambiguous(List<Alias> own) {
		return new Terms(TopicCatalog.of(TOPICS, Set.of(), own), 100);
	}

	@ParameterizedTest
	@CsvSource({ "C++,c++", "C#,c#", "C,c", "F#,f#", ".NET,dotnet", ".NET (5+),dotnet", "C++ courses,c++course",
			"'  CI/CD  ',cicd", "R&D,randd", "e-commerce,ecommerce", "Crème Brûlée,cremebrulee", "ＦＵＬＬ width,fullwidth",
			"Straße,strasse", "STRASSE,strasse", "ΟΔΟΣ,οδοσ", "#hashtag,hashtag", "Women's health,womenshealth",
			"Databases,database", "Technologies,technology", "cookies,cooky", "cookie,cooky", "business,business",
			"businesses,business", "Maven (build tool),maven", "Java™ (SE) 8,javase8", "日本語,日本語", "हिन्दी,हिन्दी",
			"🚀,🚀", "Rust 🦀,rust", "(AWS),aws" })
	void spelling(String label, String key) {
		assertThat(Terms.BY_SPELLING.of(label)).isEqualTo(new Term(key, label));
	}

	@ParameterizedTest
	@CsvSource({ "K8S,kubernetes", "golang,go", "Go,go", "Go (the language),go", "Rails,rails", "rail,rail",
			"ruby-on-rails,rails", "Web Component,web components", "webcomponents,web components", "SEO,seo",
			"Search engine optimization,seo", "search-engine optimization (seo),seo", "Google (SEO),google",
			"kube,kube", "strategy,strategy", "strategy game,strategy game", "strategy games,strategy game",
			"board games,boardgame", "boardgame,boardgame" })
	void names(String label, String key) {
		assertThat(terms(List.of()).of(label).key()).isEqualTo(key);
	}

	@Test
	void theOrganizersAliasesComeFirst() {
		var terms = terms(
				List.of(new Alias("kube", "K8s"), new Alias("Go", "Weiqi"), new Alias("ROR", "the Ruby one")));
		assertThat(terms.of("Kube").key()).isEqualTo("kubernetes");
		assertThat(terms.of("ror").key()).isEqualTo("the ruby one");
		assertThat(terms.of("The Ruby One").key()).isEqualTo("the ruby one");
		assertThat(List.of("go", "weiqi")).allSatisfy((it) -> assertThat(terms.of(it).key()).isEqualTo("weiqi"));
		assertThat(terms.of("golang").key()).as("a name of what has become an alias").isEqualTo("weiqi");
	}

	@Test
	void theOrganizersAliasesMustNotContradictEachOther() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> terms(List.of(new Alias("a1", "b1"), new Alias("A1", "c1"))))
			.withMessage("'A1' is given as an alias of two topics");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> terms(List.of(new Alias("a1", "b1"), new Alias("b1", "c1"))))
			.withMessage("'b1' is a topic and is given as an alias too");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> terms(List.of(new Alias("go", "weiqi"), new Alias("gopher", "golang"))))
			.withMessage("'golang' is a topic and is given as an alias too");
	}

	@Test
	void termsAreEachOnceAsFirstWrittenAndWhatSaysNothingIsNone() {
		assertThat(Term.all(List.of("Rust", " RUST ", "", "?!", "\u200B", "Ada")))
			.containsExactly(new Term("rust", "Rust"), new Term("ada", "Ada"));
	}

	@Test
	void relatednessIsSymmetric() {
		var topics = topics(List.of());
		assertThat(topics.related("go", "go")).isEqualTo(1);
		assertThat(topics.related("unheard", "unheard")).isEqualTo(1);
		assertThat(topics.related("go", "kubernetes")).isEqualTo(topics.related("kubernetes", "go")).isEqualTo(0.5);
		assertThat(topics.related("go", "rails")).isZero();
	}

	private static Terms terms(List<Alias> own) {
		return new Terms(topics(own), 100);
	}

	private static TopicCatalog topics(List<Alias> own) {
		return TopicCatalog.of(TOPICS, Set.of("Strategy"), own);
	}

}
