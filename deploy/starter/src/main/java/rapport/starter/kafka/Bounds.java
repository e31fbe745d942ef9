package rapport.starter.kafka;

import java.time.Instant;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * What every contract allows at most. Each returns what it was given, or throws an
 * {@link IllegalArgumentException} that tells nothing of it, also if it was given
 * nothing.
 */
public final class Bounds {

	private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	private static final long GREATEST = 999_999_999_999_999L;

	private Bounds() {
	}

	/** Checks that a time is from 2000 until before 2200. */
	public static Instant time(@Nullable Instant time) {
		if (time == null || time.isBefore(EARLIEST) || !time.isBefore(LATEST)) {
			throw new OutOfBoundsException("a time is absent or not from 2000 to 2199");
		}
		return time;
	}

	/** Checks that a time, if there is one, is from 2000 until before 2200. */
	public static @Nullable Instant optionalTime(@Nullable Instant time) {
		return (time != null) ? time(time) : null;
	}

	/** Checks that a number is not negative and has at most 15 digits. */
	public static long number(long number) {
		if (number < 0 || number > GREATEST) {
			throw new OutOfBoundsException("a number is negative or has more than 15 digits");
		}
		return number;
	}

	/** Checks that a text is there and not longer than that. */
	public static String text(@Nullable String text, int longest) {
		if (text == null || text.length() > longest) {
			throw new OutOfBoundsException("a text is absent or has more than " + longest + " characters");
		}
		return text;
	}

	/** Checks that a list is there, has no more than so many, and no gaps. */
	public static <C extends Collection<?>> C size(@Nullable C list, int most) {
		if (list == null || list.size() > most || list.stream().anyMatch((it) -> it == null)) {
			throw new OutOfBoundsException("a list is absent, has gaps, or has more than " + most);
		}
		return list;
	}

}
