package rapport.notify.badge;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import rapport.notify.wording.BadgeMessage;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Badges and instances of the service on a real broker. */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class BadgesByMqttTest {

	private static final String EVENT = "e-" + UUID.randomUUID();

	private final String badge = "b-" + UUID.randomUUID();

	private final String url = TestServers.mqttUrl();

	/** Of this test alone: a broker may keep replies for who was in the group before. */
	private final String group = "by-mqtt-" + UUID.randomUUID();

	private final Mqtt5BlockingClient device = device();

	private final List<Instance> instances = new ArrayList<>();

	@AfterEach
	void close() {
		this.instances.forEach(Instance::close);
		this.device.disconnect();
	}

	@Test
	void ofTwoInstancesOneHandlesAReplyAndBothKnowWhoIsOnline(CapturedOutput output) {
		var one = instance();
		var other = instance();
		say("status", "online", true);
		for (int i = 0; i < 20; i++) {
			say("reply", "{\"introductionId\":\"i\",\"reply\":\"yes" + i + "\"}", false);
		}
		await().atMost(Instance.LONG).until(() -> handled(one, other).size() >= 20);
		say("reply", "{\"reply\":\"last\"}", false);
		await().atMost(Instance.LONG).until(() -> handled(one, other).contains(this.badge + " last"));
		assertThat(handled(one, other)).hasSize(21).doesNotHaveDuplicates();
		await().atMost(Instance.LONG)
			.until(() -> one.presence.online(EVENT, this.badge) && other.presence.online(EVENT, this.badge));
		assertThat(one.link.connected() && other.link.connected()).isTrue();
		assertThat(output).doesNotContain("another has connected by its id test-");
	}

	@Test
	void anotherInstallationOnTheBrokerTakesNoReplyAway() {
		var one = instance();
		var other = Instance.connected(this.url, "test-" + UUID.randomUUID(), this.group + "-other");
		this.instances.add(other);
		for (int i = 0; i < 20; i++) {
			say("reply", "{\"introductionId\":\"i\",\"reply\":\"yes" + i + "\"}", false);
		}
		await().atMost(Instance.LONG).until(() -> one.replies.size() == 20 && other.replies.size() == 20);
	}

	/** In some of so many connections HiveMQ stops after the first reply. */
	@Test
	void whomTheBrokerForgetsIsToldAllTheSame() {
		for (int i = 0; i < 30; i++) {
			try (var one = Instance.connected(this.url, "forgotten-" + UUID.randomUUID(), this.group + i)) {
				for (int j = 0; j < 3; j++) {
					say("reply", "{\"introductionId\":\"i\",\"reply\":\"yes\"}", false);
				}
				await().atMost(Instance.LONG).untilAsserted(() -> assertThat(one.replies).hasSize(3));
			}
		}
	}

	@Test
	void whoIsThrownOutByAnotherOfTheSameIdIsToldWhy(CapturedOutput output) {
		var id = "same-" + UUID.randomUUID();
		this.instances.add(Instance.connected(this.url, id, this.group));
		this.instances.add(Instance.connected(this.url, id, this.group));
		await().atMost(Instance.LONG)
			.untilAsserted(
					() -> assertThat(output).contains("has connected by its id " + id).contains("rapport.instance"));
	}

	@Test
	void aReplyThatTheBrokerKeepsCountsOnce() {
		var id = "again-" + UUID.randomUUID();
		var before = Instance.connected(this.url, id, this.group);
		say("reply", "{\"reply\":\"stop\"}", true);
		await().atMost(Instance.LONG).until(() -> before.replies.size() == 1);
		before.close();
		var after = Instance.connected(this.url, id, this.group);
		this.instances.add(after);
		say("reply", "{\"reply\":\"start\"}", false);
		await().atMost(Instance.LONG).until(() -> after.replies.contains(this.badge + " start"));
		assertThat(after.replies).containsExactly(this.badge + " start");
	}

	@Test
	void aBadgeWhoseWordTheBrokerDoesNotKeepIsOfflineAfterARestartUntilItSaysSoAgain() {
		var id = "restart-" + UUID.randomUUID();
		var before = Instance.connected(this.url, id, this.group);
		say("status", "online", false);
		await().atMost(Instance.LONG).until(() -> before.presence.online(EVENT, this.badge));
		before.close();
		var after = Instance.connected(this.url, id, this.group);
		this.instances.add(after);
		say("reply", "{\"reply\":\"start\"}", false);
		await().atMost(Instance.LONG).until(() -> after.replies.contains(this.badge + " start"));
		assertThat(after.presence.online(EVENT, this.badge)).isFalse();
		say("status", "online", false);
		await().atMost(Instance.LONG).until(() -> after.presence.online(EVENT, this.badge));
	}

	/** What the client cannot hand on it throws, and whoever waits here would meet it. */
	@Test
	void whoLeavesWhileBadgesSpeakLeavesInPeace() {
		for (int i = 0; i < 10; i++) {
			var one = Instance.connected(this.url, "leaving-" + UUID.randomUUID(), this.group + i);
			var said = new ArrayList<CompletableFuture<?>>();
			for (int j = 0; j < 200; j++) {
				said.add(sayLater("status", "online"));
			}
			await().atMost(Instance.LONG).until(() -> one.presence.online(EVENT, this.badge));
			one.close();
			await().atMost(Instance.LONG).until(() -> said.stream().allMatch(CompletableFuture::isDone));
			await().atMost(Instance.LONG).until(() -> !one.link.connected());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "online", "Online", "ONLINE", "online\n", " online " })
	void aBadgeIsOnlineHoweverItSaysSo(String word) {
		var one = instance();
		say("status", word, true);
		await().atMost(Instance.LONG).until(() -> one.presence.online(EVENT, this.badge));
		say("status", "offline", true);
		await().atMost(Instance.LONG).until(() -> !one.presence.online(EVENT, this.badge));
	}

	@Test
	void afterStopABadgeShowsNothing() {
		var one = instance();
		show(one);
		say("reply", "{\"reply\":\" Stop\\n\"}", false);
		await().atMost(Instance.LONG).until(() -> !shows(one, this.badge));
		assertThat(one.replies).containsExactly(this.badge + "  Stop\n");
	}

	@Test
	void whatIsOverIsTakenOffByWhicheverInstance() {
		var one = instance();
		var other = instance();
		show(one);
		await().atMost(Instance.LONG).until(() -> shows(other, this.badge));
		other.over.add("i-1");
		await().atMost(Instance.LONG).until(() -> !shows(one, this.badge) && !shows(other, this.badge));
		var late = instance();
		show(late, this.badge + "x", "i-2");
		assertThat(shows(late, this.badge)).isFalse();
	}

	private static boolean shows(Instance instance, String badge) {
		return instance.shown.now().stream().anyMatch((it) -> it.topic().badge().equals(badge));
	}

	private void show(Instance instance) {
		show(instance, this.badge, "i-1");
	}

	static void show(Instance instance, String badge, String introductionId) {
		instance.gateway.show(EVENT, badge, new BadgeMessage(introductionId, "introduction", "Meet", "Meet", "Ben", "",
				"", List.of(), List.of(), List.of(), "", List.of(), Instant.now().plusSeconds(600)));
		await().atMost(Instance.LONG).until(() -> shows(instance, badge));
	}

	private Instance instance() {
		var instance = Instance.connected(this.url, "test-" + UUID.randomUUID(), this.group);
		this.instances.add(instance);
		return instance;
	}

	private static List<String> handled(Instance one, Instance other) {
		var all = new ArrayList<>(one.replies);
		all.addAll(other.replies);
		return all;
	}

	private void say(String kind, String payload, boolean retain) {
		this.device.publish(message(kind, payload, retain));
	}

	private CompletableFuture<?> sayLater(String kind, String payload) {
		return this.device.toAsync().publish(message(kind, payload, false));
	}

	private Mqtt5Publish message(String kind, String payload, boolean retain) {
		return Mqtt5Publish.builder()
			.topic("rapport/" + EVENT + "/badges/" + this.badge + "/" + kind)
			.qos(MqttQos.AT_LEAST_ONCE)
			.payload(payload.getBytes(StandardCharsets.UTF_8))
			.retain(retain)
			.build();
	}

	private static Mqtt5BlockingClient device() {
		var broker = URI.create(TestServers.mqttUrl());
		var client = Mqtt5Client.builder()
			.identifier("device-" + UUID.randomUUID())
			.serverHost(broker.getHost())
			.serverPort(broker.getPort())
			.buildBlocking();
		client.connect();
		return client;
	}

}
