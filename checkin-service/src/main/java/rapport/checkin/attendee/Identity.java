package rapport.checkin.attendee;

import org.jspecify.annotations.Nullable;

/**
 * Who an attendee is to others.
 *
 * @param name her whole name
 * @param callName how she is addressed in texts; never empty
 * @param pronouns as she wrote them; none if she did not say
 */
public record Identity(String name, String callName, @Nullable String pronouns, String company, String role) {

	/** Without what cannot be seen or turns the direction of a line. */
	public Identity {
		name = Names.tidy(name);
		callName = Names.tidy(callName);
		pronouns = (pronouns != null) ? Names.tidy(pronouns) : null;
		company = Names.tidy(company);
		role = Names.tidy(role);
	}

	/** Somebody who is addressed as her name suggests. */
	public static Identity of(String name, String company, String role) {
		return new Identity(name, CallNames.of(name), null, company, role);
	}

	/**
	 * Returns the same with a given name that she, or the organizer, wrote; with what her
	 * name suggests if that is empty.
	 */
	public Identity called(String givenName) {
		return new Identity(this.name, Names.tidy(givenName).isEmpty() ? CallNames.of(this.name) : givenName,
				this.pronouns, this.company, this.role);
	}

	/** Returns the same with other pronouns, or with none. */
	public Identity with(@Nullable String otherPronouns) {
		return new Identity(this.name, this.callName, otherPronouns, this.company, this.role);
	}

}
