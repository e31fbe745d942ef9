package rapport.bench.door;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/**
 * Calls a target. Either each caller calls again as soon as it is answered, which finds
 * the most that goes through; or calls come when they come, at random as people do, and
 * each is timed from when it should have begun, so that waiting for a free caller counts
 * and a slow answer hides nothing of those behind it.
 */
final class Load {

	private static final long SEED = 20261127;

	private static final int CALLERS = 256;

	private final Processors processors;

	Load(Processors processors) {
		this.processors = processors;
	}

	/** As many calls as so many callers can make, in that time. */
	Measured most(Target target, int callers, Duration time) throws IOException, InterruptedException {
		return run(target, callers, (start) -> {
			long now = System.nanoTime();
			return (now - start < time.toNanos()) ? now : null;
		});
	}

	/**
	 * So many calls a second on average, for that time, whether others were answered or
	 * not.
	 */
	Measured arriving(Target target, double perSecond, Duration time) throws IOException, InterruptedException {
		var schedule = schedule(perSecond, time);
		var next = new AtomicInteger();
		return run(target, CALLERS, (start) -> {
			int call = next.getAndIncrement();
			return (call < schedule.length) ? Long.valueOf(start + schedule[call]) : null;
		});
	}

	/** When each call is due, in nanoseconds: a seeded Poisson process. */
	static long[] schedule(double perSecond, Duration time) {
		var random = new Random(SEED);
		var schedule = new long[(int) Math.ceil(perSecond * time.toNanos() / 1e9)];
		double at = 0;
		for (int i = 0; i < schedule.length; i++) {
			at -= Math.log(1 - random.nextDouble()) / perSecond * 1e9;
			schedule[i] = (long) at;
		}
		return schedule;
	}

	/** Tells when a caller's next call is due, given when the run began. */
	private interface Due {

		@Nullable Long next(long start);

	}

	private Measured run(Target target, int callers, Due due) throws IOException, InterruptedException {
		var lines = new ArrayList<Target.Line>();
		try (var threads = Executors.newFixedThreadPool(callers)) {
			for (int i = 0; i < callers; i++) {
				lines.add(target.open());
			}
			var before = this.processors.used();
			long start = System.nanoTime();
			var done = threads
				.invokeAll(lines.stream().<Callable<List<Long>>>map((line) -> () -> calls(line, start, due)).toList());
			long took = System.nanoTime() - start;
			return Measured.of(all(done), took, before, this.processors.used());
		}
		finally {
			for (var line : lines) {
				line.close();
			}
		}
	}

	private static List<Long> calls(Target.Line line, long start, Due due) throws IOException, InterruptedException {
		var took = new ArrayList<Long>();
		for (var at = due.next(start); at != null; at = due.next(start)) {
			for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
				LockSupport.parkNanos(left);
			}
			line.call();
			took.add(System.nanoTime() - at);
		}
		return took;
	}

	private static List<Long> all(List<Future<List<Long>>> done) throws IOException, InterruptedException {
		var all = new ArrayList<Long>();
		for (var it : done) {
			try {
				all.addAll(it.get());
			}
			catch (ExecutionException ex) {
				throw new IOException("a call failed: " + ex.getCause(), ex);
			}
		}
		return all;
	}

}
