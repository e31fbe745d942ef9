package rapport.notify.badge;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which badges are online, as they themselves, or the broker in their stead, have said.
 */
final class BadgePresence {

	private final Set<String> online = ConcurrentHashMap.newKeySet();

	boolean online(String eventId, String badge) {
		return this.online.contains(eventId + "/" + badge);
	}

	void said(BadgeTopic topic, byte[] payload) {
		var key = topic.eventId() + "/" + topic.badge();
		if (BadgeStatus.online(payload)) {
			this.online.add(key);
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
