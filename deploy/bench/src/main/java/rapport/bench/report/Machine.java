package rapport.bench.report;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Where something was measured. */
public final class Machine {

	private Machine() {
	}

	/** The day, the machine, and how busy it was with other things. */
	public static String now() {
		var system = ManagementFactory.getOperatingSystemMXBean();
		return String.format(Locale.ROOT, "on %s, %s %s with %d cores, Java %s; load average %.1f at the start",
				LocalDate.now(ZoneOffset.UTC), system.getName(), system.getArch(), system.getAvailableProcessors(),
				Runtime.version(), system.getSystemLoadAverage());
	}

}
