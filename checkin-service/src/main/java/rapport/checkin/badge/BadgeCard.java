package rapport.checkin.badge;

import java.util.List;

import rapport.checkin.attendee.Attendee;

/**
 * What is on a badge. Texts are empty where there is nothing to say.
 *
 * @param callName as she is called, in large letters
 * @param name in full
 * @param ticket what the QR code says
 */
public record BadgeCard(String callName, String name, String pronouns, String company, List<String> interests,
		String ticket) {

	private static final int MOST_INTERESTS = 5;

	public static BadgeCard of(Attendee it) {
		var pronouns = it.identity().pronouns();
		return new BadgeCard(it.callName(), it.name(), (pronouns != null) ? pronouns : "", it.company(),
				it.interests().stream().limit(MOST_INTERESTS).toList(), it.ticket());
	}

	/** Names nobody, so that it may be logged. */
	@Override
	public String toString() {
		return "BadgeCard[]";
	}

}
