package rapport.system;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An attendee's badge: an MQTT 5 client that says it is online, shows introductions and
 * answers them.
 */
final class Badge implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final List<JsonNode> shown = new CopyOnWriteArrayList<>();

	private final Mqtt5BlockingClient client;

	private final String topic;

	Badge(URI broker, String eventId, String badgeId) {
		this.topic = "rapport/" + eventId + "/badges/" + badgeId;
		this.client = Mqtt5Client.builder()
			.identifier("badge-" + badgeId)
			.serverHost(broker.getHost())
			.serverPort(broker.getPort())
			.buildBlocking();
		this.client.connectWith()
			.willPublish()
			.topic(this.topic + "/status")
			.payload("offline".getBytes(StandardCharsets.UTF_8))
			.qos(MqttQos.AT_LEAST_ONCE)
			.retain(true)
			.applyWillPublish()
			.send();
		this.client.toAsync()
			.subscribeWith()
			.topicFilter(this.topic + "/introduction")
			.qos(MqttQos.AT_LEAST_ONCE)
			.callback((message) -> {
				if (message.getPayloadAsBytes().length > 0) {
					this.shown.add(JSON.readTree(message.getPayloadAsBytes()));
				}
			})
			.send()
			.join();
		publish("/status", "online", true);
	}

	/** Everything it was sent, the oldest first. */
	List<JsonNode> shown() {
		return List.copyOf(this.shown);
	}

	void reply(String introductionId, String reply) {
		publish("/reply", JSON.writeValueAsString(Map.of("introductionId", introductionId, "reply", reply)), false);
	}

	private void publish(String subtopic, String payload, boolean retain) {
		this.client.publishWith()
			.topic(this.topic + subtopic)
			.payload(payload.getBytes(StandardCharsets.UTF_8))
			.qos(MqttQos.AT_LEAST_ONCE)
			.retain(retain)
			.send();
	}

	@Override
	public void close() {
		this.client.disconnect();
	}

}
