package rapport.notify.badge;

import java.util.Objects;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.notify.delivery.BadgeGateway;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes what badges send. Whoever wrote it is a stranger: what it is not understood is
 * dropped, and not quoted.
 */
final class BadgeReceiver {

	private static final Logger logger = LoggerFactory.getLogger(BadgeReceiver.class);

	private static final int LONGEST = 4096;

	/** After this word a badge shows nothing any more. */
	private static final String STOP = "stop";

	private final BadgePresence presence;

	private final ShownBadges shown;

	private final Replies replies;

	private final BadgeGateway badges;

	private final JsonMapper json;

	BadgeReceiver(BadgePresence presence, ShownBadges shown, Replies replies, BadgeGateway badges, JsonMapper json) {
		this.presence = presence;
		this.shown = shown;
		this.replies = replies;
		this.badges = badges;
		this.json = json;
	}

	/** Takes what wearers chose or saw. */
	interface Replies {

		/**
		 * A badge sent a message.
		 * @param introductionId which introduction it is about, if any
		 * @param word what its wearer chose, if anything
		 * @throws RuntimeException if what follows from it is not kept safe
		 */
		void received(String eventId, String badge, @Nullable String introductionId, @Nullable String word);

	}

	/**
	 * Something was published by a badge, or to one.
	 * @throws RuntimeException if what follows from it cannot be kept safe now
	 */
	void received(Mqtt5Publish message) {
		var topic = BadgeTopic.read(message.getTopic().toString()).orElse(null);
		if (topic != null && topic.kind().equals(BadgeTopic.INTRODUCTION)) {
			this.shown.told(topic, message);
			return;
		}
		var payload = message.getPayloadAsBytes();
		if (topic == null || payload.length > LONGEST) {
			logger.info("Dropped a message of a badge: its topic or its length is wrong");
		}
		else if (topic.kind().equals(BadgeTopic.STATUS)) {
			this.presence.said(topic, payload);
		}
		else if (message.isRetain()) {
			logger.debug("Ignored what a badge said before: the broker keeps it and says it again");
		}
		else {
			reply(topic, payload);
		}
	}

	private void reply(BadgeTopic topic, byte[] payload) {
		var reply = BadgeReply.read(payload, this.json);
		if (reply.reply() == null && !Boolean.TRUE.equals(reply.seen())) {
			logger.info("Dropped a message of a badge at {}: it says neither reply nor seen", topic.eventId());
			return;
		}
		this.replies.received(topic.eventId(), topic.badge(), reply.introductionId(), reply.reply());
		if (STOP.equalsIgnoreCase(Objects.requireNonNullElse(reply.reply(), "").strip())) {
			this.badges.clear(topic.eventId(), topic.badge());
		}
	}

}
