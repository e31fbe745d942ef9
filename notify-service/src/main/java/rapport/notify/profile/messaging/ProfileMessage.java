package rapport.notify.profile.messaging;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.profile.Profile;
import rapport.starter.kafka.Bounds;

/** A message on {@code rapport.profiles.v1}. */
record ProfileMessage(@Nullable String eventId, @Nullable String attendeeId, long revision,
		@Nullable List<String> interests, @Nullable List<String> offers, @Nullable List<String> asks,
		@Nullable List<String> knows, @Nullable String source) {

	static final String TYPE = "io.rapport.profile.v1";

	private static final int ID = 64;

	private static final int KNOWN = 100;

	static ProfileMessage of(Profile profile) {
		return new ProfileMessage(profile.attendee().eventId(), profile.attendee().attendeeId(), profile.revision(),
				profile.interests(), profile.offers(), profile.asks(), profile.knows(),
				profile.source().name().toLowerCase(Locale.ROOT));
	}

	Profile toProfile() {
		return new Profile(new AttendeeRef(Bounds.text(this.eventId, ID), Bounds.text(this.attendeeId, ID)),
				Bounds.number(this.revision), topics(this.interests), topics(this.offers), topics(this.asks),
				(this.knows != null) ? Bounds.size(this.knows, KNOWN) : List.of(),
				Profile.Source.valueOf(Bounds.text(this.source, ID).toUpperCase(Locale.ROOT)));
	}

	private static List<String> topics(@Nullable List<String> topics) {
		return (topics != null) ? Bounds.size(topics, Profile.MOST) : List.of();
	}

	/** Tells nothing of what she said, so that it may be logged. */
	@Override
	public String toString() {
		return "ProfileMessage[" + this.eventId + "/" + this.attendeeId + "]";
	}

}
