package rapport.checkin.attendee;

import org.jspecify.annotations.Nullable;

/**
 * By what an attendee can be reached.
 *
 * @param phone in E.164 form
 * @param badge the id of her electronic badge
 * @param person a keyed digest of her number, the same at all events; none without a
 * number
 */
public record Contact(@Nullable String phone, @Nullable String badge, @Nullable String person) {

	/** Of who cannot be reached. */
	public static final Contact NONE = new Contact(null, null, null);

	/** By a number and a badge, if there are any; whose number it is is not told yet. */
	public static Contact of(@Nullable String phone, @Nullable String badge) {
		return new Contact(phone, badge, null);
	}

	/** Whether an introduction could be put to her. */
	public boolean reachable() {
		return this.phone != null || this.badge != null;
	}

	/** Returns the same and whose number it is. */
	public Contact known(People people) {
		return new Contact(this.phone, this.badge, (this.phone != null) ? people.of(this.phone) : null);
	}

	/** Tells no number, so that it may be logged. */
	@Override
	public String toString() {
		return "Contact";
	}

}
