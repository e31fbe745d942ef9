package rapport.match.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rapport.match.event.EventStates;
import rapport.match.term.Terms;
import rapport.starter.kafka.DeadLetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * On a real broker: a record that meets a bug leaves nothing half done, and stops nobody.
 */
class BugTest {

	private static final Duration SOON = Duration.ofMillis(50);

	private final EventStates states = new EventStates(Terms.BY_SPELLING);

	private final MetricsInMemory metrics = new MetricsInMemory();

	private final EventFeed event = new EventFeed();

	@BeforeAll
	static void createTopics() {
		Awaitility.setDefaultTimeout(Duration.ofSeconds(90));
		Group.createTopics();
	}

	@AfterEach
	void leaveNobodyInTheGroup() {
		this.event.close();
		Group.expelAll();
	}

	/** Registers her first, and then fails over her: half done. */
	private final class Buggy extends Fold {

		Buggy() {
			super(BugTest.this.states);
		}

		@Override
		Outcome add(Change change, Instant said, Instant now) {
			var outcome = super.add(change, said, now);
			if (change instanceof Change.AttendeeSet it && it.attendee().id().equals("bug")) {
				throw new IllegalStateException("half done");
			}
			return outcome;
		}

	}

	@Test
	void itIsPutAsideWhenItFailsAgainAfterTheRebuild() {
		var loop = loop();
		loop.start();
		try {
			this.event.attendee("bug", List.of("Rust"), List.of("Kubernetes"), true);
			this.event.pair("ana", "ben");
			await().until(() -> this.event.introductions().size() == 1);
			assertThat(this.event.on(DeadLetter.topic(MatchTopics.ATTENDEES), "read_committed")).singleElement()
				.satisfies((it) -> {
					assertThat(it.key()).endsWith("/bug");
					assertThat(new String(it.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8))
						.startsWith("bug");
				});
			var bug = this.states.look(this.event.eventId(), (it) -> it.attendee("bug"));
			assertThat(bug).as("half done").isNull();
		}
		finally {
			loop.stop();
		}
		var restarted = loop();
		restarted.start();
		try {
			await().until(() -> restarted.health().getStatus().getCode().equals("UP"));
			assertThat(this.event.on(DeadLetter.topic(MatchTopics.ATTENDEES), "read_committed")).as("once").hasSize(1);
		}
		finally {
			restarted.stop();
		}
	}

	private MatchLoop loop() {
		var clients = new KafkaClients(Group.COMMON, "match-0");
		var parts = RunningMatcher.parts(clients, Clock.systemUTC(), new MatcherParts.Timing(SOON, SOON, SOON),
				new NoSnapshots(), this.states, this.metrics, new Buggy());
		return new MatchLoop(() -> true, (wanted, ready) -> new MatchRun(parts).run(wanted, ready), clients,
				new ArrayList<>()::add);
	}

}
