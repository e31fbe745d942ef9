package rapport.notify.badge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what badges show as it should be: what is over is taken off, whatever ended it;
 * what a broker has lost is brought again.
 */
final class BadgeUpkeep {

	private static final Logger logger = LoggerFactory.getLogger(BadgeUpkeep.class);

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	/** How often the broker is asked once more for what badges reply. */
	private static final Duration RENEWED_EVERY = Duration.ofSeconds(5);

	private final MqttLink link;

	private final ShownBadges shown;

	private final BiPredicate<String, String> over;

	private final JsonMapper json;

	private final Clock clock;

	private Instant renewed = Instant.MIN;

	/**
	 * Creates it.
	 * @param over tells of an event's introduction whether it surely is over
	 */
	BadgeUpkeep(MqttLink link, ShownBadges shown, BiPredicate<String, String> over, JsonMapper json, Clock clock) {
		this.link = link;
		this.shown = shown;
		this.over = over;
		this.json = json;
		this.clock = clock;
	}

	/** Looks once at all that badges show. Returns false: there is no hurry. */
	boolean step() {
		if (this.link.connected()) {
			this.shown.now().forEach(this::look);
			renew();
		}
		return false;
	}

	private void renew() {
		var now = this.clock.instant();
		if (this.renewed.isBefore(now.minus(RENEWED_EVERY))) {
			this.renewed = now;
			this.link.renew();
		}
	}

	private void look(ShownBadges.Shown it) {
		var introductionId = introductionId(it.message());
		if (!introductionId.isEmpty() && this.over.test(it.topic().eventId(), introductionId)) {
			this.shown.forget(it);
			var _ = this.link.publish(retained(it).payload(new byte[0]).build());
		}
		else if (this.shown.missing(it, PATIENCE)) {
			logger.info("The badges' broker has lost what a badge at {} shows; it is brought again",
					it.topic().eventId());
			this.shown.forget(it);
			var left = Duration.between(this.clock.instant(), it.until()).toSeconds();
			var _ = this.link.publish(retained(it).payload(it.message().getPayloadAsBytes())
				.contentType("application/json")
				.messageExpiryInterval(Math.max(1, left))
				.build());
		}
	}

	private static Mqtt5PublishBuilder.Complete retained(ShownBadges.Shown it) {
		return Mqtt5Publish.builder().topic(it.topic().name()).qos(MqttQos.AT_LEAST_ONCE).retain(true);
	}

	private String introductionId(Mqtt5Publish message) {
		try {
			return this.json.readTree(message.getPayloadAsBytes()).path("introductionId").asString("");
		}
		catch (JacksonException _) {
			return "";
		}
	}

}
