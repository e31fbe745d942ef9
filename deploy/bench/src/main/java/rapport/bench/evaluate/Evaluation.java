package rapport.bench.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import rapport.bench.evaluate.Metrics.RoundTimes;
import rapport.bench.instance.FeasiblePairs;
import rapport.bench.instance.Graph;
import rapport.bench.instance.Instance;
import rapport.bench.instance.Person;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One run over an instance, written to a directory. */
final class Evaluation {

	private final Instance instance;

	private final Path out;

	private final Graph graph;

	Evaluation(Instance instance, Path out) throws IOException {
		this.instance = instance;
		this.out = Files.createDirectories(out);
		this.graph = new Graph(instance.people().size());
	}

	Metrics run(Options options) throws IOException {
		edges();
		var simulation = new Simulation(this.instance, this.graph, options.roundEvery());
		simulation.run(options.rounds());
		var received = new int[this.graph.people()];
		simulation.made().forEach((it) -> {
			received[it.first()]++;
			received[it.other()]++;
		});
		introductions(simulation.made());
		people(received);
		var metrics = metrics(simulation, received);
		JsonMapper.builder()
			.enable(SerializationFeature.INDENT_OUTPUT)
			.build()
			.writeValue(this.out.resolve("metrics.json"), metrics);
		return metrics;
	}

	private void edges() throws IOException {
		try (var file = new CsvFile(this.out.resolve("edges.csv"), "ticket_a", "ticket_b", "worth")) {
			new FeasiblePairs(this.instance).each((one, other, worth) -> {
				this.graph.add(one, other, worth);
				file.row(ticket(one), ticket(other), worth);
			});
		}
	}

	private void introductions(List<Made> made) throws IOException {
		try (var file = new CsvFile(this.out.resolve("introductions.csv"), "round", "at_s", "ticket_a", "ticket_b",
				"worth", "reasons")) {
			made.forEach((it) -> file.row(it.round(), it.second(), ticket(it.first()), ticket(it.other()), it.worth(),
					Reasons.of(it.introduction(), person(it.first()).attendee().id(), ticket(it.first()),
							ticket(it.other()))));
		}
	}

	private void people(int[] received) throws IOException {
		try (var file = new CsvFile(this.out.resolve("people.csv"), "ticket", "capacity", "introductions",
				"feasible_partners")) {
			for (int i = 0; i < received.length; i++) {
				file.row(ticket(i), this.instance.capacity(i), received[i], this.graph.partners(i));
			}
		}
	}

	private Metrics metrics(Simulation simulation, int[] received) {
		var could = IntStream.range(0, received.length).filter((it) -> this.graph.partners(it) > 0).toArray();
		var made = simulation.made();
		return new Metrics(received.length, (int) this.instance.people().stream().filter(Person::takesPart).count(),
				could.length, this.graph.size(), made.size(),
				(int) made.stream().filter((it) -> !this.graph.feasible(it.first(), it.other())).count(),
				made.stream().mapToDouble(Made::worth).sum(), simulation.coverage().atLast(),
				simulation.coverage().inTime(), Gini.of(IntStream.of(could).map((it) -> received[it]).toArray()),
				RoundTimes.of(simulation.rounds()),
				simulation.rounds().stream().filter((it) -> it.introductions() > 0).toList(), Metrics.DEFINITIONS);
	}

	private Person person(int number) {
		return this.instance.people().get(number);
	}

	private String ticket(int number) {
		return person(number).ticket();
	}

}
