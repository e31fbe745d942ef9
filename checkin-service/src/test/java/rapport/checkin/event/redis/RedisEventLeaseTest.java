package rapport.checkin.event.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import rapport.checkin.event.EventId;
import rapport.checkin.support.TestRedis;

import static org.assertj.core.api.Assertions.assertThat;

/** One writes at a time, among all instances. */
class RedisEventLeaseTest {

	private static final EventId EVENT = new EventId("lease");

	@Test
	void onlyOneWritesAtATime() throws Exception {
		var inside = new AtomicInteger();
		var most = new AtomicInteger();
		List<Callable<Integer>> writers = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			var lease = new RedisEventLease(TestRedis.redis());
			writers.add(() -> lease.alone(EVENT, () -> {
				most.accumulateAndGet(inside.incrementAndGet(), Math::max);
				Thread.onSpinWait();
				return inside.decrementAndGet();
			}));
		}
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var writer : threads.invokeAll(writers)) {
				assertThat(writer.get()).isZero();
			}
		}
		assertThat(most).hasValue(1);
	}

	@Test
	void aFailureGivesItBack() {
		var lease = new RedisEventLease(TestRedis.redis());
		try {
			lease.alone(EVENT, () -> {
				throw new IllegalStateException("failed");
			});
		}
		catch (IllegalStateException ex) {
			assertThat(lease.<String>alone(EVENT, () -> "next")).isEqualTo("next");
		}
	}

}
