package rapport.match.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import rapport.starter.kafka.KafkaClientSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of the matcher when a life of it ends. */
@ExtendWith(OutputCaptureExtension.class)
class MatchLoopTest {

	private final List<Object> events = new CopyOnWriteArrayList<>();

	private final AtomicInteger lives = new AtomicInteger();

	@Test
	void anErrorIsLoggedWithItsStackBreaksLivenessAndTheLoopTriesOn(CapturedOutput output) {
		running((_, _) -> {
			this.lives.incrementAndGet();
			throw new StackOverflowError("deep");
		}, () -> {
			await().atMost(Duration.ofSeconds(60)).until(() -> this.lives.get() >= 2);
			assertThat(this.events)
				.anySatisfy((it) -> assertThat(it).isInstanceOfSatisfying(AvailabilityChangeEvent.class,
						(event) -> assertThat(event.getState()).isEqualTo(LivenessState.BROKEN)));
			assertThat(output).contains("StackOverflowError: deep", "\tat rapport.match.messaging.MatchLoopTest");
		});
	}

	@Test
	void oneThatIsReplacedSaysWhyAndStaysOutForAWhile(CapturedOutput output) {
		running((_, _) -> {
			this.lives.incrementAndGet();
			throw new FencedInstanceIdException("fenced");
		}, () -> {
			await().atMost(Duration.ofSeconds(60)).until(() -> output.getOut().contains("RAPPORT_MATCH_INSTANCE"));
			assertThat(output).contains("'the-name'");
			assertThat(this.lives).hasValue(1);
			assertThat(this.events).as("the process is in order").isEmpty();
		});
	}

	@Test
	void itWaitsForTheTopics() {
		var loop = new MatchLoop(() -> false, (_, _) -> this.lives.incrementAndGet(), clients(), this.events::add);
		loop.start();
		assertThat(loop.health().getStatus().getCode()).isEqualTo("DOWN");
		loop.stop();
		assertThat(this.lives).hasValue(0);
	}

	private void running(MatchLoop.Life life, Runnable test) {
		var loop = new MatchLoop(() -> true, life, clients(), this.events::add);
		loop.start();
		try {
			test.run();
		}
		finally {
			loop.stop();
		}
	}

	private static KafkaClients clients() {
		return new KafkaClients(new KafkaClientSettings("localhost:1", Map.of()), "the-name");
	}

}
