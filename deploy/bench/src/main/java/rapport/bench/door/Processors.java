package rapport.bench.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What processes used of the processors, and what all of the machine did, as Linux counts
 * it.
 */
final class Processors {

	static final String SERVICE = "service";

	static final String USUAL = "usual";

	static final String REDIS = "redis";

	static final String KAFKA = "kafka";

	static final String CALLERS = "callers";

	static final String ALL = "all";

	/** Linux counts in hundredths of a second. */
	private static final long TICK = 10_000_000;

	private final Map<String, Long> pids = new LinkedHashMap<>();

	/** From now on a process counts under a name. */
	void watch(String name, long pid) {
		this.pids.put(name, pid);
	}

	/** Returns what each used so far, in nanoseconds. */
	Map<String, Long> used() {
		var used = new HashMap<String, Long>();
		this.pids.forEach((name, pid) -> used.put(name, used(pid)));
		used.put(ALL, all());
		return used;
	}

	private static long used(long pid) {
		return ProcessHandle.of(pid)
			.flatMap((it) -> it.info().totalCpuDuration())
			.or(() -> Optional.of(Duration.ZERO))
			.get()
			.toNanos();
	}

	/** All but idling and waiting for disks. */
	private static long all() {
		try {
			var fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +", -1);
			long ticks = 0;
			for (int i = 1; i <= 8; i++) {
				ticks += (i == 4 || i == 5) ? 0 : Long.parseLong(fields[i]);
			}
			return ticks * TICK;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("What the machine does is read from /proc, so this needs Linux", ex);
		}
	}

}
