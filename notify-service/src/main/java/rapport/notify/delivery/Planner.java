package rapport.notify.delivery;

import java.time.Clock;
import java.util.List;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionListener;
import rapport.notify.introduction.Introductions;
import rapport.notify.introduction.Participant;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;

/** Decides what is to be sent, to whom and how, when an introduction changes. */
final class Planner implements IntroductionListener {

	private final Introductions introductions;

	private final Ledger ledger;

	private final Channels channels;

	private final MeetingTimes times;

	private final Clock clock;

	Planner(Introductions introductions, Ledger ledger, Channels channels, MeetingTimes times, Clock clock) {
		this.introductions = introductions;
		this.ledger = ledger;
		this.channels = channels;
		this.times = times;
		this.clock = clock;
	}

	@Override
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
						plan(about(introduction, to, Kind.INTRODUCTION));
					}
				}
				case ACCEPTED -> {
					close(introduction, to, false);
					if (introduction.in(participant)) {
						plan(about(introduction, to, Kind.MEETING));
						planFollowUp(introduction, to);
					}
				}
				case DECLINED, LATER, EXPIRED, WITHDRAWN -> {
					close(introduction, to, true);
					tell(introduction, participant, to);
				}
				case MET, MISSED -> close(introduction, to, false);
			}
		}
	}

	/** Chooses the channel of a message that had to wait for it. */
	void reroute(Send send) {
		this.ledger.reroute(send.id(), this.channels.route(send, this.clock.instant()), this.clock.instant());
	}

	/** Plans a message on the other channel, because the first one did not work. */
	void planInstead(Send failed, Channel channel) {
		if (failed.introductionId() != null) {
			var now = this.clock.instant();
			this.ledger.plan(failed.through(channel, now), now, null);
		}
	}

	private void plan(Send send) {
		var routed = this.channels.route(send, this.clock.instant());
		this.ledger.plan(routed, this.clock.instant(), other(routed));
	}

	/** Its channel is that of the message before, which is not known yet. */
	private void planFollowUp(Introduction introduction, AttendeeRef to) {
		var send = about(introduction, to, Kind.FOLLOWUP).because(Channels.UNROUTED);
		this.ledger.plan(send, this.times.until(introduction), other(send));
	}

	private Send about(Introduction introduction, AttendeeRef to, Kind kind) {
		return Send.about(introduction.introductionId(), introduction.attempt(), to, kind, Channel.SMS,
				this.clock.instant());
	}

	/** What was not sent is not sent any more, and a badge shows it no longer. */
	private void close(Introduction introduction, AttendeeRef to, boolean takeOff) {
		var now = this.clock.instant();
		var kinds = takeOff ? List.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP) : List.of(Kind.INTRODUCTION);
		boolean badge = false;
		for (var kind : kinds) {
			var send = about(introduction, to, kind);
			var onBadge = send.sibling(kind, Channel.BADGE);
			this.ledger.hurry(send.id(), now);
			this.ledger.hurry(onBadge, now);
			badge |= this.ledger.find(onBadge).isPresent();
		}
		if (takeOff && badge) {
			this.ledger.plan(about(introduction, to, Kind.WITHDRAWAL).through(Channel.BADGE, now), now, null);
		}
	}

	/** Who said yes hears that it did not work out, by text if she was asked so. */
	private void tell(Introduction introduction, Participant participant, AttendeeRef to) {
		var question = about(introduction, to, Kind.INTRODUCTION);
		if (participant.reply() == Participant.Reply.YES
				&& this.ledger.find(question.id()).filter((it) -> it.state().wentOut()).isPresent()) {
			this.ledger.plan(about(introduction, to, Kind.WITHDRAWAL), this.clock.instant(), null);
		}
	}

	private static MessageId other(Send send) {
		return send.sibling(send.kind(), (send.channel() == Channel.SMS) ? Channel.BADGE : Channel.SMS);
	}

}
