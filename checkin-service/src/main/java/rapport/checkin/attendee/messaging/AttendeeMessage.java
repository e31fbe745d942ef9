package rapport.checkin.attendee.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
		String admission, boolean hold, @Nullable String note, @Nullable List<FormerPart> former) {

	static final String TYPE = "io.rapport.attendee.v1";

	private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

	/** How her ticket stood until some time. */
	record FormerPart(Instant until, String admission, boolean hold) {

		static FormerPart of(Standing.Former it) {
			return new FormerPart(it.until(), word(it.admission()), it.hold());
		}

		Standing.Former toFormer() {
			return new Standing.Former(Bounds.time(this.until), choice(Admission.class, this.admission), this.hold);
		}

	}

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
		if (!Stream.concat(Bounds.size(orNone(knows), Profile.MOST_KNOWN).stream(), Stream.ofNullable(person))
			.allMatch(AttendeeId::isOne)) {
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
				it.introduce(), word(her.pace()), wordOrNone(her.experience()), wordOrNone(her.mentoring()),
				her.knows().stream().map(AttendeeId::value).toList(), her.said(), word(it.admission()), it.hold(),
				it.note(), it.standing().former().stream().map(FormerPart::of).toList());
	}

	Attendee toAttendee() {
		var identity = Identity.of(this.name, this.company, this.role)
			.called((this.callName != null) ? this.callName : "");
		return new Attendee(new AttendeeId(this.attendeeId), this.ticket,
				(this.ticketType != null) ? this.ticketType : "", identity.with(this.pronouns), profile(),
				new Contact(this.phone, this.badge, this.person),
				new Standing(choice(Admission.class, this.admission), this.hold, this.note,
						(this.former != null) ? this.former.stream().map(FormerPart::toFormer).toList() : List.of()),
				this.revision);
	}

	private Profile profile() {
		return new Profile(this.interests, this.offers, this.asks, this.languages, this.introduce,
				choice(Pace.class, this.pace),
				(this.experience != null) ? choice(Experience.class, this.experience) : null,
				(this.mentoring != null) ? choice(Mentoring.class, this.mentoring) : null,
				orNone(this.knows).stream().map(AttendeeId::new).toList(),
				(this.said != null) ? this.said : Said.NOTHING);
	}

	private static List<String> orNone(@Nullable List<String> list) {
		return (list != null) ? list : List.of();
	}

	private static void optional(@Nullable String text, int longest) {
		if (text != null) {
			Bounds.text(text, longest);
		}
	}

	private static <E extends Enum<E>> E choice(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
	}

	private static @Nullable String wordOrNone(@Nullable Enum<?> choice) {
		return (choice != null) ? word(choice) : null;
	}

	private static String word(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

	/** Names nobody and no number, so that it may be logged. */
	@Override
	public String toString() {
		return "AttendeeMessage[" + this.eventId + "/" + this.attendeeId + "]";
	}

}
