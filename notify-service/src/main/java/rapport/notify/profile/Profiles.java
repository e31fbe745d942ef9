package rapport.notify.profile;

import java.util.Optional;

import rapport.notify.contact.AttendeeRef;

/** The latest profile of each attendee who said anything. */
public interface Profiles {

	/** Stores a profile, unless a later one is known. */
	void put(Profile profile);

	Optional<Profile> find(AttendeeRef attendee);

	/** Forgets what an attendee said. */
	void erase(AttendeeRef attendee);

	/** Forgets what all attendees of an event said. */
	void eraseAll(String eventId);

}
