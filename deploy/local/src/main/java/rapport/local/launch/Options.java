package rapport.local.launch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The command line.
 *
 * @param demo whether to make a demo event
 */
record Options(Plan plan, boolean demo) {

	static Options of(Path repository, List<String> arguments) {
		var plan = new Plan(repository);
		boolean demo = false;
		boolean free = false;
		Map<Part, Integer> ports = new EnumMap<>(Part.class);
		var waiting = new ArrayDeque<>(arguments);
		while (!waiting.isEmpty()) {
			var option = waiting.remove();
			switch (option) {
				case "--demo" -> demo = true;
				case "--fresh" -> plan.fresh(true);
				case "--free-ports" -> free = true;
				case "--data" -> plan.data(Path.of(value(option, waiting)));
				default -> ports.put(part(option), port(option, value(option, waiting)));
			}
		}
		plan.ports(free ? PortPlan.free() : PortPlan.usual(ports));
		return new Options(plan, demo);
	}

	private static Part part(String option) {
		return Arrays.stream(Part.values())
			.filter((it) -> it.option().equals(option))
			.findFirst()
			.orElseThrow(() -> new LaunchException("unknown option " + option + "; deploy/up --help lists them"));
	}

	private static String value(String option, ArrayDeque<String> waiting) {
		var value = waiting.poll();
		// An option in its place means that it was left out.
		if (value == null || value.startsWith("--")) {
			throw new LaunchException(option + " needs a value; deploy/up --help tells which");
		}
		return value;
	}

	private static int port(String option, String value) {
		try {
			int port = Integer.parseInt(value);
			if (port > 0 && port < 65536) {
				return port;
			}
		}
		catch (NumberFormatException ex) {
			// Told below, as a number out of range is.
		}
		throw new LaunchException(option + " needs a port from 1 to 65535, not " + value);
	}

}
