package rapport.notify.badge;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.notify.answer.BadgeReplies;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes what badges send. Whoever wrote it is a stranger: what it is not understood is
 * dropped, and not quoted.
 */
final class BadgeReceiver {

	private static final Logger logger = LoggerFactory.getLogger(BadgeReceiver.class);

	private static final int LONGEST = 4096;

	private final BadgePresence presence;

	private final BadgeReplies replies;

	private final JsonMapper json;

	BadgeReceiver(BadgePresence presence, BadgeReplies replies, JsonMapper json) {
		this.presence = presence;
		this.replies = replies;
		this.json = json;
	}

	/**
	 * What a badge sends when its wearer has chosen or seen something.
	 *
	 * @param introductionId which introduction it is about; none for stop and start
	 * @param reply yes, later, no, stop or start
	 * @param seen whether the message was shown
	 */
	private record BadgeReply(@Nullable String introductionId, @Nullable String reply, @Nullable Boolean seen) {
	}

	/**
	 * A badge published something.
	 * @throws RuntimeException if what follows from it cannot be kept safe now
	 */
	void received(String topicName, byte[] payload) {
		var topic = BadgeTopic.read(topicName);
		if (topic.isEmpty() || payload.length > LONGEST) {
			logger.info("Dropped a message of a badge: its topic or its length is wrong");
		}
		else if (topic.get().kind().equals(BadgeTopic.STATUS)) {
			this.presence.said(topic.get(), payload);
		}
		else {
			reply(topic.get(), payload);
		}
	}

	private void reply(BadgeTopic topic, byte[] payload) {
		BadgeReply reply;
		try {
			reply = this.json.readValue(payload, BadgeReply.class);
		}
		catch (JacksonException ex) {
			logger.info("Dropped a message of a badge at {}: it is not the JSON of a reply", topic.eventId());
			return;
		}
		if (reply == null || (reply.reply() == null && !Boolean.TRUE.equals(reply.seen()))) {
			logger.info("Dropped a message of a badge at {}: it says neither reply nor seen", topic.eventId());
			return;
		}
		this.replies.received(topic.eventId(), topic.badge(), reply.introductionId(), reply.reply());
	}

}
