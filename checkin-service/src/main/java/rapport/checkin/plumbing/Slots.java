package rapport.checkin.plumbing;

import java.util.stream.Stream;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.starter.redis.Scripts;
import rapport.starter.redis.TornCopy;
import rapport.starter.redis.WorkingCopy;

/**
 * Knows whether what Redis has of an event is whole: all of an event is in one slot,
 * which has a mark of its own.
 */
@Component
public class Slots {

	/** The name of an event's mark. */
	public static final String MARK = "copy";

	/** What a mark says. */
	public static final String WHOLE = "1";

	private static final RedisScript<Long> SOUND = Scripts.number(Slots.class, "sound.lua");

	private final WorkingCopy copy;

	private final TornCopy torn;

	private final StringRedisTemplate redis;

	Slots(WorkingCopy copy, TornCopy torn, StringRedisTemplate redis) {
		this.copy = copy;
		this.torn = torn;
		this.redis = redis;
	}

	/**
	 * Returns if an event's mark is there.
	 * @param mark what a script found: 1 for a mark
	 * @throws WorkingCopy.LostException if there is none
	 */
	public void requireWhole(String eventId, String mark) {
		if (!WHOLE.equals(mark)) {
			throw lost(eventId);
		}
	}

	/**
	 * Returns if what an event's keys say of each other agrees. Where it does not even
	 * after all was made anew some times, that is no loss, but a bug, and nobody is kept
	 * waiting for it any more.
	 * @throws WorkingCopy.LostException if it does not
	 */
	public void requireSound(String eventId, boolean sound) {
		if (!sound) {
			requireKept(eventId);
			this.torn.requireSound(false);
		}
	}

	/**
	 * Returns if keys that are of no event agree.
	 * @throws WorkingCopy.LostException if they do not
	 */
	public void requireSound(boolean sound) {
		this.copy.confirm();
		this.torn.requireSound(sound);
	}

	/**
	 * Asks Redis whether all is whole; to be called before anything is said to be absent.
	 * @throws WorkingCopy.LostException if it is not
	 */
	public void confirm() {
		this.copy.confirm();
	}

	/**
	 * Asks Redis whether all is whole, and whether an event's keys agree; to be called
	 * before something of the event is said to be absent, or counted.
	 * @throws WorkingCopy.LostException if it is not
	 */
	public void confirm(String eventId) {
		confirm();
		var keys = Stream
			.of("attendees", "revisions", "words", "created", "changed", "roster", "index", "stays", "present", "seen",
					"scans", "scans-of", "conflicts", "settled", "disputed", "kiosks", "kiosk-ids", "introductions",
					"newest", "introduced", "figures")
			.map((name) -> Keys.of(eventId, name))
			.toList();
		requireSound(eventId, this.redis.execute(SOUND, keys) == 1);
	}

	/**
	 * Returns what to throw where an event's mark is gone: with the event, if it was
	 * forgotten while it was still remembered here; else it was lost, and all is made
	 * anew.
	 */
	public WorkingCopy.LostException lost(String eventId) {
		requireKept(eventId);
		return this.torn.lost();
	}

	/** The events are in another slot, which may be lost as well. */
	private void requireKept(String eventId) {
		this.copy.confirm();
		if (Boolean.TRUE.equals(this.redis.hasKey(Keys.EVENTS))
				&& !Boolean.TRUE.equals(this.redis.opsForSet().isMember(Keys.EVENTS, eventId))) {
			throw new WorkingCopy.LostException("The event was forgotten just now");
		}
	}

}
