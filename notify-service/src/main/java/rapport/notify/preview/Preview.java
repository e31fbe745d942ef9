package rapport.notify.preview;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.wording.BadgeMessage;
import rapport.notify.wording.Segments;

/**
 * One message as a person would get it.
 *
 * @param kind what it is for
 * @param channel where she gets it
 * @param language the words are in, by ISO 639 code
 * @param reply what it answers; nothing if it answers no reply to a question
 * @param first whether it is the event's first to her
 * @param title what a badge shows above it; none in a text message
 * @param text the words as they are sent
 * @param actions what a badge offers to answer
 * @param segments what a text message is sent in; none on a badge
 */
public record Preview(Kind kind, Channel channel, String language, @Nullable String reply, boolean first,
		@Nullable String title, String text, List<String> actions, @Nullable Segments segments) {

	public Preview {
		actions = List.copyOf(actions);
	}

	static Preview sms(Kind kind, String language, @Nullable String reply, boolean first, String written) {
		var segments = Segments.of(written);
		return new Preview(kind, Channel.SMS, language, reply, first, null, String.join("", segments.parts()),
				List.of(), segments);
	}

	static Preview badge(Kind kind, String language, BadgeMessage message) {
		return new Preview(kind, Channel.BADGE, language, null, false, message.title(), message.text(),
				message.actions().stream().map(BadgeMessage.Action::label).toList(), null);
	}

}
