package rapport.checkin.attendee;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
		return new Identity(name, CallNames.of(name, beside(company, role)), null, company, role);
	}

	/**
	 * Somebody who is addressed as she, or the organizer, wrote; else as her name
	 * suggests.
	 */
	public static Identity of(String name, String company, String role, String givenName) {
		return Names.tidy(givenName).isEmpty() ? of(Names.tidy(name), company, role)
				: new Identity(name, givenName, null, company, role);
	}

	/** What may stand behind a comma in her name as well. */
	private static Set<String> beside(String... texts) {
		return Stream.of(texts).map((it) -> Names.tidy(it).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}

	/**
	 * Returns the same with a given name that she, or the organizer, wrote; with what her
	 * name suggests if that is empty.
	 */
	public Identity called(String givenName) {
		return new Identity(this.name,
				Names.tidy(givenName).isEmpty() ? CallNames.of(this.name, beside(this.company, this.role)) : givenName,
				this.pronouns, this.company, this.role);
	}

	/** Returns the same with other pronouns, or with none. */
	public Identity with(@Nullable String otherPronouns) {
		return new Identity(this.name, this.callName, otherPronouns, this.company, this.role);
	}

}
