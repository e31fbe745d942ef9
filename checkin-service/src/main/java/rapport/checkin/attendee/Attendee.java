package rapport.checkin.attendee;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A registered attendee.
 *
 * @param interests what she likes to talk about, in her words
 * @param offers what she can help with
 * @param asks what she wants help with
 * @param languages ISO 639 codes, the preferred one first, never empty
 * @param phone in E.164 form
 * @param badge the id of her electronic badge
 * @param introduce her consent to be introduced
 * @param experience none if she did not say
 * @param mentoring none if she wants nothing of it
 */
public record Attendee(AttendeeId id, String ticket, String name, String company, String role, List<String> interests,
		List<String> offers, List<String> asks, List<String> languages, @Nullable String phone, @Nullable String badge,
		boolean introduce, Pace pace, @Nullable Experience experience, @Nullable Mentoring mentoring) {

	/** Whether an introduction could be put to her. */
	public boolean reachable() {
		return this.phone != null || this.badge != null;
	}

	/** Names nobody and no number, so that it may be logged. */
	@Override
	public String toString() {
		return "Attendee[" + this.id.value() + "]";
	}

}
