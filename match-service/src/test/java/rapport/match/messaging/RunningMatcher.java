package rapport.match.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import rapport.match.event.EventSnapshot;
import rapport.match.event.EventStates;
import rapport.match.round.Round;
import rapport.match.round.RoundSettings;
import rapport.match.snapshot.SnapshotStore;
import rapport.match.term.Terms;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.MessageReader;

/** One life of a matcher, on a thread of its own. */
final class RunningMatcher implements AutoCloseable {

	private final EventStates states = new EventStates(Terms.BY_SPELLING);

	private final MetricsInMemory metrics = new MetricsInMemory();

	private final CountDownLatch ready = new CountDownLatch(1);

	private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

	private final Thread thread;

	private volatile boolean wanted = true;

	/** Starts it with rounds soon after each change, and no snapshots. */
	RunningMatcher(KafkaClients clients) {
		this(clients, Clock.systemUTC(), Duration.ofMillis(50));
	}

	RunningMatcher(KafkaClients clients, Clock clock, Duration rounds) {
		this(clients, clock, rounds, new NoSnapshots());
	}

	RunningMatcher(KafkaClients clients, Clock clock, Duration rounds, SnapshotStore store) {
		this(clients, clock, new MatcherParts.Timing(rounds, rounds, Duration.ofMillis(500)), store);
	}

	RunningMatcher(KafkaClients clients, Clock clock, MatcherParts.Timing timing, SnapshotStore store) {
		var parts = parts(clients, clock, timing, store, this.states, this.metrics, new Fold(this.states));
		this.thread = Thread.ofPlatform().name("matcher under test").start(() -> {
			try {
				new MatchRun(parts).run(() -> this.wanted, this.ready::countDown);
			}
			catch (RuntimeException ex) {
				this.failure.set(ex);
			}
		});
	}

	/** What a matcher is made of. */
	static MatcherParts parts(KafkaClients clients, Clock clock, MatcherParts.Timing timing, SnapshotStore store,
			EventStates states, MetricsInMemory metrics, Fold fold) {
		var reader = new ChangeReader(new MessageReader(EventFeed.JSON), Terms.BY_SPELLING, Group.PARTITIONS);
		return new MatcherParts(clients, states, new RecordFolding(reader, fold, new Verdicts(), states),
				new IntroductionRecords(EventFeed.JSON), new Round(RoundSettings.DEFAULT), metrics, store, metrics,
				new MatchDeadLetters(Group.COMMON, deadLetterMetrics()), timing, clock);
	}

	static DeadLetter.Metrics deadLetterMetrics() {
		return new DeadLetter.Metrics(new SimpleMeterRegistry());
	}

	RunningMatcher ready() throws InterruptedException {
		if (!this.ready.await(90, TimeUnit.SECONDS)) {
			throw new AssertionError("the matcher is not ready", this.failure.get());
		}
		return this;
	}

	EventStates states() {
		return this.states;
	}

	/** An event's state as plain data; the matcher must not be changing it. */
	EventSnapshot snapshot(String eventId) {
		return this.states.locked(() -> this.states.of(eventId).snapshot());
	}

	MetricsInMemory metrics() {
		return this.metrics;
	}

	/** What ended it; waits for that. */
	Throwable failure() throws InterruptedException {
		if (!this.thread.join(Duration.ofSeconds(90))) {
			throw new AssertionError("the matcher goes on");
		}
		var ended = this.failure.get();
		if (ended == null) {
			throw new AssertionError("it ended without a failure");
		}
		return ended;
	}

	@Override
	public void close() {
		this.wanted = false;
		try {
			this.thread.join(Duration.ofSeconds(90));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
