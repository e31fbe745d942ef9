package rapport.notify.badge;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishBuilder;
import rapport.notify.delivery.BadgeGateway;
import rapport.notify.delivery.Submission;
import rapport.notify.wording.BadgeMessage;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings messages to badges over MQTT 5, at least once, kept by the broker until they
 * expire.
 */
final class MqttBadgeGateway implements BadgeGateway {

	private static final long ANSWER_SECONDS = 10;

	private final MqttLink link;

	private final BadgePresence presence;

	private final BadgePayloads payloads;

	private final Clock clock;

	/**
	 * Creates it.
	 * @param largest how many bytes the largest packet has that a badge takes
	 */
	MqttBadgeGateway(MqttLink link, BadgePresence presence, JsonMapper json, int largest, Clock clock) {
		this.link = link;
		this.presence = presence;
		this.payloads = new BadgePayloads(json, largest);
		this.clock = clock;
	}

	@Override
	public boolean ready() {
		return this.link.connected();
	}

	@Override
	public boolean online(String eventId, String badge) {
		return ready() && this.presence.online(eventId, badge);
	}

	@Override
	public Submission show(String eventId, String badge, BadgeMessage message) {
		return publish(eventId, badge, true, message);
	}

	@Override
	public Submission tell(String eventId, String badge, BadgeMessage message) {
		return publish(eventId, badge, false, message);
	}

	@Override
	public Submission clear(String eventId, String badge) {
		return submit(message(eventId, badge, new byte[0]).retain(true).build());
	}

	private Submission publish(String eventId, String badge, boolean retain, BadgeMessage message) {
		var topic = new BadgeTopic(eventId, badge, BadgeTopic.INTRODUCTION).name();
		var payload = this.payloads.of(message, topic, this.presence.limit(eventId, badge));
		if (payload == null) {
			return new Submission.Rejected("badge-too-small");
		}
		var left = Duration.between(this.clock.instant(), message.expiresAt()).toSeconds();
		return submit(message(eventId, badge, payload).retain(retain)
			.contentType("application/json")
			.messageExpiryInterval(Math.max(1, left))
			.build());
	}

	private static Mqtt5PublishBuilder.Complete message(String eventId, String badge, byte[] payload) {
		return Mqtt5Publish.builder()
			.topic(new BadgeTopic(eventId, badge, BadgeTopic.INTRODUCTION).name())
			.qos(MqttQos.AT_LEAST_ONCE)
			.payload(payload);
	}

	private Submission submit(Mqtt5Publish message) {
		if (!this.link.connected()) {
			return new Submission.NotSent();
		}
		try {
			var result = this.link.publish(message).get(ANSWER_SECONDS, TimeUnit.SECONDS);
			return result.getError().isPresent() ? new Submission.Rejected("mqtt-refused")
					: new Submission.Accepted(List.of());
		}
		catch (ExecutionException | TimeoutException ex) {
			return new Submission.Lost("mqtt-no-answer");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Submission.Lost("mqtt-no-answer");
		}
	}

}
