package rapport.match.topic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.annotation.UserConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import rapport.match.term.Alias;
import rapport.match.term.Terms;

import static org.assertj.core.api.Assertions.assertThat;

class AliasFileTest {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(UserConfigurations.of(TermConfiguration.class))
		.withPropertyValues("rapport.match.terms.aliases=", "rapport.match.terms.threshold=0.7",
				"rapport.match.terms.remembered=1000");

	@TempDir
	Path folder;

	@Test
	void itIsReadAndHeeded() throws Exception {
		var file = write("alias,topic\r\nOPA,\"Open Policy Agent\"\nkafka,Apache Kafka\n\n");
		assertThat(AliasFile.read(file)).containsExactly(new Alias("OPA", "Open Policy Agent"),
				new Alias("kafka", "Apache Kafka"));
		this.runner.withPropertyValues("rapport.match.terms.aliases=" + file)
			.run((context) -> assertThat(context.getBean(Terms.class).of("Kafka").key()).isEqualTo("apache kafka"));
	}

	@Test
	void noneIsNeeded() {
		this.runner.run((context) -> assertThat(context.getBean(Terms.class).of("k8s").key()).isEqualTo("kubernetes"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                              | its first line is not 'alias,topic'
			`name,topic\\na,b`              | its first line is not 'alias,topic'
			`alias,topic\\nkafka`           | line 2 is not an alias and a topic, separated by a comma
			`alias,topic\\n"a\\nb",c\\n?,d` | line 4 is not an alias and a topic, separated by a comma
			`alias,topic\\na,b,c`           | line 2 is not an alias and a topic, separated by a comma
			`alias,topic\\na1,b1\\na1,c1`  | 'a1' is given as an alias of two topics
			""")
	void whatIsWrongWithItIsToldInOneLine(String text, String reason) throws IOException {
		assertRefused(write(text.replace("\\n", "\n")), reason);
	}

	@Test
	void whatCannotBeReadIsTold() throws IOException {
		assertRefused(this.folder.resolve("missing.csv").toString(), "it cannot be read as UTF-8 text");
		assertRefused(this.folder.toString(), "it cannot be read as UTF-8 text");
		Files.write(this.folder.resolve("latin.csv"), "alias,topic\ncafé,b".getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(this.folder.resolve("latin.csv").toString(), "it cannot be read as UTF-8 text");
	}

	private void assertRefused(String file, String reason) {
		this.runner.withPropertyValues("rapport.match.terms.aliases=" + file).run((context) -> {
			var analysis = new BadAliasesAnalyzer().analyze(Objects.requireNonNull(context.getStartupFailure()));
			assertThat(analysis).isNotNull()
				.extracting("description")
				.isEqualTo("The setting rapport.match.terms.aliases names the file " + file + ", but " + reason + ".");
		});
	}

	private String write(String text) throws IOException {
		return Files.writeString(this.folder.resolve("aliases.csv"), text).toString();
	}

}
