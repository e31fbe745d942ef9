package rapport.notify.delivery;

import rapport.notify.ledger.Send;
import rapport.notify.wording.Languages;
import rapport.notify.wording.SmsText;

/** What the text of a text message is. */
final class Texts {

	private Texts() {
	}

	static String of(Send send, Verdict.Go go) {
		if (go.topic() != null) {
			return SmsText.about(go.topic(), send.kind());
		}
		var language = Languages.of(go.contact());
		return Sender.NOTHING_ASKED.equals(send.reason()) ? SmsText.nothingAsked(language)
				: SmsText.notice(send.kind(), language);
	}

}
