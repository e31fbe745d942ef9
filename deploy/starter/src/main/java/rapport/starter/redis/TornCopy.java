package rapport.starter.redis;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * Has a service's working copy made anew where one key says of another, which is gone,
 * that it was there.
 */
public final class TornCopy {

	private static final Logger logger = LoggerFactory.getLogger(TornCopy.class);

	private final CopyMarker marker;

	private final Repairs repairs = new Repairs();

	/**
	 * Tells of what is torn.
	 * @param service the name of the service whose copy it is
	 */
	public TornCopy(StringRedisTemplate redis, String service) {
		this.marker = new CopyMarker(redis, service, "");
	}

	/**
	 * Returns if what was found agrees. Where it does not even after all was made anew
	 * some times, that is no loss, but a bug, and nobody is kept waiting for it any more.
	 * @throws WorkingCopy.LostException if it does not
	 */
	public void requireSound(boolean sound) {
		if (!sound && this.repairs.mayBe(System.nanoTime())) {
			throw lost();
		}
	}

	/** Has all made anew, and returns what to throw. */
	public WorkingCopy.LostException lost() {
		logger.warn("A part of the working copy is gone: all of it is made anew");
		this.marker.unmark();
		return new WorkingCopy.LostException("A part of the working copy was lost");
	}

}
