package rapport.notify.delivery;

import java.time.Clock;
import java.time.Duration;

import rapport.notify.contact.Contact;
import rapport.notify.delivery.SmsGateway.Sms;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;

/**
 * Sends a planned message: judged, written ahead, submitted once, and settled by what
 * came back.
 */
public final class Sender {

	/** The reason of a help message that answers an answer when nothing was asked. */
	public static final String NOTHING_ASKED = "nothing-asked";

	private final Ledger ledger;

	private final SendPolicy policy;

	private final Progress progress;

	private final Planner planner;

	private final Channels channels;

	private final SmsGateway sms;

	private final BadgeScreen badges;

	private final Texts texts;

	private final DeliveryRules rules;

	private final Clock clock;

	Sender(Ledger ledger, SendPolicy policy, Progress progress, Planner planner, Channels channels, SmsGateway sms,
			BadgeScreen badges, Texts texts, DeliveryRules rules, Clock clock) {
		this.ledger = ledger;
		this.policy = policy;
		this.progress = progress;
		this.planner = planner;
		this.channels = channels;
		this.sms = sms;
		this.badges = badges;
		this.texts = texts;
		this.rules = rules;
		this.clock = clock;
	}

	void send(MessageId id) {
		var found = this.ledger.find(id).filter((it) -> it.state() == SendState.PLANNED);
		if (found.isEmpty()) {
			return;
		}
		var send = found.get();
		switch (this.policy.judge(send, this.clock.instant())) {
			case Verdict.Go go -> {
				switch (send.channel()) {
					case SMS -> sendSms(send, go);
					case BADGE -> sendToBadge(send, go);
				}
			}
			case Verdict.Wait wait -> this.ledger.postpone(id, this.clock.instant().plus(wait.pause()));
			case Verdict.Needless _ -> this.ledger.drop(id);
			case Verdict.Refuse refuse -> this.progress.settle(id, refuse.state(), refuse.reason());
			case Verdict.Reroute _ -> this.planner.reroute(send);
		}
	}

	/** Sends it no more: it meets a bug again and again. */
	void giveUp(MessageId id) {
		this.progress.settle(id, SendState.FAILED, "bug");
	}

	private void sendSms(Send send, Verdict.Go go) {
		var number = go.contact().phone();
		if (number == null || !this.sms.enabled()) {
			instead(send, go.contact(), "no-channel");
			return;
		}
		if (!this.sms.ready()) {
			retryLater(send, go.contact(), Duration.ZERO);
			return;
		}
		var segments = this.texts.of(send, go);
		this.progress.claim(send, go.contact().recipient(), segments.parts().size(), this.rules.retry())
			.ifPresent((granted) -> {
				this.texts.claimed(granted);
				settle(granted, go.contact(),
						this.sms.submit(new Sms(number, segments, granted.trace().reference(), go.expiresAt())));
			});
	}

	private void sendToBadge(Send send, Verdict.Go go) {
		var badge = go.contact().badge();
		if (badge == null) {
			instead(send, go.contact(), "no-channel");
			return;
		}
		if (!this.badges.ready()) {
			if (this.channels.canText(send, go.contact())) {
				instead(send, go.contact(), "badge-away");
			}
			else {
				retryLater(send, go.contact(), Duration.ZERO);
			}
			return;
		}
		this.progress.claim(send, go.contact().recipient(), 0, this.rules.retry()).ifPresent((granted) -> {
			unconfirmed(granted, go.contact());
			settle(granted, go.contact(), this.badges.submit(send, badge, go));
		});
	}

	/** A badge may not confirm: then the message goes to the phone. */
	private void unconfirmed(Send granted, Contact contact) {
		if (this.channels.canText(granted, contact) && granted.introductionId() != null) {
			this.ledger.plan(granted.through(Channel.SMS, this.clock.instant()),
					granted.at().plus(this.rules.badgeConfirmation()), null);
		}
	}

	/** Goes on with a message to a badge whose confirmation was awaited before a loss. */
	void resume(Send onBadge, Contact contact) {
		if (onBadge.state() == SendState.FAILED) {
			instead(onBadge, contact, "no-channel");
		}
		else {
			unconfirmed(onBadge, contact);
		}
	}

	private void settle(Send send, Contact contact, Submission submission) {
		switch (submission) {
			case Submission.Accepted accepted -> this.progress.submitted(send.id(), accepted.providerIds());
			case Submission.NotSent notSent -> {
				this.texts.notSent(send);
				retryLater(send, contact, notSent.after());
			}
			case Submission.Rejected rejected -> {
				this.texts.notSent(send);
				instead(send, contact, rejected.reason());
			}
			case Submission.Lost lost -> this.progress.settle(send.id(), SendState.UNKNOWN, lost.reason());
		}
	}

	/**
	 * Gives a message up on its channel, and plans it on the other if the attendee has
	 * that.
	 */
	private void instead(Send send, Contact contact, String reason) {
		this.progress.settle(send.id(), SendState.FAILED, reason);
		if (send.channel() == Channel.BADGE && this.channels.canText(send, contact)) {
			this.planner.planInstead(send, Channel.SMS);
			this.ledger.hurry(send.sibling(send.kind(), Channel.SMS), this.clock.instant());
		}
		else if (send.channel() == Channel.SMS && contact.badge() != null) {
			this.planner.planInstead(send, Channel.BADGE);
		}
	}

	private void retryLater(Send send, Contact contact, Duration atLeast) {
		var pause = (atLeast.compareTo(this.rules.retry()) > 0) ? atLeast : this.rules.retry();
		var later = this.clock.instant().plus(pause);
		if (send.state() == SendState.SENDING) {
			this.ledger.release(send.id(), contact.recipient(), later);
		}
		else {
			this.ledger.postpone(send.id(), later);
		}
	}

}
