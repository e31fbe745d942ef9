package rapport.notify.answer;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.notify.consent.Wishes;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Progress;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Channel;

/** What follows from a message that a badge sent. */
public final class BadgeReplies {

	private final Contacts contacts;

	private final Wishes wishes;

	private final Answers answers;

	private final SeenMessages seen;

	private final ReplyMetrics metrics;

	private final Runnable whole;

	/**
	 * Creates it.
	 * @param whole throws if what is known may not be all there is
	 */
	BadgeReplies(Contacts contacts, Introductions introductions, Wishes wishes, Answers answers, Progress progress,
			ReplyMetrics metrics, Runnable whole) {
		this.contacts = contacts;
		this.wishes = wishes;
		this.answers = answers;
		this.seen = new SeenMessages(introductions, progress);
		this.metrics = metrics;
		this.whole = whole;
	}

	/**
	 * A badge sent a message. Safe to be told again.
	 * @param introductionId which introduction it is about; if it does not say, an answer
	 * is to the next open question
	 * @param word what its wearer chose, if anything
	 * @throws RuntimeException if what follows from it is not kept safe; it is to be
	 * brought again then
	 */
	public void received(String eventId, String badge, @Nullable String introductionId, @Nullable String word) {
		this.whole.run();
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
			case STOP -> this.wishes.stop(contact.recipient(), Channel.BADGE);
			case START -> this.wishes.start(contact.recipient(), Channel.BADGE);
			case YES, LATER, NO, MET, MISSED -> answer(contact, introductionId, answer);
			case HELP -> this.metrics.ignored("not-understood", Channel.BADGE);
			case null -> this.seen.settle(contact.attendee(), introductionId);
		}
		if (answer != null) {
			this.metrics.replied(answer, Channel.BADGE);
		}
	}

	private void answer(Contact contact, @Nullable String introductionId, Answer answer) {
		this.seen.settle(contact.attendee(), introductionId);
		var outcome = (introductionId != null)
				? this.answers.to(introductionId, contact.attendee(), answer, Channel.BADGE)
				: this.answers.toNext(List.of(contact), answer, false, Channel.BADGE, Instant.MAX);
		switch (outcome) {
			case COUNTED -> {
			}
			case CLOSED -> this.metrics.ignored("closed", Channel.BADGE);
			case NOT_ASKED -> this.metrics.ignored("not-hers", Channel.BADGE);
		}
	}

}
