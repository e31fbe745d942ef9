package rapport.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What cannot be read is put aside by each who reads it, and the rest flows on. */
class PoisonTest {

	private static final String EVENT = "poison";

	/** How many services consume each topic. */
	private static final Map<String, Integer> READERS = Map.of("rapport.events.v1", 2, "rapport.attendees.v1", 2,
			"rapport.check-ins.v1", 2, "rapport.introductions.v1", 2, "rapport.deliveries.v1", 2, "rapport.replies.v1",
			2, "rapport.profiles.v1", 1);

	private static final List<String> POISONS = List.of("{", "[]",
			"{\"eventId\":\"poison\",\"proposedAt\":\"+1000000000-12-31T23:59:59.999999999Z\"}");

	private final Organizer organizer = Running.organizer(EVENT);

	private final Phones phones = Running.phones();

	@Test
	void itIsPutAsideAndTheRestFlowsOn() throws ExecutionException, InterruptedException {
		this.organizer.createEvent();
		Map<String, Object> settings = Map.of("bootstrap.servers", Running.rapport().kafkaBrokers());
		try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
			for (var topic : READERS.keySet()) {
				for (var poison : POISONS) {
					// Keyed by the event, so on its partition.
					producer.send(new ProducerRecord<>(topic, EVENT, poison.getBytes(StandardCharsets.UTF_8))).get();
				}
			}
		}
		var ana = "+15105550198";
		var ben = "+15105550199";
		this.organizer.addWalkIn(People.ana(ana));
		this.organizer.addWalkIn(People.ben(ben));
		for (var ticket : List.of("ANA", "BEN")) {
			this.organizer.scan(UUID.randomUUID().toString(), ticket, "entry");
		}
		await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
			assertThat(this.phones.messages(ana)).isNotEmpty();
			assertThat(this.phones.messages(ben)).isNotEmpty();
		});
		var expected = new HashMap<String, Integer>();
		READERS.forEach((topic, readers) -> expected.put(topic, readers * POISONS.size()));
		await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
			var aside = new HashMap<String, Integer>();
			READERS.keySet().forEach(topic -> aside.put(topic, Running.topics().count(topic + ".dlt", EVENT)));
			assertThat(aside).as("dead letters of each topic").isEqualTo(expected);
		});
	}

}
