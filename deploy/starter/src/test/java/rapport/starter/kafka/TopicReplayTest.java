package rapport.starter.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TopicReplayTest {

	private final String topic = OnKafka.newName();

	private final TopicReplay replay = new TopicReplay(OnKafka.CLIENTS);

	@BeforeEach
	void create() {
		OnKafka.create(new TopicPlan(OnKafka.settings()).record(this.topic));
	}

	@Test
	void anEmptyTopicIsReadAtOnce() {
		assertThat(OnKafka.all(this.topic)).isEmpty();
		assertThat(this.replay.size(List.of(this.topic))).isZero();
	}

	@Test
	void allIsReadInTheOrderOfEachPartition() {
		send(IntStream.range(0, 3_000).mapToObj((it) -> "e" + (it % 5) + "/" + it).toList());
		var read = new ArrayList<ConsumerRecord<String, byte[]>>();
		var told = new AtomicLong();
		assertThat(this.replay.replay(List.of(this.topic), read::addAll, told::addAndGet)).isEqualTo(3_000);
		assertThat(told).hasValue(3_000);
		assertThat(this.replay.size(List.of(this.topic))).isEqualTo(3_000);
		assertThat(read.stream().filter((it) -> it.key().startsWith("e3/")).map(ConsumerRecord::key))
			.containsExactly(IntStream.range(0, 600).mapToObj((it) -> "e3/" + (it * 5 + 3)).toArray(String[]::new));
	}

	@Test
	void whatIsNotCommittedIsNotRead() {
		var settings = OnKafka.patient(OnKafka.CLIENTS);
		settings.put("transactional.id", this.topic);
		try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
			producer.initTransactions();
			producer.beginTransaction();
			var _ = producer.send(new ProducerRecord<>(this.topic, "e/1", new byte[1]));
			producer.flush();
			producer.abortTransaction();
			producer.beginTransaction();
			var _ = producer.send(new ProducerRecord<>(this.topic, "e/2", new byte[1]));
			producer.commitTransaction();
		}
		assertThat(OnKafka.all(this.topic)).extracting(ConsumerRecord::key).containsExactly("e/2");
	}

	@Test
	void aTopicThatIsNotThereIsWaitedFor() {
		assertThatExceptionOfType(NotRecordedException.class).isThrownBy(() -> OnKafka.all("absent"));
	}

	@Test
	void whatIsAliveOfAFirstPartIsErasedAndNothingElse() {
		send(List.of("e", "e/1", "e/2", "ee/1", "other/1"));
		try (var producer = stringProducer()) {
			var eraser = new TopicEraser(OnKafka.CLIENTS, producer);
			assertThat(eraser.erase(this.topic, "e")).isEqualTo(2);
			assertThat(eraser.erase(this.topic, "e")).isZero();
			assertThat(tombstones()).containsExactlyInAnyOrder("e/1", "e/2");
			assertThat(eraser.eraseWhole(this.topic, "e")).isEqualTo(1);
			assertThat(eraser.eraseKeys(this.topic, Set.of("other/1"))).isEqualTo(1);
			assertThat(tombstones()).containsExactlyInAnyOrder("e/1", "e/2", "e", "other/1");
		}
	}

	private List<String> tombstones() {
		return OnKafka.all(this.topic).stream().filter((it) -> it.value() == null).map(ConsumerRecord::key).toList();
	}

	private void send(List<String> keys) {
		try (var producer = stringProducer()) {
			var sent = keys.stream()
				.map((it) -> producer.send(new ProducerRecord<>(this.topic, it, new byte[1])))
				.toList();
			producer.flush();
			sent.forEach((it) -> Acknowledged.within(Duration.ofSeconds(60), it));
		}
	}

	private static KafkaProducer<String, byte[]> stringProducer() {
		return new KafkaProducer<>(OnKafka.patient(OnKafka.CLIENTS), new StringSerializer(), new ByteArraySerializer());
	}

}
