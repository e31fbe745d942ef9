package rapport.notify.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.delivery.Sender;
import rapport.notify.event.Events;
import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;

/** Whoever answers gets an answer, once: its id derives from what it answers. */
public final class AnswerBack {

	/**
	 * The others may have said yes already: then where to meet is the answer, and is
	 * waited for so long.
	 */
	private static final Duration PAUSE = Duration.ofMillis(1500);

	private static final Duration RECENT = Duration.ofMinutes(10);

	private static final Duration HELP_ONCE_IN = Duration.ofMinutes(10);

	private final Ledger ledger;

	private final Events events;

	private final Memory memory;

	private final Clock clock;

	AnswerBack(Ledger ledger, Events events, Memory memory, Clock clock) {
		this.ledger = ledger;
		this.events = events;
		this.memory = memory;
		this.clock = clock;
	}

	/** Thanks for a reply, and says what happens next. */
	void thank(Reply reply, Instant now) {
		if (reply.introductionId() != null) {
			var send = Send.replying("reply-" + reply.replyId(), reply.from(), reply.introductionId(),
					reply.answer().code(), reply.channel(), reply.at());
			this.ledger.plan(send, (reply.answer() == Answer.YES) ? now.plus(PAUSE) : now, null);
		}
	}

	/** Thanks again for a reply that may not have been answered before all was lost. */
	public void resume(Reply reply) {
		var now = this.clock.instant();
		if (reply.at().isAfter(now.minus(RECENT))) {
			thank(reply, now);
		}
	}

	/** Says that a question is over. */
	void closed(String introductionId, AttendeeRef to, Channel channel, Instant now) {
		this.ledger.plan(Send.replying("closed-" + introductionId, to, introductionId, "closed", channel, now), now,
				null);
	}

	/**
	 * Asks a question back.
	 * @param why unclear, or again
	 * @param cause what is answered so
	 */
	void askBack(Asked asked, String why, String cause) {
		var now = this.clock.instant();
		var reason = (asked.kind() == Kind.FOLLOWUP) ? why + "-followup" : why;
		this.ledger.plan(Send.replying(cause, asked.attendee(), asked.introductionId(), reason, Channel.SMS, now), now,
				null);
	}

	/** Says what can be answered, once in a while; returns whether it does. */
	boolean help(List<Contact> all) {
		return tell(all, "help");
	}

	/** Says that there is nothing to answer, once in a while. */
	void nothingAsked(List<Contact> all) {
		tell(all, Sender.NOTHING_ASKED);
	}

	private boolean tell(List<Contact> all, String what) {
		var now = this.clock.instant();
		var there = all.stream().filter((it) -> !over(it.attendee().eventId(), now)).findFirst();
		boolean may = there.isPresent() && this.memory.mayHelp(there.get().recipient(), what, HELP_ONCE_IN);
		if (may) {
			var send = Send.answering("help-" + now.toEpochMilli(), there.get().attendee(), Kind.HELP, Channel.SMS,
					now);
			this.ledger.plan(what.equals(Sender.NOTHING_ASKED) ? send.because(what) : send, now, null);
		}
		return may;
	}

	private boolean over(String eventId, Instant now) {
		return this.events.find(eventId).filter((it) -> it.done(now)).isPresent();
	}

}
