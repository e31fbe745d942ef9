package rapport.notify.badge;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Which badges are online, as they themselves, or the broker in their stead, have said;
 * and how large a packet each takes, if it has said that, too.
 */
final class BadgePresence {

	/** A word and how many bytes a packet may have, such as "online 256". */
	private static final Pattern WITH_LIMIT = Pattern.compile("\\s*(\\S+)\\s+(\\d{2,5})\\s*");

	/**
	 * Of how many badges it is remembered: whoever reaches the broker may say so of any.
	 */
	static final int MOST = 50_000;

	private final Map<String, Integer> limits = new ConcurrentHashMap<>();

	private final Set<String> online = ConcurrentHashMap.newKeySet();

	boolean online(String eventId, String badge) {
		return this.online.contains(eventId + "/" + badge);
	}

	/** Returns how many bytes a packet to a badge may have, if the badge has said so. */
	OptionalInt limit(String eventId, String badge) {
		var limit = this.limits.get(eventId + "/" + badge);
		return (limit != null) ? OptionalInt.of(limit) : OptionalInt.empty();
	}

	void said(BadgeTopic topic, byte[] payload) {
		var key = topic.eventId() + "/" + topic.badge();
		var limited = WITH_LIMIT.matcher(new String(payload, StandardCharsets.UTF_8));
		boolean limits = limited.matches();
		if (limits && (this.limits.size() < MOST || this.limits.containsKey(key))) {
			this.limits.put(key, Integer.valueOf(limited.group(2)));
		}
		if (BadgeStatus.online(limits ? limited.group(1).getBytes(StandardCharsets.UTF_8) : payload)) {
			if (this.online.size() < MOST) {
				this.online.add(key);
			}
		}
		else {
			this.online.remove(key);
		}
	}

	/**
	 * While the broker is away nobody is online; when it is back, it says again who is.
	 */
	void forget() {
		this.online.clear();
	}

}
