package rapport.notify.sms.smpp;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.starter.lifecycle.Away;
import rapport.starter.lifecycle.Unquoted;

/** Passes on what people write, whole. */
final class InboundReplies {

	private static final Logger logger = LoggerFactory.getLogger(InboundReplies.class);

	private final SourcePhones phones;

	private final LongTexts longTexts;

	private final InboundText texts;

	private final BiConsumer<List<String>, String> replies;

	private final AtomicBoolean warned = new AtomicBoolean();

	/**
	 * Creates what passes texts on.
	 * @param replies takes the numbers in E.164 form that may be the writer's, and the
	 * text
	 */
	InboundReplies(SourcePhones phones, LongTexts longTexts, InboundText texts,
			BiConsumer<List<String>, String> replies) {
		this.phones = phones;
		this.longTexts = longTexts;
		this.texts = texts;
		this.replies = replies;
	}

	/**
	 * Somebody wrote a text, or a part of one.
	 * @throws RuntimeException if what follows from it cannot be kept safe now
	 */
	void received(SourcePhones.Source from, UserData.@Nullable Part part, UserData.Written text) {
		if (part == null) {
			passOn(from, List.of(text));
		}
		else {
			this.longTexts.add(from, part, text).ifPresent((whole) -> {
				passOn(from, whole);
				this.longTexts.forget(from, part);
			});
		}
	}

	/**
	 * Passes on what has waited too long for its other parts; what cannot be kept safe
	 * now, the next time.
	 */
	void passOnOverdue() {
		for (var overdue : this.longTexts.overdue()) {
			try {
				passOn(overdue.key().from(), overdue.text());
			}
			catch (RuntimeException ex) {
				if (Away.is(ex)) {
					logger.debug("What was overdue cannot be kept safe now", ex);
					return;
				}
				logger.error("The beginning of a long text meets a bug, and is dropped", Unquoted.of(ex));
			}
			this.longTexts.forget(overdue);
		}
	}

	private void passOn(SourcePhones.Source from, List<UserData.Written> text) {
		var numbers = this.phones.find(from);
		if (numbers.size() > 1 && this.warned.compareAndSet(false, true)) {
			logger
				.warn("Texts come from numbers in the form of a country, which may be several people's: who says stop "
						+ "is stopped whoever it is, but other answers may be lost; set rapport.sms.country to the SMSC's");
		}
		this.replies.accept(numbers, this.texts.read(text));
	}

}
