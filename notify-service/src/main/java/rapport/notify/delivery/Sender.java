package rapport.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.Contact;
import rapport.notify.delivery.SmsGateway.Sms;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Claim;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.notify.wording.BadgeMessage;
import rapport.notify.wording.Segments;
import rapport.notify.wording.SmsText;
import rapport.notify.wording.Topic;

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

	private final SmsGateway sms;

	private final BadgeGateway badges;

	private final Board board;

	private final DeliveryRules rules;

	private final Clock clock;

	public Sender(Ledger ledger, SendPolicy policy, Progress progress, Planner planner, SmsGateway sms,
			BadgeGateway badges, Board board, DeliveryRules rules, Clock clock) {
		this.ledger = ledger;
		this.policy = policy;
		this.progress = progress;
		this.planner = planner;
		this.sms = sms;
		this.badges = badges;
		this.board = board;
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

	private void sendSms(Send send, Verdict.Go go) {
		var number = go.contact().phone();
		if (number == null || !this.sms.enabled()) {
			instead(send, go.contact(), "no-channel");
			return;
		}
		if (!this.sms.ready()) {
			retryLater(send, Duration.ZERO);
			return;
		}
		var segments = Segments.of(text(send, go.contact(), go.topic()));
		var claim = claim(send, go.contact(), segments.parts().size());
		if (claim instanceof Claim.Granted granted) {
			var submission = this.sms.submit(new Sms(number, segments, granted.reference(), go.expiresAt()));
			settle(send, go.contact(), submission);
		}
	}

	private void sendToBadge(Send send, Verdict.Go go) {
		var badge = go.contact().badge();
		if (badge == null) {
			instead(send, go.contact(), "no-channel");
			return;
		}
		if (!this.badges.ready()) {
			if (canText(send, go.contact())) {
				instead(send, go.contact(), "badge-away");
			}
			else {
				retryLater(send, Duration.ZERO);
			}
			return;
		}
		if (claim(send, go.contact(), 0) instanceof Claim.Granted) {
			if (canText(send, go.contact())) {
				planText(send, this.clock.instant().plus(this.rules.badgeConfirmation()));
			}
			settle(send, go.contact(), submit(send, badge, go));
		}
	}

	private Submission submit(Send send, String badge, Verdict.Go go) {
		var eventId = send.to().eventId();
		var language = go.contact().language();
		if (go.topic() != null) {
			var message = BadgeMessage.about(go.topic(), send.kind(), go.expiresAt());
			this.board.shows(eventId, badge, go.topic().introduction().introductionId());
			return this.badges.show(eventId, badge, message);
		}
		if (send.introductionId() != null) {
			if (this.board.takeOff(eventId, badge, send.introductionId())) {
				this.badges.clear(eventId, badge);
			}
			return this.badges.tell(eventId, badge,
					BadgeMessage.withdrawn(send.introductionId(), language, go.expiresAt()));
		}
		return this.badges.tell(eventId, badge, BadgeMessage.notice(send.kind(), language, go.expiresAt()));
	}

	private Claim claim(Send send, Contact contact, int parts) {
		var claim = this.progress.claim(send.id(), contact.recipient(), parts);
		if (claim instanceof Claim.Busy) {
			this.ledger.postpone(send.id(), this.clock.instant().plusMillis(100));
		}
		return claim;
	}

	private void settle(Send send, Contact contact, Submission submission) {
		switch (submission) {
			case Submission.Accepted accepted -> this.progress.submitted(send.id(), accepted.providerIds());
			case Submission.NotSent notSent -> retryLater(send, notSent.after());
			case Submission.Rejected rejected -> {
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
		if (send.channel() == Channel.BADGE && canText(send, contact)) {
			planText(send, this.clock.instant());
			this.ledger.hurry(send.sibling(send.kind(), Channel.SMS), this.clock.instant());
		}
		else if (send.channel() == Channel.SMS && contact.badge() != null) {
			this.planner.planInstead(send, Channel.BADGE);
		}
	}

	private void planText(Send send, Instant notBefore) {
		if (send.introductionId() != null) {
			this.ledger.plan(send.through(Channel.SMS, this.clock.instant()), notBefore, null);
		}
	}

	private boolean canText(Send send, Contact contact) {
		boolean worth = send.kind() == Kind.INTRODUCTION || send.kind() == Kind.MEETING;
		return worth && contact.phone() != null && this.sms.enabled();
	}

	private void retryLater(Send send, Duration atLeast) {
		var pause = (atLeast.compareTo(this.rules.retry()) > 0) ? atLeast : this.rules.retry();
		this.ledger.postpone(send.id(), this.clock.instant().plus(pause));
	}

	private static String text(Send send, Contact contact, @Nullable Topic topic) {
		if (topic != null) {
			return SmsText.about(topic, send.kind());
		}
		return NOTHING_ASKED.equals(send.reason()) ? SmsText.nothingAsked(contact.language())
				: SmsText.notice(send.kind(), contact.language());
	}

}
