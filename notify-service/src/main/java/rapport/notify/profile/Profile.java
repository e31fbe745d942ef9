package rapport.notify.profile;

import java.util.List;
import java.util.stream.Stream;

import rapport.notify.contact.AttendeeRef;

/**
 * What an attendee says of herself.
 *
 * @param attendee who
 * @param revision grows each time she says something else
 * @param interests what she would love to talk about, as she wrote it
 * @param offers what she can help with, as she wrote it
 * @param asks what she wants help with, as she wrote it
 * @param knows ids of attendees of the event whom she need not be introduced to
 * @param source how she said so
 */
public record Profile(AttendeeRef attendee, long revision, List<String> interests, List<String> offers,
		List<String> asks, List<String> knows, Source source) {

	/** So many topics of a kind are kept. */
	public static final int MOST = 20;

	/** A topic has at most so many characters. */
	public static final int LONGEST = 80;

	public Profile {
		interests = List.copyOf(interests);
		offers = List.copyOf(offers);
		asks = List.copyOf(asks);
		knows = List.copyOf(knows);
	}

	/** Returns all she said. */
	public List<String> all() {
		return Stream.of(this.interests, this.offers, this.asks).flatMap(List::stream).toList();
	}

	/** How an attendee says something of herself. */
	public enum Source {

		SMS, PAGE

	}

	/** Tells nothing of what she said, so that it may be logged. */
	@Override
	public String toString() {
		return "Profile[" + this.attendee.eventId() + "/" + this.attendee.attendeeId() + "]";
	}

}
