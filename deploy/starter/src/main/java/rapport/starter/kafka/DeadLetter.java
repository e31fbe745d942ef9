package rapport.starter.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The record of a record that could not be used, as it is put aside. */
public final class DeadLetter {

	/** What the topic of a topic's dead letters ends in. */
	public static final String SUFFIX = ".dlt";

	/** Says why it was put aside, without anything of what is in it. */
	public static final String REASON = "rapport-reason";

	/** Says where it stood: topic-partition@offset. */
	public static final String FROM = "rapport-from";

	/** Says how many bytes it had, if not all of them are kept. */
	public static final String TRUNCATED = "rapport-truncated";

	private static final int LARGEST_VALUE = 512 * 1024;

	private static final int LARGEST_HEADERS = 64 * 1024;

	private static final int LARGEST_KEY = 16 * 1024;

	private static final int LONGEST_REASON = 1_000;

	private DeadLetter() {
	}

	/** Returns the name of a topic's topic of dead letters. */
	public static String topic(String topic) {
		return topic + SUFFIX;
	}

	/** Returns where a record stands: topic-partition@offset. */
	public static String place(ConsumerRecord<?, ?> record) {
		return record.topic() + "-" + record.partition() + "@" + record.offset();
	}

	/**
	 * Returns the dead letter, cut to what a topic takes by default.
	 * @param reason why, without anything of what is in it
	 * @param key makes a key of a text, for a record that has none or too long a one
	 */
	public static <K> ProducerRecord<K, byte[]> of(ConsumerRecord<K, byte @Nullable []> poison, String reason,
			Function<String, K> key) {
		byte[] value = (poison.value() != null) ? poison.value() : new byte[0];
		boolean keyed = poison.key() != null && poison.serializedKeySize() <= LARGEST_KEY;
		var letter = new ProducerRecord<K, byte[]>(topic(poison.topic()),
				keyed ? poison.key() : key.apply(place(poison)),
				Arrays.copyOf(value, Math.min(value.length, LARGEST_VALUE)));
		int size = 0;
		for (var header : poison.headers()) {
			size += size(header);
		}
		if (size <= LARGEST_HEADERS) {
			poison.headers().forEach(letter.headers()::add);
		}
		header(letter, REASON, (reason.length() <= LONGEST_REASON) ? reason : reason.substring(0, LONGEST_REASON));
		header(letter, FROM, place(poison));
		if (value.length > LARGEST_VALUE || size > LARGEST_HEADERS) {
			header(letter, TRUNCATED, String.valueOf(value.length));
		}
		return letter;
	}

	private static int size(Header header) {
		return header.key().length() + ((header.value() != null) ? header.value().length : 0);
	}

	private static void header(ProducerRecord<?, ?> letter, String name, String value) {
		letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
	}

	/** Counts dead letters by topic: any is worth a look. */
	public static final class Metrics {

		private final MeterRegistry meters;

		public Metrics(MeterRegistry meters) {
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

}
