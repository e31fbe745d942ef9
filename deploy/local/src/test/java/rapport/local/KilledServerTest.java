package rapport.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.local.process.NotReadyException;
import rapport.local.process.Writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Whenever a server is killed, it starts again from the same data. */
@Order(1)
class KilledServerTest {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	@TempDir
	private Path directory;

	/** The one in use is the last. */
	private final List<LocalServer> started = new ArrayList<>();

	@AfterEach
	void stopThem() {
		this.started.forEach(LocalServer::close);
	}

	@Test
	void kafkaHasWhatItAcknowledged() throws Exception {
		this.started.add(LocalKafka.start(0, data(), log()));
		try (var admin = Admin.create(client())) {
			admin.createTopics(List.of(new NewTopic("topic", 1, (short) 1))).all().get();
		}
		try (var producer = new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
			producer.send(new ProducerRecord<>("topic", "key", "value")).get();
		}
		server().kill();
		this.started.add(LocalKafka.start(server().port(), data(), log()));
		try (var consumer = new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
			var partition = List.of(new TopicPartition("topic", 0));
			consumer.assign(partition);
			consumer.seekToBeginning(partition);
			await().atMost(PATIENCE)
				.until(() -> Stream.of(consumer.poll(Duration.ofMillis(100))).anyMatch(it -> it.count() == 1));
		}
	}

	@Test
	void kafkaSaysWhatToDoAboutSpoiledData() throws IOException {
		Files.createDirectories(data());
		Files.writeString(data().resolve("meta.properties"), "version=1\nnode.id=\n");
		assertThatExceptionOfType(NotReadyException.class).isThrownBy(() -> LocalKafka.start(0, data(), log()))
			.withMessageContaining("are spoiled, or of another Kafka")
			.withMessageContaining("--fresh");
		assertThat(data().resolve("meta.properties")).exists();
	}

	@Test
	void kafkaCompactsSoon() throws ExecutionException, InterruptedException {
		this.started.add(LocalKafka.start(0, data(), log()));
		try (var admin = Admin.create(client())) {
			var broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
			var settings = Objects.requireNonNull(admin.describeConfigs(List.of(broker)).all().get().get(broker));
			assertThat(Stream
				.of("log.cleaner.backoff.ms", "log.cleaner.delete.retention.ms", "log.segment.bytes",
						"message.max.bytes")
				.map(it -> settings.get(it).value())).containsExactly("1000", "60000", "16777216", "1048588");
		}
	}

	@Test
	void kafkaThatWasKilledWhileItFormattedFormatsAgain() throws IOException {
		Files.writeString(Files.createDirectories(data()).resolve("bootstrap.checkpoint"), "torn");
		this.started.add(LocalKafka.start(0, data(), log()));
		assertThat(server().alive()).isTrue();
	}

	@Test
	void redisCutsATornEndOff() throws IOException {
		startRedisWithAKey();
		Files.writeString(increment(), "*3\r\n$3\r\nSET\r\n$5\r\nagai", StandardOpenOption.APPEND);
		this.started.add(LocalRedis.start(server().port(), data(), log()));
		assertThat(RedisAnswer.to(server().port(), "GET key")).contains("value");
	}

	@Test
	void redisSetsAsideWhatItCannotRead() throws IOException {
		startRedisWithAKey();
		Files.write(increment(), new byte[4096], StandardOpenOption.APPEND);
		this.started.add(LocalRedis.start(server().port(), data(), log()));
		assertThat(RedisAnswer.to(server().port(), "GET key")).doesNotContain("value");
		assertThat(data()).isDirectoryContaining("glob:**/unreadable-*");
	}

	/** What tells which files there are is as much a part of its data. */
	@ParameterizedTest
	@ValueSource(strings = { "\u00ff\u00fe is no list of files", "file a.aof seq 1 type z\n", "" })
	void redisBeginsAnewBesideAListOfFilesThatItCannotRead(String list) throws IOException {
		startRedisWithAKey();
		Files.writeString(increment().resolveSibling("appendonly.aof.manifest"), list, StandardCharsets.ISO_8859_1);
		this.started.add(LocalRedis.start(server().port(), data(), log()));
		assertThat(RedisAnswer.to(server().port(), "GET key")).doesNotContain("value");
		assertThat(data()).isDirectoryContaining("glob:**/unreadable-*");
	}

	private void startRedisWithAKey() {
		this.started.add(LocalRedis.start(0, data(), log()));
		assertThat(RedisAnswer.to(server().port(), "SET key value")).contains("OK");
		server().kill();
	}

	private Path increment() throws IOException {
		try (var files = Files.walk(data())) {
			return files.filter(it -> it.toString().endsWith(".incr.aof")).findFirst().orElseThrow();
		}
	}

	static List<BiFunction<Path, Path, LocalServer>> servers() {
		return List.of((data, log) -> LocalKafka.start(0, data, log), (data, log) -> LocalRedis.start(0, data, log),
				(data, log) -> LocalMqtt.start(0, data, log));
	}

	@ParameterizedTest
	@MethodSource("servers")
	void killedWhileItStartsForTheFirstTimeItStartsAgain(BiFunction<Path, Path, LocalServer> start) throws IOException {
		for (int files = 1; files <= 4; files++) {
			killOnceThereAre(files, start);
		}
		this.started.add(start.apply(data(), log()));
		assertThat(server().alive()).isTrue();
	}

	/** Kills a starting server as soon as it has made so many files. */
	private void killOnceThereAre(int files, BiFunction<Path, Path, LocalServer> start) throws IOException {
		var starting = CompletableFuture.supplyAsync(() -> start.apply(data(), log()),
				task -> Thread.ofPlatform().daemon().start(task));
		await().atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(1))
			.until(() -> starting.isDone() || (count() >= files && Writer.of(log()).isPresent()));
		Writer.of(log()).ifPresent(ProcessHandle::destroyForcibly);
		await().atMost(PATIENCE).until(starting::isDone);
	}

	private int count() {
		var made = data().toFile().list();
		return (made != null) ? made.length : 0;
	}

	private LocalServer server() {
		return this.started.getLast();
	}

	private Map<String, Object> client() {
		return Map.of("bootstrap.servers", "127.0.0.1:" + server().port());
	}

	private Path data() {
		return this.directory.resolve("data").toAbsolutePath();
	}

	private Path log() {
		return this.directory.resolve("log");
	}

}
