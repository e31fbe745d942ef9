package rapport.bench.instance;

/**
 * A time somebody is there.
 *
 * @param entered in seconds, the first at which she is there
 * @param left in seconds, the first at which she is not
 */
public record Stay(long entered, long left) {

	boolean overlaps(Stay other) {
		return Math.max(this.entered, other.entered) < Math.min(this.left, other.left);
	}

}
