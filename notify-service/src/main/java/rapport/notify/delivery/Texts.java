package rapport.notify.delivery;

import rapport.notify.contact.Contact;
import rapport.notify.ledger.Send;
import rapport.notify.wording.Languages;
import rapport.notify.wording.Segments;
import rapport.notify.wording.SmsText;

/** What the text of a text message is. */
final class Texts {

	private final Frames frames;

	Texts(Frames frames) {
		this.frames = frames;
	}

	Segments of(Send send, Verdict.Go go) {
		return Segments.of(words(send, go, go.contact()));
	}

	private String words(Send send, Verdict.Go go, Contact contact) {
		var frame = this.frames.of(send, contact);
		if (go.topic() != null) {
			return SmsText.about(go.topic(), send.kind(), frame);
		}
		var language = Languages.of(contact);
		return Sender.NOTHING_ASKED.equals(send.reason()) ? SmsText.nothingAsked(language, frame)
				: SmsText.notice(send.kind(), language, frame);
	}

	/** A message is about to go out. */
	void claimed(Send send) {
		this.frames.claimed(send);
	}

	/** A message that was about to go out surely did not. */
	void notSent(Send send) {
		this.frames.notSent(send);
	}

}
