package rapport.bench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import rapport.bench.evaluate.EvaluateOptions;
import rapport.bench.evaluate.Evaluation;
import rapport.bench.evaluate.Result;
import rapport.bench.instance.Instance;

/** An instance that was evaluated, by the name it has in the report. */
record Trial(String name, Instance instance, Result result) {

	static Trial run(String name, Path out, String... more) throws IOException {
		var arguments = new ArrayList<>(List.of("--out", out.toString()));
		arguments.addAll(List.of(more));
		var options = EvaluateOptions.parse(arguments);
		var instance = options.instance((_) -> {
		});
		System.err.println("Evaluating: " + name);
		return new Trial(name, instance, new Evaluation(instance, out).run(options));
	}

}
