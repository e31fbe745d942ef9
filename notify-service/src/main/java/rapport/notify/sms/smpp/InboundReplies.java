package rapport.notify.sms.smpp;

import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on what people write, whole. */
final class InboundReplies {

	private static final Logger logger = LoggerFactory.getLogger(InboundReplies.class);

	private final SourcePhones phones;

	private final LongTexts longTexts;

	private final BiConsumer<String, String> replies;

	/**
	 * Creates what passes texts on.
	 * @param replies takes the number in E.164 form and the text
	 */
	InboundReplies(SourcePhones phones, LongTexts longTexts, BiConsumer<String, String> replies) {
		this.phones = phones;
		this.longTexts = longTexts;
		this.replies = replies;
	}

	/**
	 * Somebody wrote a text, or a part of one.
	 * @throws RuntimeException if what follows from it cannot be kept safe now
	 */
	void received(String address, byte typeOfNumber, UserData.@Nullable Part part, String text) {
		var from = this.phones.find(address, typeOfNumber);
		if (from.isEmpty()) {
			logger.info("Dropped a text from a number in the form of an unknown country; "
					+ "set rapport.sms.country to the SMSC's");
		}
		else if (part == null) {
			this.replies.accept(from.get(), text);
		}
		else {
			this.longTexts.add(from.get(), part, text).ifPresent((whole) -> {
				this.replies.accept(from.get(), whole);
				this.longTexts.forget(from.get(), part);
			});
		}
	}

	/** Passes on what has waited too long for its other parts. */
	void passOnOverdue() {
		this.longTexts.overdue().forEach((it) -> this.replies.accept(it.from(), it.text()));
	}

}
