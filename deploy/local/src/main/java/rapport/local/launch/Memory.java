package rapport.local.launch;

import java.util.ArrayList;
import java.util.List;

/** How much memory a service may take. */
public final class Memory {

	private Memory() {
	}

	/** Returns the options of the JVM of the check-in service. */
	public static List<String> ofCheckIn() {
		return of(Part.CHECKIN);
	}

	/**
	 * Returns the options of its JVM. The heap of check-in holds the largest import, and
	 * as many requests at a time, with bodies of the size that they may have, as it takes
	 * connections.
	 */
	static List<String> of(Part service) {
		var options = new ArrayList<>(List.of("-Xms48m", "-XX:MaxMetaspaceSize=192m", "-XX:ReservedCodeCacheSize=48m",
				"-XX:MaxDirectMemorySize=64m"));
		options.add((service == Part.CHECKIN) ? "-Xmx256m" : "-Xmx192m");
		return options;
	}

}
