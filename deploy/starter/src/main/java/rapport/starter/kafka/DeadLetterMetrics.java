package rapport.starter.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts dead letters by topic: any is worth a look. */
public final class DeadLetterMetrics {

	private final MeterRegistry meters;

	public DeadLetterMetrics(MeterRegistry meters) {
		this.meters = meters;
	}

	/** Counts a record of this topic that was put aside. */
	public void count(String topic) {
		Counter.builder("rapport.dead.letters")
			.description("Records that could not be used and were put aside")
			.tag("topic", topic)
			.register(this.meters)
			.increment();
	}

}
