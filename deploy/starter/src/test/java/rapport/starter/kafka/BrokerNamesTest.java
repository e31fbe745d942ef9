package rapport.starter.kafka;

import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** R6, at the start: Kafka's very name may not be known yet. */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class BrokerNamesTest {

	private final ArrayList<String> asked = new ArrayList<>();

	@Test
	void aNameThatNobodyKnowsYetIsWaitedForAndThatIsSaidOnce() {
		var said = new ArrayList<String>();
		new BrokerNames((host) -> {
			this.asked.add(host);
			if (this.asked.size() < 4) {
				throw new UnknownHostException(host);
			}
			return host;
		}, Duration.ofMillis(1), said::add).untilKnown("kafka-1:9092, kafka-2:9092");
		assertThat(this.asked).containsExactly("kafka-1", "kafka-2", "kafka-1", "kafka-2");
		assertThat(said).containsExactly("kafka-1:9092, kafka-2:9092");
	}

	@Test
	void oneThatIsKnownIsEnough(CapturedOutput output) {
		BrokerNames.await("no-such-host.invalid:1,localhost:9092");
		assertThat(output).doesNotContain("Waiting for Kafka at no-such-host");
	}

}
