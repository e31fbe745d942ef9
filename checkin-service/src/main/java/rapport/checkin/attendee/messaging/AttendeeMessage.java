package rapport.checkin.attendee.messaging;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Contact;
import rapport.checkin.attendee.Experience;
import rapport.checkin.attendee.Identity;
import rapport.checkin.attendee.Mentoring;
import rapport.checkin.attendee.Pace;
import rapport.checkin.attendee.Profile;
import rapport.checkin.attendee.Said;
import rapport.checkin.attendee.Standing;
import rapport.checkin.event.EventId;
import rapport.starter.kafka.Bounds;

/**
 * A message on {@code rapport.attendees.v1}, the only topic with numbers and names. Older
 * ones lack a type, a name to call her by, whom she knows and what she said.
 */
record AttendeeMessage(String eventId, String attendeeId, long revision, String ticket, @Nullable String ticketType,
		String name, @Nullable String callName, @Nullable String pronouns, String company, String role,
		List<String> interests, List<String> offers, List<String> asks, List<String> languages, @Nullable String phone,
		@Nullable String badge, @Nullable String person, boolean reachable, boolean introduce, String pace,
		@Nullable String experience, @Nullable String mentoring, @Nullable List<String> knows, @Nullable Said said,
		String admission, boolean hold, @Nullable String note, @Nullable List<FormerStanding> former) {

	static final String TYPE = "io.rapport.attendee.v1";

	private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

	/** Throws if it is not as the contract says. */
	AttendeeMessage {
		Bounds.number(revision);
		Bounds.text(ticket, 1024);
		List.of(name, company, role).forEach((it) -> Bounds.text(it, 120));
		optional(callName, 120);
		optional(ticketType, 120);
		List.of(interests, offers, asks)
			.forEach((terms) -> Bounds.size(terms, 64).forEach((it) -> Bounds.text(it, 80)));
		Bounds.size(languages, 16);
		if (phone != null && !PHONE.matcher(phone).matches()) {
			throw new IllegalArgumentException("a phone number is not in international form");
		}
		optional(pronouns, 40);
		optional(note, 500);
		var known = Bounds.size(Objects.requireNonNullElse(knows, List.<String>of()), Profile.MOST_KNOWN);
		if (!Stream.concat(known.stream(), Stream.ofNullable(person)).allMatch(AttendeeId::isOne)) {
			throw new IllegalArgumentException("an id or a digest has not 32 hexadecimal digits");
		}
		if (said != null) {
			Bounds.number(said.revision());
		}
		if (former != null) {
			Bounds.size(former, Standing.REMEMBERED);
		}
	}

	static AttendeeMessage of(EventId event, Attendee it) {
		var her = it.profile();
		return new AttendeeMessage(event.value(), it.id().value(), it.revision(), it.ticket(), it.ticketType(),
				it.name(), it.callName(), it.identity().pronouns(), it.company(), it.role(), it.interests(),
				it.offers(), it.asks(), her.languages(), it.phone(), it.badge(), it.contact().person(), it.reachable(),
				it.introduce(), EnumWords.of(her.pace()), EnumWords.orNone(her.experience()),
				EnumWords.orNone(her.mentoring()), her.knows().stream().map(AttendeeId::value).toList(), her.said(),
				EnumWords.of(it.admission()), it.hold(), it.note(),
				it.standing().former().stream().map(FormerStanding::of).toList());
	}

	Attendee toAttendee() {
		var identity = Identity.of(this.name, this.company, this.role)
			.called((this.callName != null) ? this.callName : "");
		return new Attendee(new AttendeeId(this.attendeeId), this.ticket,
				(this.ticketType != null) ? this.ticketType : "", identity.with(this.pronouns), profile(),
				new Contact(this.phone, this.badge, this.person),
				new Standing(EnumWords.choice(Admission.class, this.admission), this.hold, this.note,
						(this.former != null) ? this.former.stream().map(FormerStanding::toFormer).toList()
								: List.of()),
				this.revision);
	}

	private Profile profile() {
		return new Profile(this.interests, this.offers, this.asks, this.languages, this.introduce,
				EnumWords.choice(Pace.class, this.pace),
				(this.experience != null) ? EnumWords.choice(Experience.class, this.experience) : null,
				(this.mentoring != null) ? EnumWords.choice(Mentoring.class, this.mentoring) : null,
				Objects.requireNonNullElse(this.knows, List.<String>of()).stream().map(AttendeeId::new).toList(),
				(this.said != null) ? this.said : Said.NOTHING);
	}

	private static void optional(@Nullable String text, int longest) {
		if (text != null) {
			Bounds.text(text, longest);
		}
	}

	/** Names nobody and no number, so that it may be logged. */
	@Override
	public String toString() {
		return "AttendeeMessage[" + this.eventId + "/" + this.attendeeId + "]";
	}

}
