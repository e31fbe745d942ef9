package rapport.notify.delivery;

import java.util.List;

import rapport.notify.contact.Contact;
import rapport.notify.ledger.Send;
import rapport.notify.profile.Profile;
import rapport.notify.profile.ProfileAnswers;
import rapport.notify.profile.Profiles;
import rapport.notify.wording.Frame;
import rapport.notify.wording.Languages;
import rapport.notify.wording.Segments;
import rapport.notify.wording.SmsText;

/** What the text of a text message is. */
final class Texts {

	private final Frames frames;

	private final Profiles profiles;

	Texts(Frames frames, Profiles profiles) {
		this.frames = frames;
		this.profiles = profiles;
	}

	Segments of(Send send, Verdict.Go go) {
		return Segments.of(words(send, go, go.contact()));
	}

	private String words(Send send, Verdict.Go go, Contact contact) {
		var frame = this.frames.of(send, contact);
		if (go.reply() != null) {
			return SmsText.reply(go.reply(), frame);
		}
		if (go.topic() != null) {
			return SmsText.about(go.topic(), send.kind(), frame);
		}
		var language = Languages.of(contact);
		return switch (send.kind()) {
			case PROFILE -> SmsText.profileAsked(language, this.frames.welcome(send.to().eventId(), language), frame);
			case NOTED -> SmsText.noted(language, noted(contact), frame);
			default -> notice(send, contact, language, frame);
		};
	}

	private String notice(Send send, Contact contact, String language, Frame frame) {
		if (ProfileAnswers.WHOSE.equals(send.reason())) {
			return SmsText.whose(language, this.frames.sharing(contact), frame.toAll());
		}
		return Sender.NOTHING_ASKED.equals(send.reason()) ? SmsText.nothingAsked(language, frame)
				: SmsText.notice(send.kind(), language, frame);
	}

	private List<String> noted(Contact contact) {
		return this.profiles.find(contact.attendee()).map(Profile::all).orElse(List.of());
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
