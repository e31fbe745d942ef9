package rapport.checkin.plumbing;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
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

	private static final String ALL = "checkin-service:copy";

	private final WorkingCopy copy;

	private final StringRedisTemplate redis;

	Slots(WorkingCopy copy, StringRedisTemplate redis) {
		this.copy = copy;
		this.redis = redis;
	}

	/**
	 * Returns if an event's mark is there.
	 * @param mark what a script found: 1 for a mark
	 * @throws WorkingCopy.LostException if there is none
	 */
	public void requireWhole(String mark) {
		if (!WHOLE.equals(mark)) {
			throw lost();
		}
	}

	/**
	 * Asks Redis whether all is whole; to be called before anything is said to be absent.
	 * @throws WorkingCopy.LostException if it is not
	 */
	public void confirm() {
		this.copy.confirm();
	}

	/** Returns what to throw where an event's mark is gone; all is made anew then. */
	public WorkingCopy.LostException lost() {
		this.copy.confirm();
		this.redis.delete(ALL);
		return new WorkingCopy.LostException("A part of the working copy was lost");
	}

}
