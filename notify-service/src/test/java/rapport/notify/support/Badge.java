package rapport.notify.support;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.message.disconnect.Mqtt5DisconnectReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import rapport.starter.testing.TestServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A badge on the real MQTT broker: it says that it is online, and shows what comes. */
public final class Badge implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final String topic;

	private final Mqtt5BlockingClient client;

	private final List<Mqtt5Publish> shown = new CopyOnWriteArrayList<>();

	private Badge(String eventId, String id) {
		var broker = URI.create(TestServers.mqttUrl());
		this.topic = "rapport/" + eventId + "/badges/" + id + "/";
		this.client = Mqtt5Client.builder()
			.identifier("badge-" + UUID.randomUUID())
			.serverHost(broker.getHost())
			.serverPort(broker.getPort())
			.buildBlocking();
		this.client.connectWith()
			.willPublish()
			.topic(this.topic + "status")
			.qos(MqttQos.AT_LEAST_ONCE)
			.retain(true)
			.payload("offline".getBytes(StandardCharsets.UTF_8))
			.applyWillPublish()
			.send();
		this.client.toAsync().publishes(MqttGlobalPublishFilter.ALL, this.shown::add);
		this.client.subscribeWith().topicFilter(this.topic + "introduction").qos(MqttQos.AT_LEAST_ONCE).send();
	}

	/** A badge that is switched on. */
	public static Badge on(String eventId, String id) {
		return on(eventId, id, "online");
	}

	/** A badge that says in its own way that it is switched on. */
	public static Badge on(String eventId, String id, String status) {
		var badge = new Badge(eventId, id);
		badge.publish("status", status.getBytes(StandardCharsets.UTF_8), true);
		return badge;
	}

	/** What came so far, the oldest first. */
	public List<Mqtt5Publish> shown() {
		return List.copyOf(this.shown);
	}

	/** What the messages of a kind say, the oldest first. */
	public List<JsonNode> shown(String kind) {
		return this.shown.stream()
			.filter((it) -> it.getPayload().isPresent())
			.map((it) -> JSON.readTree(it.getPayloadAsBytes()))
			.filter((it) -> it.get("kind").stringValue().equals(kind))
			.toList();
	}

	/** The wearer chooses what to answer. */
	public void say(String introductionId, String reply) {
		publish("reply", JSON.writeValueAsBytes(Map.of("introductionId", introductionId, "reply", reply)), false);
	}

	/** The badge writes something on its own. */
	public void write(String reply) {
		publish("reply", reply.getBytes(StandardCharsets.UTF_8), false);
	}

	/** The badge tells that it has shown a message. */
	public void seen(String introductionId) {
		publish("reply", JSON.writeValueAsBytes(Map.of("introductionId", introductionId, "seen", true)), false);
	}

	private void publish(String kind, byte[] payload, boolean retain) {
		this.client.publishWith()
			.topic(this.topic + kind)
			.qos(MqttQos.AT_LEAST_ONCE)
			.retain(retain)
			.payload(payload)
			.send();
	}

	/** Its connection breaks, and the broker says so in its stead. */
	public void dies() {
		this.client.disconnectWith().reasonCode(Mqtt5DisconnectReasonCode.DISCONNECT_WITH_WILL_MESSAGE).send();
	}

	/** Switches it off. */
	@Override
	public void close() {
		if (!this.client.getState().isConnected()) {
			return;
		}
		publish("status", "offline".getBytes(StandardCharsets.UTF_8), true);
		this.client.disconnect();
	}

}
