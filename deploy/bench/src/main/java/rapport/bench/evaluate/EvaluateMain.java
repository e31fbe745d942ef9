package rapport.bench.evaluate;

import java.io.IOException;

import rapport.bench.program.Program;

/** Runs the matcher over people of a file. */
final class EvaluateMain {

	private EvaluateMain() {
	}

	static void main(String[] arguments) throws InterruptedException {
		var given = (arguments.length == 0) ? new String[] { "--help" } : arguments;
		Program.run("evaluate", EvaluateOptions.USAGE, given, (it) -> run(EvaluateOptions.parse(it)));
	}

	static void run(EvaluateOptions options) throws IOException {
		var metrics = new Evaluation(options.instance(System.err::println), options.out()).run(options).metrics();
		System.out.println(Summary.of(metrics));
	}

}
