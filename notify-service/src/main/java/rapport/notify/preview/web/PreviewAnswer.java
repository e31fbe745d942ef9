package rapport.notify.preview.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import rapport.notify.preview.Preview;
import rapport.notify.wording.Segments;

/**
 * Messages as people would get them.
 *
 * @param sender by what name the event writes
 * @param messages in the order in which a person would get them, language by language
 */
record PreviewAnswer(String sender, List<Message> messages) {

	/**
	 * One message.
	 *
	 * @param kind what it is for
	 * @param channel sms or badge
	 * @param reply what it answers: yes, later, no, met, missed, closed or unclear
	 * @param first whether it is the event's first to her
	 * @param title what a badge shows above it
	 * @param actions what a badge offers to answer
	 * @param sms how much it takes by phone
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Message(String kind, String channel, String language, @Nullable String reply, boolean first,
			@Nullable String title, String text, @Nullable List<String> actions, @Nullable Size sms) {

		static Message of(Preview it, PriceSettings price) {
			var segments = it.segments();
			return new Message(it.kind().code(), it.channel().name().toLowerCase(Locale.ROOT), it.language(),
					it.reply(), it.first(), it.title(), it.text(), (segments != null) ? null : it.actions(),
					(segments != null) ? Size.of(segments, price) : null);
		}

	}

	/**
	 * How much a text message takes.
	 *
	 * @param segments so many messages it counts for
	 * @param alphabet gsm7 or ucs2
	 * @param used so many units of the alphabet it has
	 * @param room so many fit in as many segments
	 * @param cost what it costs; absent if no price is set
	 * @param currency of the cost
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Size(int segments, String alphabet, int used, int room, @Nullable BigDecimal cost,
			@Nullable String currency) {

		static Size of(Segments it, PriceSettings price) {
			int parts = it.parts().size();
			return new Size(parts, it.alphabet().name().toLowerCase(Locale.ROOT), it.used(), it.room(),
					price.known() ? price.segment().multiply(BigDecimal.valueOf(parts)) : null,
					price.known() ? price.currency() : null);
		}

	}

}
