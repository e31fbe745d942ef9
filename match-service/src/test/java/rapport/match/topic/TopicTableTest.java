package rapport.match.topic;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.match.term.Terms;

import static org.assertj.core.api.Assertions.assertThat;

class TopicTableTest {

	private final Terms terms = new Terms(TopicTable.with(List.of()), 1_000);

	@ParameterizedTest
	@ValueSource(strings = { "AWS|Amazon Web Services (AWS)|amazon web services", "k8s|Kubernetes",
			"C++|cpp|C-plus-plus", "C#|csharp|C-Sharp", ".NET|dotnet|.NET (5+)|dotnet core",
			"Node.js|NodeJS|node|node-js", "CI/CD|cicd|CI-CD", "front-end|Frontend|front end",
			"Maven (build tool)|Apache Maven", "Visual Basic (.Net)|VB.NET", "Microsoft SQL Server|MSSQL",
			"machine learning|Machine-Learning|Machine learning (ML)", "Vue.js|vuejs|VUE", "accessibility|a11y",
			"ts|TypeScript", "ML|Machine-Learning|maschinelles Lernen", "AI|KI|IA|Künstliche Intelligenz|A.I.",
			"C++|C ++|c plus plus", "C#|C♯|c-sharp", "Open Source|open source software", "Postgres SQL|postgres",
			"#kubernetes|Kubernetes ☸️|KUBERNETES", "LLMs|large language models", "micro-services|Microservice",
			"JavaScript|js", "golang|Go|go (programming)" })
	void areTheSame(String labels) {
		assertThat(labels.split("\\|")).extracting((it) -> this.terms.of(it).key()).containsOnly(key(labels));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Java|JavaScript", "C|C++|C#|Objective-C|D", "Go|golf|goals", "R|Rust|Ruby",
			"strategy|strategy games", "networking|computer networks", "time management|time management games",
			"build2|Build engine", "none|Netflix", "event organizer|hackathon", "case|CASE.js",
			"paper|Minecraft server", "rail|Rails", "panda|pandas", "F|F#", "ML|HTML|MLOps",
			"TypeScript|script writing", "React|React Native", "pies|Python", "SAS|Sass" })
	void areNotTheSame(String labels) {
		assertThat(labels.split("\\|")).extracting((it) -> this.terms.of(it).key()).doesNotHaveDuplicates();
	}

	@Test
	void everyTopicIsItself() {
		var titles = TopicTable.with(List.of()).titles();
		assertThat(titles).hasSizeGreaterThan(1_200);
		assertThat(titles.keySet()).allSatisfy((it) -> assertThat(this.terms.of(it).key()).isEqualTo(it));
	}

	private String key(String labels) {
		return this.terms.of(labels.substring(0, labels.indexOf('|'))).key();
	}

}
