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
 * @param revision grows with each change; 0 before she is first recorded
 */
public record Attendee(AttendeeId id, String ticket, String name, String company, String role, List<String> interests,
		List<String> offers, List<String> asks, List<String> languages, @Nullable String phone, @Nullable String badge,
		boolean introduce, Pace pace, @Nullable Experience experience, @Nullable Mentoring mentoring, Standing standing,
		long revision) {

	/** Somebody who was never recorded. */
	public Attendee(AttendeeId id, String ticket, String name, String company, String role, List<String> interests,
			List<String> offers, List<String> asks, List<String> languages, @Nullable String phone,
			@Nullable String badge, boolean introduce, Pace pace, @Nullable Experience experience,
			@Nullable Mentoring mentoring) {
		this(id, ticket, name, company, role, interests, offers, asks, languages, phone, badge, introduce, pace,
				experience, mentoring, Standing.NEW, 0);
	}

	/** Returns whether her ticket opens the door. */
	public Admission admission() {
		return this.standing.admission();
	}

	/** Returns whether staff must confirm her when she comes. */
	public boolean hold() {
		return this.standing.hold();
	}

	/** Returns what staff should read when she comes. */
	public @Nullable String note() {
		return this.standing.note();
	}

	/** Returns the same with another standing and revision. */
	public Attendee with(Standing other, long number) {
		return new Attendee(this.id, this.ticket, this.name, this.company, this.role, this.interests, this.offers,
				this.asks, this.languages, this.phone, this.badge, this.introduce, this.pace, this.experience,
				this.mentoring, other, number);
	}

	/**
	 * Returns whether another says the same of her, whatever her standing and revision.
	 */
	public boolean saysTheSame(Attendee other) {
		return with(other.standing, other.revision).equals(other);
	}

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
