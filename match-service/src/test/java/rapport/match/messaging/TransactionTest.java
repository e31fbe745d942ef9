package rapport.match.messaging;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.messaging.FaultyClients.Fault;
import rapport.starter.kafka.DeadLetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** On a real broker: what was consumed and what follows from it are one transaction. */
class TransactionTest {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final Duration SOON = Duration.ofMillis(50);

	private static final Duration AN_HOUR = Duration.ofHours(1);

	private EventFeed event;

	@BeforeAll
	static void createTopics() {
		Awaitility.setDefaultTimeout(PATIENCE);
		Group.createTopics();
	}

	@BeforeEach
	void openEvent() {
		this.event = new EventFeed();
	}

	@AfterEach
	void leaveNobodyInTheGroup() {
		this.event.close();
		Group.expelAll();
	}

	@Test
	void introductionsAndTheOffsetsTheyFollowFromAreCommittedTogether() throws InterruptedException {
		try (var matcher = new RunningMatcher(clients("match-0")).ready()) {
			this.event.pair("ana", "ben");
			await().until(() -> this.event.introductions().size() == 1);
			await().until(() -> committed(MatchTopics.CHECK_INS) == ends(MatchTopics.CHECK_INS));
			this.event.checkIn("ben", "exit");
			await().until(() -> this.event.introductions().size() == 2);
			assertThat(this.event.introductions()).extracting(IntroductionMessage::state)
				.containsExactly("proposed", "withdrawn");
			assertThat(committed(MatchTopics.CHECK_INS)).isEqualTo(ends(MatchTopics.CHECK_INS));
			int rounds = look(matcher, EventState::rounds);
			assertThat(rounds).isEqualTo(1);
		}
	}

	@Test
	void aMatcherKilledInTheMiddleIntroducesNobodyTwice() throws InterruptedException {
		try (var killed = new RunningMatcher(new FaultyClients(Group.COMMON, "match-0", Fault.DIES_BEFORE_COMMIT))) {
			this.event.pair("ana", "ben");
			assertThat(killed.failure()).hasMessage("killed");
		}
		assertThat(this.event.on(MatchTopics.INTRODUCTIONS, "read_uncommitted")).as("it was written").hasSize(1);
		assertThat(this.event.introductions()).as("who reads what is committed sees nothing of it").isEmpty();
		try (var _ = new RunningMatcher(clients("match-0")).ready()) {
			await().until(() -> !this.event.introductions().isEmpty());
			await().until(() -> committed(MatchTopics.CHECK_INS) == ends(MatchTopics.CHECK_INS));
		}
		assertThat(this.event.introductions()).hasSize(1);
		assertThat(this.event.on(MatchTopics.INTRODUCTIONS, "read_uncommitted")).as("the former one is still there")
			.hasSize(2);
	}

	@Test
	void whatCannotBeReadGoesToTheDeadLetterTopicAndTheRestFlowsOn() throws InterruptedException {
		try (var _ = new RunningMatcher(clients("match-0")).ready()) {
			MatchTopics.CONSUMED.forEach(this.event::poison);
			this.event.pair("ana", "ben");
			await().until(() -> this.event.introductions().size() == 1);
		}
		for (var topic : MatchTopics.CONSUMED) {
			assertThat(this.event.on(topic + DeadLetter.SUFFIX, "read_committed")).singleElement()
				.extracting(ConsumerRecord::value)
				.isEqualTo(new byte[] { '{' });
		}
		try (var restarted = new RunningMatcher(clients("match-0")).ready()) {
			List<Introduction> hers = look(restarted, (it) -> it.introductionsOf("ana"));
			assertThat(hers).hasSize(1);
		}
		assertThat(this.event.on(MatchTopics.CHECK_INS + DeadLetter.SUFFIX, "read_committed")).hasSize(1);
	}

	@Test
	void anInstanceThatWasReplacedCannotCommit() throws InterruptedException {
		var clock = new GatedClock();
		try (var old = new RunningMatcher(clients("match-0"), clock, SOON).ready()) {
			clock.stall(Duration.ZERO);
			this.event.pair("ana", "ben");
			try (var _ = new RunningMatcher(clients("match-0")).ready()) {
				await().until(() -> this.event.introductions().size() == 1);
				clock.release();
				assertThat(old.failure()).isInstanceOfAny(ProducerFencedException.class,
						InvalidProducerEpochException.class, FencedInstanceIdException.class);
				assertThat(this.event.introductions()).hasSize(1);
			}
		}
	}

	@Test
	void anInstanceThatLostItsPartitionsCannotCommitARound() throws InterruptedException {
		assertThat(introducedByBoth(clients("match-0"), true)).hasSize(1);
	}

	/**
	 * The control: only by the offsets in it does Kafka know whose partitions they are.
	 */
	@Test
	void withoutOffsetsARoundOfALostPartitionWouldBeCommitted() throws InterruptedException {
		assertThat(introducedByBoth(new FaultyClients(Group.COMMON, "match-0", Fault.NO_OFFSETS), false)).hasSize(2)
			.extracting(IntroductionMessage::revision)
			.containsExactly(1, 1);
	}

	/**
	 * One instance stalls before a round that time alone made due; another one gets its
	 * partitions and introduces the same pair; then the first goes on.
	 */
	private List<IntroductionMessage> introducedByBoth(KafkaClients stalling, boolean refused)
			throws InterruptedException {
		var clock = new GatedClock();
		try (var old = new RunningMatcher(stalling, clock, AN_HOUR).ready()) {
			this.event.pair("ana", "ben");
			await().until(() -> Boolean.TRUE
				.equals(old.states().look(this.event.eventId(), (it) -> it.willing("ana") && it.willing("ben"))));
			clock.stall(AN_HOUR.multipliedBy(2));
			Group.expelAll();
			try (var _ = new RunningMatcher(clients("match-1")).ready()) {
				await().until(() -> this.event.introductions().size() == 1);
				clock.release();
				if (refused) {
					assertThat(old.failure()).isInstanceOfAny(CommitFailedException.class,
							FencedInstanceIdException.class);
				}
				else {
					await().until(() -> this.event.introductions().size() == 2);
				}
			}
		}
		return this.event.introductions();
	}

	private <T> T look(RunningMatcher matcher, Function<EventState, T> at) {
		return matcher.states().locked(() -> at.apply(matcher.states().of(this.event.eventId())));
	}

	private long committed(String topic) {
		return Group.committed(topic, this.event.partition());
	}

	private long ends(String topic) {
		return this.event.end(topic);
	}

	private static KafkaClients clients(String instance) {
		return new KafkaClients(Group.COMMON, instance);
	}

}
