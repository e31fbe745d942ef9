package rapport.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Verdict.Go;
import rapport.notify.delivery.Verdict.Needless;
import rapport.notify.delivery.Verdict.Refuse;
import rapport.notify.delivery.Verdict.Reroute;
import rapport.notify.delivery.Verdict.Wait;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.notify.wording.Topic;

/** Judges, right before a message is sent, whether it still should be. */
public final class SendPolicy {

	private static final Duration NOTICE_LIFE = Duration.ofHours(1);

	private static final Duration MEETING_LIFE = Duration.ofHours(2);

	private static final Duration FOLLOWUP_LIFE = Duration.ofHours(2);

	private static final Duration SHORT_PAUSE = Duration.ofMillis(200);

	private static final Duration ANSWER_PAUSE = Duration.ofSeconds(5);

	private final Events events;

	private final Contacts contacts;

	private final Introductions introductions;

	private final Ledger ledger;

	private final Duration patience;

	public SendPolicy(Events events, Contacts contacts, Introductions introductions, Ledger ledger, Duration patience) {
		this.events = events;
		this.contacts = contacts;
		this.introductions = introductions;
		this.ledger = ledger;
		this.patience = patience;
	}

	Verdict judge(Send send, Instant now) {
		boolean wish = send.kind() == Kind.STOPPED || send.kind() == Kind.STARTED;
		var event = this.events.find(send.to().eventId());
		if (!wish && event.isPresent() && event.get().over(now)) {
			return new Refuse(SendState.EXPIRED, "event-over");
		}
		var contact = this.contacts.find(send.to());
		if (send.introductionId() == null) {
			return contact.<Verdict>map((it) -> new Go(it, null, now.plus(NOTICE_LIFE)))
				.orElseGet(() -> new Refuse(SendState.WITHDRAWN, "erased"));
		}
		var introduction = this.introductions.find(send.to().eventId(), send.introductionId());
		if (introduction.isEmpty()) {
			return new Refuse(SendState.WITHDRAWN, "no-introduction");
		}
		return switch (send.kind()) {
			case INTRODUCTION -> introduction(send, introduction.get(), contact, now);
			case MEETING -> introduction.get().meets(send.to().attendeeId())
					? about(send, introduction.get(), contact, now, now.plus(MEETING_LIFE))
					: closed(introduction.get(), now);
			case FOLLOWUP -> introduction.get().meets(send.to().attendeeId())
					? followUp(send, introduction.get(), contact, now) : closed(introduction.get(), now);
			case WITHDRAWAL -> withdrawal(send, contact, now);
			case HELP, STOPPED, STARTED -> new Refuse(SendState.WITHDRAWN, "no-cause");
		};
	}

	private Verdict introduction(Send send, Introduction introduction, Optional<Contact> contact, Instant now) {
		if (!introduction.open(now)) {
			return closed(introduction, now);
		}
		if (send.attempt() < introduction.attempt()) {
			return new Refuse(SendState.WITHDRAWN, "later");
		}
		boolean answered = introduction.participant(send.to().attendeeId()).filter((it) -> it.answered()).isPresent();
		return answered ? new Needless() : about(send, introduction, contact, now, introduction.expiresAt());
	}

	/**
	 * One question at a time: it is clear what an answer means, and a badge goes on
	 * showing what is to be answered first.
	 */
	private Verdict followUp(Send send, Introduction introduction, Optional<Contact> contact, Instant now) {
		boolean asked = contact.stream()
			.flatMap((it) -> this.ledger.asked(it.recipient()).stream())
			.anyMatch((it) -> it.kind() == Kind.INTRODUCTION && unanswered(it, now));
		return asked ? new Wait(ANSWER_PAUSE) : about(send, introduction, contact, now, now.plus(FOLLOWUP_LIFE));
	}

	private boolean unanswered(Asked asked, Instant now) {
		return this.introductions.find(asked.attendee().eventId(), asked.introductionId())
			.filter((it) -> it.open(now))
			.flatMap((it) -> it.participant(asked.attendee().attendeeId()))
			.filter((it) -> !it.answered())
			.isPresent();
	}

	private Verdict about(Send send, Introduction introduction, Optional<Contact> reader, Instant now,
			Instant expiresAt) {
		var self = introduction.participant(send.to().attendeeId());
		var those = introduction.others(send.to().attendeeId());
		var others = those.stream()
			.map((it) -> this.contacts.find(new AttendeeRef(introduction.eventId(), it.attendeeId())))
			.flatMap(Optional::stream)
			.toList();
		boolean complete = reader.isPresent() && others.size() == those.size();
		if (!complete && now.isBefore(send.at().plus(this.patience))) {
			return new Wait(SHORT_PAUSE);
		}
		if (self.isEmpty() || reader.isEmpty() || others.isEmpty()) {
			return new Refuse(SendState.WITHDRAWN, "erased");
		}
		if (Planner.UNROUTED.equals(send.reason())) {
			return new Reroute();
		}
		if (send.channel() == Channel.SMS && seenOnBadge(send)) {
			return new Needless();
		}
		return new Go(reader.get(), new Topic(introduction, self.get(), reader.get(), others), expiresAt);
	}

	private boolean seenOnBadge(Send send) {
		return this.ledger.find(send.sibling(send.kind(), Channel.BADGE))
			.filter((it) -> it.state() == SendState.DELIVERED)
			.isPresent();
	}

	/**
	 * A badge is told of the end of an introduction only if it may have been told of its
	 * beginning.
	 */
	private Verdict withdrawal(Send send, Optional<Contact> contact, Instant now) {
		var shown = this.ledger.find(send.sibling(Kind.INTRODUCTION, Channel.BADGE))
			.or(() -> this.ledger.find(send.sibling(Kind.MEETING, Channel.BADGE)));
		if (contact.isEmpty() || shown.isEmpty()) {
			return new Needless();
		}
		return switch (shown.get().state()) {
			case PLANNED, SENDING -> new Wait(SHORT_PAUSE);
			case SUBMITTED, DELIVERED, UNKNOWN -> new Go(contact.get(), null, now.plus(NOTICE_LIFE));
			case FAILED, EXPIRED, WITHDRAWN -> new Needless();
		};
	}

	private static Refuse closed(Introduction introduction, Instant now) {
		if (introduction.state() == IntroductionState.EXPIRED || !now.isBefore(introduction.expiresAt())) {
			return new Refuse(SendState.EXPIRED, "expired");
		}
		return new Refuse(SendState.WITHDRAWN, (introduction.reason() != null) ? introduction.reason()
				: introduction.state().name().toLowerCase(Locale.ROOT));
	}

}
