package rapport.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the broker was given it has after SIGKILL, and it always starts again. */
@Order(1)
class LocalMqttTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	private Path directory;

	private LocalServer broker;

	@BeforeEach
	void startOne() {
		this.broker = start(0);
	}

	@AfterEach
	void stopIt() {
		this.broker.close();
	}

	@Test
	void killedWithAClientWhoseSessionExpiresItStartsAgainWithAllItWasGiven() {
		var service = connect("service", 3600);
		service.subscribeWith().topicFilter("badges/+/reply").qos(MqttQos.AT_LEAST_ONCE).send();
		var badge = connect("badge", 3600);
		badge.publishWith()
			.topic("badges/1/introduction")
			.payload(bytes("Ana"))
			.retain(true)
			.qos(MqttQos.AT_LEAST_ONCE)
			.send();
		service.disconnect();
		badge.publishWith().topic("badges/1/reply").payload(bytes("yes")).qos(MqttQos.AT_LEAST_ONCE).send();
		killAndStartAgain();
		var retained = listening(connect("another", 0));
		retained.client().subscribeWith().topicFilter("badges/1/introduction").qos(MqttQos.AT_LEAST_ONCE).send();
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(retained.texts()).containsExactly("Ana"));
		var queued = reconnect("service");
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(queued.texts()).containsExactly("yes"));
	}

	@Test
	void whatAGroupSharesGoesToOneOfThoseWhoAreThere() {
		var first = listening(connect("first", 3600));
		var second = listening(connect("second", 3600));
		for (var member : List.of(first, second)) {
			member.client()
				.subscribeWith()
				.topicFilter("$share/group/badges/+/reply")
				.qos(MqttQos.AT_LEAST_ONCE)
				.send();
		}
		var badge = connect("badge", 0);
		publish(badge, 0, 40);
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(first.texts().size() + second.texts().size()).isEqualTo(40));
		assertThat(Stream.concat(first.texts().stream(), second.texts().stream())).doesNotHaveDuplicates();
		first.client().disconnect();
		publish(badge, 40, 60);
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(second.texts()).contains("40", "59"));
		assertThat(first.texts().size() + second.texts().size()).isEqualTo(60);
	}

	@Test
	void dataThatCannotBeReadIsSetAside() throws IOException {
		this.broker.kill();
		try (var files = Files.walk(this.directory.resolve("mqtt"))) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				Files.writeString(file, "torn");
			}
		}
		this.broker = LocalMqtt.start(this.broker.port(), this.directory.resolve("mqtt"), this.directory.resolve("log"),
				Duration.ofSeconds(5));
		connect("client", 0).disconnect();
	}

	private record Listener(Mqtt5BlockingClient client, List<String> texts) {
	}

	private Mqtt5BlockingClient connect(String id, long sessionExpiry) {
		var client = client(id);
		client.connectWith().cleanStart(true).sessionExpiryInterval(sessionExpiry).send();
		return client;
	}

	/** Takes the session up again, listening before what waits for it can come. */
	private Listener reconnect(String id) {
		var listener = listening(client(id));
		assertThat(
				listener.client().connectWith().cleanStart(false).sessionExpiryInterval(3600).send().isSessionPresent())
			.as("session of " + id)
			.isTrue();
		return listener;
	}

	private Mqtt5BlockingClient client(String id) {
		return Mqtt5Client.builder()
			.identifier(id)
			.serverHost("127.0.0.1")
			.serverPort(this.broker.port())
			.buildBlocking();
	}

	private static Listener listening(Mqtt5BlockingClient client) {
		var texts = new CopyOnWriteArrayList<String>();
		client.toAsync().publishes(MqttGlobalPublishFilter.ALL, message -> texts.add(text(message)));
		return new Listener(client, texts);
	}

	private static String text(Mqtt5Publish message) {
		return new String(message.getPayloadAsBytes(), StandardCharsets.UTF_8);
	}

	private static void publish(Mqtt5BlockingClient badge, int from, int to) {
		for (int i = from; i < to; i++) {
			badge.publishWith()
				.topic("badges/" + i + "/reply")
				.payload(bytes(String.valueOf(i)))
				.qos(MqttQos.AT_LEAST_ONCE)
				.send();
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private void killAndStartAgain() {
		this.broker.kill();
		this.broker = start(this.broker.port());
	}

	private LocalServer start(int port) {
		return LocalMqtt.start(port, this.directory.resolve("mqtt"), this.directory.resolve("log"));
	}

}
