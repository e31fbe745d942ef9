package rapport.notify.delivery;

import rapport.notify.ledger.Send;
import rapport.notify.wording.BadgeMessage;
import rapport.notify.wording.Languages;

/** Brings a message to a badge as what it is to the badge: shown, told, or taken off. */
final class BadgeScreen {

	private final BadgeGateway badges;

	private final Board board;

	private final Frames frames;

	BadgeScreen(BadgeGateway badges, Board board, Frames frames) {
		this.badges = badges;
		this.board = board;
		this.frames = frames;
	}

	boolean ready() {
		return this.badges.ready();
	}

	Submission submit(Send send, String badge, Verdict.Go go) {
		var eventId = send.to().eventId();
		var language = Languages.of(go.contact());
		if (go.reply() != null) {
			return this.badges.tell(eventId, badge, BadgeMessage.answer(go.reply(), go.expiresAt()));
		}
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
		return this.badges.tell(eventId, badge,
				BadgeMessage.notice(send.kind(), language, this.frames.sender(eventId), go.expiresAt()));
	}

}
