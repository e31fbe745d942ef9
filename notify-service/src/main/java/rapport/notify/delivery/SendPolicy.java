package rapport.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import rapport.notify.consent.OptOuts;
import rapport.notify.consent.Wish;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Verdict.Go;
import rapport.notify.delivery.Verdict.Needless;
import rapport.notify.delivery.Verdict.Refuse;
import rapport.notify.delivery.Verdict.Wait;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.notify.profile.ProfileQuestions;

/** Judges, right before a message is sent, whether it still should be. */
final class SendPolicy {

	static final Duration SHORT_PAUSE = Duration.ofMillis(200);

	private static final Duration NOTICE_LIFE = Duration.ofHours(1);

	private static final Duration MEETING_LIFE = Duration.ofHours(2);

	private static final Duration FOLLOWUP_LIFE = Duration.ofHours(2);

	private static final Duration ANSWER_PAUSE = Duration.ofSeconds(5);

	private final Contacts contacts;

	private final Introductions introductions;

	private final Ledger ledger;

	private final OptOuts optOuts;

	private final Breathing breathing;

	private final ProfileQuestions questions;

	private final TimePolicy times;

	private final TopicPolicy topics;

	private final AnswerPolicy answers;

	SendPolicy(Contacts contacts, Introductions introductions, Ledger ledger, OptOuts optOuts, MeetingTimes meetings,
			ProfileQuestions questions, TimePolicy times, AnswerPolicy answers) {
		this.contacts = contacts;
		this.introductions = introductions;
		this.ledger = ledger;
		this.optOuts = optOuts;
		this.breathing = new Breathing(contacts, introductions, ledger, meetings);
		this.questions = questions;
		this.times = times;
		this.topics = new TopicPolicy(contacts, ledger);
		this.answers = answers;
	}

	/** Returns what is to become of a message at this time. */
	Verdict judge(Send send, Instant now) {
		var verdict = byItsCause(send, now);
		return (verdict instanceof Go go && send.kind() != Kind.STOPPED && stopped(go.contact()))
				? new Refuse(SendState.WITHDRAWN, "stopped") : verdict;
	}

	/**
	 * Her part of the ledger knows her wish, too, and looks at it last; but it may have
	 * lost it.
	 */
	private boolean stopped(Contact contact) {
		return this.optOuts.find(contact.recipient()).filter(Wish::stopped).isPresent();
	}

	/** What it would be if she wished for messages. */
	private Verdict byItsCause(Send send, Instant now) {
		if (send.kind() == Kind.ANSWER) {
			return this.answers.judge(send, now);
		}
		if (send.kind() == Kind.PROFILE) {
			return this.times.hours(send, now).orElseGet(() -> profile(send, now));
		}
		if (send.introductionId() == null) {
			return notice(send, now);
		}
		var contact = this.contacts.find(send.to());
		if (send.kind() == Kind.WITHDRAWAL && send.channel() == Channel.BADGE) {
			return withdrawal(send, contact, now);
		}
		var found = this.introductions.find(send.to().eventId(), send.introductionId());
		if (found.isEmpty()) {
			return new Refuse(SendState.WITHDRAWN, "no-introduction");
		}
		var verdict = this.times.hours(send, now).orElseGet(() -> about(send, found.get(), contact, now));
		return (verdict instanceof Wait && !open(send, found.get(), now)) ? closed(found.get(), now) : verdict;
	}

	/** She is asked of herself while nothing else is going on, if she still is to be. */
	private Verdict profile(Send send, Instant now) {
		var contact = this.contacts.find(send.to());
		if (contact.filter(this.questions::due).isEmpty()) {
			return new Needless();
		}
		return this.breathing.meets(contact, now) ? new Wait(ANSWER_PAUSE)
				: new Go(contact.get(), null, now.plus(FOLLOWUP_LIFE));
	}

	/** What answers her words goes at once, unless she has changed her mind since. */
	private Verdict notice(Send send, Instant now) {
		var contact = this.contacts.find(send.to());
		if (contact.isEmpty()) {
			boolean gone = this.contacts.gone(send.to()) || !now.isBefore(send.at().plus(NOTICE_LIFE));
			return gone ? new Refuse(SendState.WITHDRAWN, "erased") : new Wait(SHORT_PAUSE);
		}
		return superseded(send, contact.get()) ? new Needless() : new Go(contact.get(), null, now.plus(NOTICE_LIFE));
	}

	private boolean superseded(Send send, Contact contact) {
		boolean confirms = send.kind() == Kind.STOPPED || send.kind() == Kind.STARTED;
		return confirms && this.optOuts.find(contact.recipient())
			.filter((wish) -> MessageId.of(wish.cause(), send.to().attendeeId(), send.kind(), send.channel())
				.equals(send.id()))
			.isEmpty();
	}

	private Verdict about(Send send, Introduction introduction, Optional<Contact> contact, Instant now) {
		if (!open(send, introduction, now)) {
			return closed(introduction, now);
		}
		return switch (send.kind()) {
			case INTRODUCTION -> introduction(send, introduction, contact, now);
			case MEETING -> this.topics.about(send, introduction, contact, now.plus(MEETING_LIFE));
			case FOLLOWUP -> this.breathing.answersFirst(introduction, contact, now) ? new Wait(ANSWER_PAUSE)
					: this.topics.about(send, introduction, contact, now.plus(FOLLOWUP_LIFE));
			case WITHDRAWAL -> this.topics.about(send, introduction, contact, now.plus(NOTICE_LIFE));
			case PROFILE, NOTED, HELP, ANSWER, STOPPED, STARTED -> new Refuse(SendState.WITHDRAWN, "no-cause");
		};
	}

	private static boolean open(Send send, Introduction introduction, Instant now) {
		return switch (send.kind()) {
			case INTRODUCTION -> introduction.open(now);
			case WITHDRAWAL -> introduction.state().over() && now.isBefore(introduction.at().plus(NOTICE_LIFE));
			default -> introduction.meets(send.to().attendeeId());
		};
	}

	private Verdict introduction(Send send, Introduction introduction, Optional<Contact> contact, Instant now) {
		if (send.attempt() < introduction.attempt()) {
			return new Refuse(SendState.WITHDRAWN, "later");
		}
		if (this.breathing.meets(contact, now)) {
			return new Wait(ANSWER_PAUSE);
		}
		boolean answered = introduction.participant(send.to().attendeeId()).filter((it) -> it.answered()).isPresent();
		return answered ? new Needless() : this.topics.about(send, introduction, contact, introduction.expiresAt());
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
