package rapport.notify.badge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;

/**
 * What the broker keeps for badges to show, whichever instance has brought it there: the
 * broker tells each instance. So it is known when the broker has lost it.
 */
final class ShownBadges {

	/** Of how many badges it is remembered, and how large a message. */
	static final int MOST = 50_000;

	private static final int LARGEST = 65_535;

	private static final Duration UNLIMITED = Duration.ofHours(12);

	private final Map<String, Shown> shown = new ConcurrentHashMap<>();

	private final Clock clock;

	private volatile Instant connected = Instant.EPOCH;

	ShownBadges(Clock clock) {
		this.clock = clock;
	}

	/**
	 * What a badge shows.
	 *
	 * @param topic the badge's
	 * @param message as the broker has told it
	 * @param told when it has told it last
	 * @param until when it expires
	 */
	record Shown(BadgeTopic topic, Mqtt5Publish message, Instant told, Instant until) {
	}

	/** The broker was connected: it will tell again what it keeps. */
	void connected() {
		this.connected = this.clock.instant();
	}

	/** The broker told of a message that was published to a badge. */
	void told(BadgeTopic topic, Mqtt5Publish message) {
		if (message.getPayloadAsBytes().length == 0) {
			this.shown.remove(topic.name());
			return;
		}
		if (!message.isRetain() || message.getPayloadAsBytes().length > LARGEST
				|| (this.shown.size() >= MOST && !this.shown.containsKey(topic.name()))) {
			return;
		}
		var now = this.clock.instant();
		var left = message.getMessageExpiryInterval();
		this.shown.put(topic.name(), new Shown(topic, message, now,
				now.plus(left.isPresent() ? Duration.ofSeconds(left.getAsLong()) : UNLIMITED)));
	}

	/** Returns what badges show now. */
	List<Shown> now() {
		var now = this.clock.instant();
		this.shown.values().removeIf((it) -> !now.isBefore(it.until()));
		return List.copyOf(this.shown.values());
	}

	/** Returns whether the broker has had time to tell of something, and has not. */
	boolean missing(Shown it, Duration patience) {
		return it.told().isBefore(this.connected) && this.clock.instant().isAfter(this.connected.plus(patience));
	}

	/** Forgets what a badge shows. */
	void forget(Shown it) {
		this.shown.remove(it.topic().name(), it);
	}

}
