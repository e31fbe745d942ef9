package rapport.bench.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.bench.program.BadInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class EvaluateTest {

	private static final List<String> TERMS = List.of("Rust", "Kafka", "Go", "Vite", "SQL", "Nix", "Elm", "Perl");

	@TempDir
	Path directory;

	@Test
	void inABatchNobodyGetsMoreThanHerPaceAndOnlyEdgesAreIntroduced() throws IOException {
		var metrics = evaluate(people(40));
		var edges = worths("edges.csv", 0);
		var introductions = worths("introductions.csv", 2);
		assertThat(introductions).isNotEmpty();
		introductions.forEach((pair, worth) -> assertThat(edges).containsEntry(pair, worth));
		assertThat(rows("people.csv")).hasSize(40)
			.allSatisfy((it) -> assertThat(Integer.parseInt(it[2])).isLessThanOrEqualTo(Integer.parseInt(it[1])));
		assertThat(metrics.get("notFeasible").intValue()).isZero();
		assertThat(metrics.get("optimumProved").booleanValue()).isTrue();
		double weight = introductions.values().stream().mapToDouble(Double::doubleValue).sum();
		assertThat(metrics.get("weight").doubleValue()).isCloseTo(weight, within(1e-9));
		assertThat(metrics.get("ratio").doubleValue()).isBetween(0.5, 1.0);
	}

	@Test
	void onlyThoseWhoAreThereAtTheSameTimeAreIntroduced() throws IOException {
		var presence = file("presence.csv", "person,left_s,entered_s,room\n0,100,0,a\n1,200,50,a\n2,300,200,a\n");
		evaluate(people(3), "--presence", presence.toString());
		assertThat(worths("edges.csv", 0).keySet()).containsExactly("T0 T1");
		assertThat(rows("introductions.csv")).singleElement().satisfies((it) -> assertThat(it[1]).isEqualTo("50"));
	}

	@Test
	void theSameInputGivesTheSameIntroductions() throws IOException {
		var attendees = people(40);
		evaluate(attendees);
		var once = Files.readString(this.directory.resolve("out/introductions.csv"));
		evaluate(attendees);
		assertThat(Files.readString(this.directory.resolve("out/introductions.csv"))).isEqualTo(once);
	}

	@Test
	void whatCannotBeUsedIsToldInOneLine() throws IOException {
		var attendees = people(3);
		var nobody = file("presence.csv", "entered_s,left_s,person\n0,9,3\n");
		var backwards = file("backwards.csv", "entered_s,left_s,person\n9,0,1\n");
		var noNumber = file("words.csv", "entered_s,left_s,person\n0,noon,1\n");
		assertRefused(attendees, nobody, "line 2: person 3 is no row of the attendees file, whose rows are 0 to 2");
		assertRefused(attendees, backwards, "line 2: left_s is before entered_s");
		assertRefused(attendees, noNumber, "line 2: left_s must be a whole number");
		assertRefused(attendees, attendees, "must name the columns entered_s,left_s,person");
		assertRefused(file("empty.csv", ""), nobody, "is empty");
		assertRefused(file("semicolons.csv", "ticket;name\n1;Ana\n"), nobody, "whose rows are 0 to 0");
		assertRefused(this.directory.resolve("none.csv"), nobody, "There is no file");
		assertThatThrownBy(() -> EvaluateOptions.parse(List.of("--attendees", "a.csv")))
			.hasMessageContaining("--out is missing");
		assertThatThrownBy(() -> EvaluateOptions.parse(List.of("--rounds", "0"))).hasMessageContaining("is missing");
	}

	private void assertRefused(Path attendees, Path presence, String message) {
		assertThatThrownBy(() -> evaluate(attendees, "--presence", presence.toString()))
			.isInstanceOf(BadInputException.class)
			.hasMessageContaining(message)
			.hasMessageNotContaining("\n");
	}

	private JsonNode evaluate(Path attendees, String... more) throws IOException {
		var arguments = new String[4 + more.length];
		arguments[0] = "--attendees";
		arguments[1] = attendees.toString();
		arguments[2] = "--out";
		arguments[3] = this.directory.resolve("out").toString();
		System.arraycopy(more, 0, arguments, 4, more.length);
		EvaluateMain.run(EvaluateOptions.parse(List.of(arguments)));
		return new JsonMapper().readTree(Files.readString(this.directory.resolve("out/metrics.json")));
	}

	private Path people(int count) throws IOException {
		var random = new Random(3);
		var rows = IntStream.range(0, count)
			.mapToObj((it) -> String.join(",", "Person " + it, "T" + it, "Rust;" + terms(random), terms(random),
					terms(random), "Company " + it, "+1201555010" + (it % 10), "yes",
					List.of("gentle", "steady", "eager").get(it % 3)))
			.collect(Collectors.joining("\n"));
		return file("people.csv", "name,ticket,interests,offers,asks,company,phone,introduce,pace\n" + rows + "\n");
	}

	private static String terms(Random random) {
		return random.ints(3, 0, TERMS.size()).mapToObj(TERMS::get).collect(Collectors.joining(";"));
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(this.directory.resolve(name), text);
	}

	/** The worth of each pair, whose tickets stand from a column on. */
	private Map<String, Double> worths(String file, int column) throws IOException {
		var worths = new HashMap<String, Double>();
		rows(file).forEach((it) -> worths.put(it[column] + " " + it[column + 1], Double.parseDouble(it[column + 2])));
		return worths;
	}

	private List<String[]> rows(String file) throws IOException {
		return Files.readAllLines(this.directory.resolve("out").resolve(file))
			.stream()
			.skip(1)
			.map((it) -> it.split(",", -1))
			.toList();
	}

}
