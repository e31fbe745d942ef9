package rapport.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;

/** Decides what is to be sent, to whom and how, when an introduction changes. */
public final class Planner {

	/**
	 * The reason of a planned message whose channel waits for the contact to be known.
	 */
	static final String UNROUTED = "unrouted";

	private final Introductions introductions;

	private final Contacts contacts;

	private final Ledger ledger;

	private final SmsGateway sms;

	private final BadgeGateway badges;

	private final Duration followUp;

	private final Clock clock;

	/**
	 * Creates a planner.
	 * @param followUp how long after they agreed those introduced are asked whether they
	 * met
	 */
	public Planner(Introductions introductions, Contacts contacts, Ledger ledger, SmsGateway sms, BadgeGateway badges,
			Duration followUp, Clock clock) {
		this.introductions = introductions;
		this.contacts = contacts;
		this.ledger = ledger;
		this.sms = sms;
		this.badges = badges;
		this.followUp = followUp;
		this.clock = clock;
	}

	/** An introduction came to a new state. Safe to be told again. */
	public void changed(Introduction introduction) {
		if (!this.introductions.put(introduction)) {
			return;
		}
		for (var participant : introduction.participants()) {
			if (!introduction.in(participant) && !introduction.state().agreed()) {
				continue;
			}
			var to = new AttendeeRef(introduction.eventId(), participant.attendeeId());
			switch (introduction.state()) {
				case PROPOSED -> {
					if (!participant.answered()) {
						plan(introduction.introductionId(), to, Kind.INTRODUCTION);
					}
				}
				case ACCEPTED -> {
					close(introduction.introductionId(), to, false);
					if (introduction.in(participant)) {
						plan(introduction.introductionId(), to, Kind.MEETING);
						planFollowUp(introduction, to);
					}
				}
				case DECLINED, LATER, EXPIRED, WITHDRAWN -> close(introduction.introductionId(), to, true);
				case MET, MISSED -> close(introduction.introductionId(), to, false);
			}
		}
	}

	/** Chooses the channel of a message that had to wait for it. */
	void reroute(Send send) {
		if (send.introductionId() != null) {
			var now = this.clock.instant();
			this.ledger.reroute(send.id(), routed(send.introductionId(), send.to(), send.kind(), now), now);
		}
	}

	private void plan(String introductionId, AttendeeRef to, Kind kind) {
		var send = routed(introductionId, to, kind, this.clock.instant());
		plan(send, other(send));
	}

	/** Its channel is that of the message before, which is not known yet. */
	private void planFollowUp(Introduction introduction, AttendeeRef to) {
		var send = Send.about(introduction.introductionId(), to, Kind.FOLLOWUP, Channel.SMS, introduction.at())
			.because(UNROUTED);
		this.ledger.plan(send, introduction.at().plus(this.followUp), other(send));
	}

	/** Returns a message on the channel that suits the attendee now. */
	private Send routed(String introductionId, AttendeeRef to, Kind kind, Instant now) {
		var contact = this.contacts.find(to);
		var before = (kind == Kind.FOLLOWUP) ? usedBefore(introductionId, to) : Optional.<Channel>empty();
		var channel = before.or(() -> contact.map(this::channel));
		var send = Send.about(introductionId, to, kind, channel.orElse(Channel.SMS), now);
		return channel.isPresent() ? send : send.because(UNROUTED);
	}

	/**
	 * Returns the channel on which an attendee was told where to meet. A text message is
	 * only sent where the badge did not confirm.
	 */
	private Optional<Channel> usedBefore(String introductionId, AttendeeRef to) {
		return Stream.of(Channel.SMS, Channel.BADGE)
			.filter((it) -> this.ledger.find(MessageId.of(introductionId, to.attendeeId(), Kind.MEETING, it))
				.filter((meeting) -> meeting.state().wentOut())
				.isPresent())
			.findFirst();
	}

	/** Plans a message on the other channel, because the first one did not work. */
	void planInstead(Send failed, Channel channel) {
		if (failed.introductionId() != null) {
			plan(Send.about(failed.introductionId(), failed.to(), failed.kind(), channel, this.clock.instant()), null);
		}
	}

	/**
	 * Returns the channel that suits a contact now: a badge that is online, else the
	 * phone, else the badge.
	 */
	private Channel channel(Contact contact) {
		boolean phone = contact.phone() != null && this.sms.enabled();
		boolean online = contact.badge() != null && this.badges.online(contact.attendee().eventId(), contact.badge());
		return (online || (!phone && contact.badge() != null)) ? Channel.BADGE : Channel.SMS;
	}

	/** What was not sent is not sent any more, and a badge shows it no longer. */
	private void close(String introductionId, AttendeeRef to, boolean takeOff) {
		var now = this.clock.instant();
		var kinds = takeOff ? List.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP) : List.of(Kind.INTRODUCTION);
		boolean badge = false;
		for (var kind : kinds) {
			this.ledger.hurry(MessageId.of(introductionId, to.attendeeId(), kind, Channel.SMS), now);
			var onBadge = MessageId.of(introductionId, to.attendeeId(), kind, Channel.BADGE);
			this.ledger.hurry(onBadge, now);
			badge |= this.ledger.find(onBadge).isPresent();
		}
		if (takeOff && badge) {
			plan(Send.about(introductionId, to, Kind.WITHDRAWAL, Channel.BADGE, now), null);
		}
	}

	private void plan(Send send, @Nullable MessageId unless) {
		this.ledger.plan(send, this.clock.instant(), unless);
	}

	private static MessageId other(Send send) {
		return send.on((send.channel() == Channel.SMS) ? Channel.BADGE : Channel.SMS);
	}

}
