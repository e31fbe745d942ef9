package rapport.notify.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.profile.Presences;
import rapport.notify.profile.Profile;
import rapport.notify.profile.ProfilePublisher;
import rapport.notify.profile.Profiles;

/** What attendees say of themselves, and who is there, in memory. */
public final class MemoryProfiles implements Profiles, Presences, ProfilePublisher {

	public final List<Profile> published = new ArrayList<>();

	private final Map<AttendeeRef, Profile> profiles = new HashMap<>();

	private final Set<AttendeeRef> present = new HashSet<>();

	@Override
	public void put(Profile profile) {
		this.profiles.put(profile.attendee(), profile);
	}

	@Override
	public Optional<Profile> find(AttendeeRef attendee) {
		return Optional.ofNullable(this.profiles.get(attendee));
	}

	@Override
	public void put(AttendeeRef attendee, boolean here, long sequence) {
		if (here) {
			this.present.add(attendee);
		}
		else {
			this.present.remove(attendee);
		}
	}

	@Override
	public boolean present(AttendeeRef attendee) {
		return this.present.contains(attendee);
	}

	@Override
	public void erase(AttendeeRef attendee) {
		this.profiles.remove(attendee);
		this.present.remove(attendee);
	}

	@Override
	public void eraseAll(String eventId) {
		this.profiles.clear();
		this.present.clear();
	}

	@Override
	public void publish(Profile profile) {
		this.published.add(profile);
	}

}
