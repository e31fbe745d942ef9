package rapport.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Verdict.Go;
import rapport.notify.delivery.Verdict.Needless;
import rapport.notify.delivery.Verdict.Refuse;
import rapport.notify.delivery.Verdict.Wait;
import rapport.notify.event.Event;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.notify.wording.ReplyText;

/**
 * Judges what answers a reply. It goes at once, unless what it would announce has come
 * true meanwhile: then that is told instead.
 */
final class AnswerPolicy {

	private static final Duration LIFE = Duration.ofMinutes(30);

	private final Contacts contacts;

	private final Introductions introductions;

	private final Events events;

	AnswerPolicy(Contacts contacts, Introductions introductions, Events events) {
		this.contacts = contacts;
		this.introductions = introductions;
		this.events = events;
	}

	Verdict judge(Send send, Instant now) {
		var reader = this.contacts.find(send.to());
		var introduction = (send.introductionId() != null)
				? this.introductions.find(send.to().eventId(), send.introductionId()) : Optional.<Introduction>empty();
		if (!now.isBefore(send.at().plus(LIFE)) || this.contacts.gone(send.to())) {
			return new Refuse(SendState.WITHDRAWN, "too-late");
		}
		if (reader.isEmpty() || introduction.isEmpty() || send.reason() == null) {
			return new Wait(SendPolicy.SHORT_PAUSE);
		}
		boolean overtaken = ReplyText.promises(send.reason()) && !introduction.get().open(now);
		return overtaken ? new Needless()
				: new Go(reader.get(), null, now.plus(LIFE), reply(send.reason(), introduction.get(), reader.get()));
	}

	private ReplyText reply(String why, Introduction introduction, Contact reader) {
		var others = introduction.others(reader.attendee().attendeeId())
			.stream()
			.flatMap((it) -> this.contacts.find(new AttendeeRef(introduction.eventId(), it.attendeeId())).stream())
			.toList();
		ZoneId zone = this.events.find(introduction.eventId()).map(Event::timeZone).orElse(ZoneOffset.UTC);
		return new ReplyText(reader, others, introduction.expiresAt().atZone(zone), why);
	}

}
