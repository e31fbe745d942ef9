package rapport.bench.door;

import java.util.ArrayList;
import java.util.List;

import rapport.local.launch.Memory;
import rapport.local.process.ChildJvm;

/** How a JVM makes its code fast. */
enum Compiler {

	/** As {@code deploy/up} has it: soon quick, never at its best. */
	SIMPLE("simple compiler (C1), as in local mode", String.join(" ", ChildJvm.SMALL)),

	/** As Java does by itself, which takes longer and more memory. */
	FULL("full compilation (C1 and C2)", "-Xss512k -XX:-UsePerfData -XX:+ExitOnOutOfMemoryError "
			+ "-XX:TieredStopAtLevel=4 -XX:CompileThresholdScaling=1");

	private final String title;

	/** Separated by spaces. */
	private final String options;

	Compiler(String title, String options) {
		this.title = title;
		this.options = options;
	}

	String title() {
		return this.title;
	}

	/** The options of a JVM, which has the memory of the check-in service. */
	List<String> options() {
		var all = new ArrayList<>(List.of(this.options.split(" ", -1)));
		all.addAll(Memory.ofCheckIn());
		if (this == FULL) {
			all.add("-XX:ReservedCodeCacheSize=128m");
		}
		return all;
	}

}
