package rapport.checkin.attendee;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A registered attendee.
 *
 * @param ticketType such as {@code Speaker}; empty if nobody said
 * @param revision grows with each change; 0 before she is first recorded
 */
public record Attendee(AttendeeId id, String ticket, String ticketType, Identity identity, Profile profile,
		Contact contact, Standing standing, long revision) {

	/** Somebody who was never recorded. */
	public Attendee(AttendeeId id, String ticket, String ticketType, Identity identity, Profile profile,
			Contact contact) {
		this(id, ticket, ticketType, identity, profile, contact, Standing.NEW, 0);
	}

	/** Returns her whole name. */
	public String name() {
		return this.identity.name();
	}

	/** Returns how she is addressed. */
	public String callName() {
		return this.identity.callName();
	}

	public String company() {
		return this.identity.company();
	}

	public String role() {
		return this.identity.role();
	}

	/** Returns what she likes to talk about. */
	public List<String> interests() {
		return this.profile.interests();
	}

	/** Returns what she can help with. */
	public List<String> offers() {
		return this.profile.offers();
	}

	/** Returns what she wants help with. */
	public List<String> asks() {
		return this.profile.asks();
	}

	/** Returns her consent to be introduced. */
	public boolean introduce() {
		return this.profile.introduce();
	}

	/** Returns her number in E.164 form. */
	public @Nullable String phone() {
		return this.contact.phone();
	}

	/** Returns the id of her electronic badge. */
	public @Nullable String badge() {
		return this.contact.badge();
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

	/** Returns whether an introduction could be put to her. */
	public boolean reachable() {
		return this.contact.reachable();
	}

	/** Returns the same with another standing and revision. */
	public Attendee with(Standing other, long number) {
		return new Attendee(this.id, this.ticket, this.ticketType, this.identity, this.profile, this.contact, other,
				number);
	}

	/** Returns the same with another profile. */
	public Attendee with(Profile other) {
		return new Attendee(this.id, this.ticket, this.ticketType, this.identity, other, this.contact, this.standing,
				this.revision);
	}

	/** Returns the same with another contact. */
	public Attendee with(Contact other) {
		return new Attendee(this.id, this.ticket, this.ticketType, this.identity, this.profile, other, this.standing,
				this.revision);
	}

	/** Returns the same with another identity. */
	public Attendee with(Identity other) {
		return new Attendee(this.id, this.ticket, this.ticketType, other, this.profile, this.contact, this.standing,
				this.revision);
	}

	/**
	 * Returns whether another says the same of her, whatever her standing and revision.
	 */
	public boolean saysTheSame(Attendee other) {
		return with(other.standing, other.revision).equals(other);
	}

	/** Names nobody and no number, so that it may be logged. */
	@Override
	public String toString() {
		return "Attendee[" + this.id.value() + "]";
	}

}
