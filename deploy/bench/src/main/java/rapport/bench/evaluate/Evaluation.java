package rapport.bench.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import rapport.bench.baseline.BaselineContest;
import rapport.bench.baseline.BaselineContest.Outcome;
import rapport.bench.evaluate.Metrics.RoundTimes;
import rapport.bench.instance.FeasiblePairs;
import rapport.bench.instance.Graph;
import rapport.bench.instance.Instance;
import rapport.bench.instance.Person;
import rapport.bench.optimum.Optimum;
import rapport.bench.score.Score;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One run over an instance, written to a directory. */
public final class Evaluation {

	private final Instance instance;

	private final Path out;

	private final Graph graph;

	public Evaluation(Instance instance, Path out) throws IOException {
		this.instance = instance;
		this.out = Files.createDirectories(out);
		this.graph = new Graph(instance.people().size());
	}

	/** Runs it and writes its files. */
	public Result run(EvaluateOptions options) throws IOException {
		edges();
		var simulation = new Simulation(this.instance, this.graph, options.roundEvery());
		simulation.run(options.rounds());
		introductions(simulation.made());
		people(simulation.score());
		var optimum = optimum(options);
		var baselines = options.baselines()
				? new BaselineContest(this.instance, this.graph).run((optimum != null) ? optimum.bound() : null) : null;
		var metrics = metrics(simulation, optimum, baselines);
		JsonMapper.builder()
			.enable(SerializationFeature.INDENT_OUTPUT)
			.build()
			.writeValue(this.out.resolve("metrics.json"), metrics);
		return new Result(metrics, this.graph, simulation.made().stream().map(Made::pair).toList());
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
			made.forEach((it) -> file.row(it.round(), it.second(), ticket(it.pair().first()), ticket(it.pair().other()),
					it.pair().worth(), Reasons.of(it.introduction(), person(it.pair().first()).attendee().id(),
							ticket(it.pair().first()), ticket(it.pair().other()))));
		}
	}

	private void people(Score score) throws IOException {
		try (var file = new CsvFile(this.out.resolve("people.csv"), "ticket", "capacity", "introductions",
				"feasible_partners")) {
			for (int i = 0; i < this.graph.people(); i++) {
				file.row(ticket(i), this.instance.capacity(i), score.received(i), this.graph.partners(i));
			}
		}
	}

	private @Nullable Optimum optimum(EvaluateOptions options) {
		var capacities = IntStream.range(0, this.graph.people()).map(this.instance::capacity).toArray();
		return options.optimumWithin().isZero() ? null : Optimum.of(this.graph, capacities, options.optimumWithin());
	}

	private Metrics metrics(Simulation simulation, @Nullable Optimum optimum, @Nullable List<Outcome> baselines) {
		var score = simulation.score();
		var people = this.instance.people();
		return new Metrics(people.size(), (int) people.stream().filter(Person::takesPart).count(),
				(int) IntStream.range(0, people.size()).filter((it) -> this.graph.partners(it) > 0).count(),
				this.graph.size(), score.introductions(), score.notFeasible(), score.weight(),
				(optimum != null) ? optimum.bound() : null, (optimum != null) ? optimum.proved() : null,
				(optimum != null) ? optimum.seconds() : null,
				(optimum != null && optimum.bound() > 0) ? score.weight() / optimum.bound() : null,
				score.coverage().atLast(), score.coverage().inTime(), score.gini(), RoundTimes.of(simulation.rounds()),
				simulation.rounds().stream().filter((it) -> it.introductions() > 0).toList(), baselines,
				Metrics.DEFINITIONS);
	}

	private Person person(int number) {
		return this.instance.people().get(number);
	}

	private String ticket(int number) {
		return person(number).ticket();
	}

}
