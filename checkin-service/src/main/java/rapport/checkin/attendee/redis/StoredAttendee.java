package rapport.checkin.attendee.redis;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Experience;
import rapport.checkin.attendee.Mentoring;
import rapport.checkin.attendee.Pace;
import rapport.checkin.attendee.Standing;

/** An attendee as her JSON in Redis has her. */
record StoredAttendee(String ticket, String name, String company, String role, List<String> interests,
		List<String> offers, List<String> asks, List<String> languages, @Nullable String phone, @Nullable String badge,
		boolean introduce, Pace pace, @Nullable Experience experience, @Nullable Mentoring mentoring, Standing standing,
		long revision) {

	static StoredAttendee of(Attendee it) {
		return new StoredAttendee(it.ticket(), it.name(), it.company(), it.role(), it.interests(), it.offers(),
				it.asks(), it.languages(), it.phone(), it.badge(), it.introduce(), it.pace(), it.experience(),
				it.mentoring(), it.standing(), it.revision());
	}

	Attendee toAttendee(String id) {
		return new Attendee(new AttendeeId(id), this.ticket, this.name, this.company, this.role, this.interests,
				this.offers, this.asks, this.languages, this.phone, this.badge, this.introduce, this.pace,
				this.experience, this.mentoring, this.standing, this.revision);
	}

}
