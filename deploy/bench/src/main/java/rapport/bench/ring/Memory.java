package rapport.bench.ring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory, as Linux counts it. */
final class Memory {

	private Memory() {
	}

	/** The resident memory of a process and all that descend from it, in bytes. */
	static long resident(ProcessHandle process) {
		return resident(process.pid()) + process.descendants().mapToLong((it) -> resident(it.pid())).sum();
	}

	private static long resident(long pid) {
		try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
			return lines.filter((it) -> it.startsWith("VmRSS:"))
				.mapToLong((it) -> Long.parseLong(it.replaceAll("\\D", "")) * 1024)
				.sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Resident memory is read from /proc, so this needs Linux", ex);
		}
	}

}
