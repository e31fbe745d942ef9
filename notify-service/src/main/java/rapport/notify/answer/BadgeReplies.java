package rapport.notify.answer;

import rapport.notify.consent.Wishes;
import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Progress;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.SendState;

/** What follows from a message that a badge sent. */
public final class BadgeReplies {

	private final Contacts contacts;

	private final Introductions introductions;

	private final Wishes wishes;

	private final Memory memory;

	private final ReplyPublisher publisher;

	private final Progress progress;

	private final ReplyMetrics metrics;

	private final Clock clock;

	public BadgeReplies(Contacts contacts, Introductions introductions, Wishes wishes, Memory memory,
			ReplyPublisher publisher, Progress progress, ReplyMetrics metrics, Clock clock) {
		this.contacts = contacts;
		this.introductions = introductions;
		this.wishes = wishes;
		this.memory = memory;
		this.publisher = publisher;
		this.progress = progress;
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * A badge sent a message. Safe to be told again.
	 * @param introductionId which introduction it is about, if any
	 * @param word what its wearer chose, if anything
	 * @throws RuntimeException if what follows from it is not kept safe; it is to be
	 * brought again then
	 */
	public void received(String eventId, String badge, @Nullable String introductionId, @Nullable String word) {
		var contact = this.contacts.withBadge(eventId, badge);
		var answer = (word != null) ? Answer.read(word) : null;
		if (contact.isEmpty()) {
			this.metrics.ignored("unknown-badge", Channel.BADGE);
		}
		else if (answer != null && answer.isEmpty()) {
			this.metrics.ignored("not-understood", Channel.BADGE);
		}
		else {
			follow(contact.get(), introductionId, (answer != null) ? answer.get() : null);
		}
	}

	private void follow(Contact contact, @Nullable String introductionId, @Nullable Answer answer) {
		switch (answer) {
			case STOP -> this.wishes.stop(everywhere(contact), Channel.BADGE);
			case START -> this.wishes.start(everywhere(contact), Channel.BADGE);
			case YES, LATER, NO, MET, MISSED -> answer(contact, introductionId, answer);
			case HELP -> this.metrics.ignored("not-understood", Channel.BADGE);
			case null -> seen(contact, introductionId);
		}
		if (answer != null) {
			this.metrics.replied(answer, Channel.BADGE);
		}
	}

	private void answer(Contact contact, @Nullable String introductionId, Answer answer) {
		if (introductionId == null) {
			this.metrics.ignored("no-introduction", Channel.BADGE);
			return;
		}
		var from = contact.attendee();
		var introduction = this.introductions.find(from.eventId(), introductionId)
			.filter((it) -> it.participant(from.attendeeId()).isPresent());
		if (introduction.isEmpty()) {
			this.metrics.ignored("not-hers", Channel.BADGE);
			return;
		}
		seen(contact, introductionId);
		if (!awaited(introduction.get(), from.attendeeId(), answer)) {
			this.metrics.ignored("closed", Channel.BADGE);
			return;
		}
		long n = this.memory.count(introductionId, from, answer);
		this.publisher.publish(Reply.to(introductionId, from, answer, n, Channel.BADGE, this.clock.instant()));
	}

	private boolean awaited(Introduction introduction, String attendeeId, Answer answer) {
		return (answer == Answer.MET || answer == Answer.MISSED) ? introduction.meets(attendeeId)
				: introduction.open(this.clock.instant());
	}

	/** Whoever answers a message has seen it. */
	private void seen(Contact contact, @Nullable String introductionId) {
		if (introductionId != null) {
			int attempt = this.introductions.find(contact.attendee().eventId(), introductionId)
				.map(Introduction::attempt)
				.orElse(1);
			for (var kind : List.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP)) {
				this.progress.settle(
						MessageId.about(introductionId, attempt, contact.attendee().attendeeId(), kind, Channel.BADGE),
						SendState.DELIVERED, null);
			}
		}
	}

	private List<Contact> everywhere(Contact contact) {
		return (contact.phone() != null) ? this.contacts.withNumber(contact.phone()) : List.of(contact);
	}

}
