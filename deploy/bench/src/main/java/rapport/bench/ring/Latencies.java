package rapport.bench.ring;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Durations as measured, none thrown away. */
final class Latencies {

	private final ConcurrentSkipListMap<Long, AtomicLong> counts = new ConcurrentSkipListMap<>();

	void add(Duration duration) {
		this.counts.computeIfAbsent(duration.toNanos(), (it) -> new AtomicLong()).incrementAndGet();
	}

	long count() {
		return this.counts.values().stream().mapToLong(AtomicLong::get).sum();
	}

	/**
	 * The smallest duration that at least this share (0 to 1) of all does not exceed: the
	 * nearest-rank method.
	 */
	Duration percentile(double share) {
		long rank = (long) Math.ceil(share * count());
		long seen = 0;
		for (var entry : this.counts.entrySet()) {
			seen += entry.getValue().get();
			if (seen >= rank) {
				return Duration.ofNanos(entry.getKey());
			}
		}
		return Duration.ZERO;
	}

	String summary() {
		return String.format(Locale.ROOT, "median %.1f ms, p99 %.1f ms, max %.1f ms of %d", millis(percentile(0.5)),
				millis(percentile(0.99)), millis(percentile(1)), count());
	}

	private static double millis(Duration duration) {
		return duration.toNanos() / 1e6;
	}

}
