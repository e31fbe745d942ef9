package rapport.notify.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reaction to a message, which phones send as a text to those that cannot show it.
 *
 * @param feeling what it says
 * @param quoted the message it is about, or its beginning
 */
record Reaction(Feeling feeling, String quoted) {

	private static final Phrasebook LIKED = ReplyWords.of("liked");

	private static final Phrasebook DISLIKED = ReplyWords.of("disliked");

	private static final Phrasebook REACTED = ReplyWords.of("reacted");

	private static final Phrasebook TAKEN_BACK = ReplyWords.of("unliked");

	private static final Phrasebook LINK = ReplyWords.of("reaction-link");

	private static final Phrasebook THING = ReplyWords.of("reaction-thing");

	/** A sign with so few words and a quotation is a reaction, whatever they say. */
	private static final int FEW = 4;

	/** So many words that are quoted, and so few around, are more than an answer. */
	private static final int QUOTED = 6;

	private static final Set<String> LIKES = Set.of(Signs.YES);

	private static final Set<String> OTHERS = Set.of(Signs.NO, Signs.LATER, Signs.POLITE, Signs.OTHER);

	/** What a reaction says. */
	enum Feeling {

		LIKED, DISLIKED, OTHER, TAKEN_BACK

	}

	/** Reads a reaction, if a text is one. */
	static Optional<Reaction> read(String text) {
		return Quotations.parted(text)
			.stream()
			.flatMap((it) -> feeling(PlainText.of(it.around()).words())
				.map((feeling) -> new Reaction(feeling, it.quoted()))
				.stream())
			.findFirst()
			.or(() -> toThing(PlainText.of(text).words()));
	}

	/** As in {@code Liked an image}: there is no quotation. */
	private static Optional<Reaction> toThing(List<String> words) {
		int thing = THING.place(words);
		return (thing > 0 && thing + THING.at(words, thing) == words.size())
				? feeling(words.subList(0, thing)).map((it) -> new Reaction(it, "")) : Optional.empty();
	}

	/**
	 * Returns a reaction if a text looks like one in words we do not know: phones have
	 * them in every language.
	 */
	static Optional<Reaction> guessed(String text) {
		return Quotations.parted(text)
			.stream()
			.filter((it) -> PlainText.of(it.quoted()).words().size() >= QUOTED)
			.filter((it) -> PlainText.of(it.around()).words().size() <= FEW)
			.filter((it) -> !PlainText.of(it.around()).words().isEmpty())
			.map((it) -> new Reaction(named(PlainText.of(it.around()).words()), it.quoted()))
			.findFirst();
	}

	/** Some put before it who reacts. */
	private static Feeling named(List<String> around) {
		return Negation.before(around, 1) ? Feeling.OTHER
				: feeling(around.subList(1, around.size())).orElse(Feeling.OTHER);
	}

	private static Optional<Feeling> feeling(List<String> around) {
		var words = Signs.without(around);
		if (LIKED.covers(words) && !words.isEmpty()) {
			return Optional.of(Feeling.LIKED);
		}
		if (DISLIKED.covers(words) && !words.isEmpty()) {
			return Optional.of(Feeling.DISLIKED);
		}
		if (words.size() > 0 && (TAKEN_BACK.has(String.join(" ", words)) || takenBack(words))) {
			return Optional.of(Feeling.TAKEN_BACK);
		}
		if (REACTED.at(words, 0) > 0 && REACTED.at(words, 0) == words.size()) {
			return Optional.of(Feeling.OTHER);
		}
		return bySign(around);
	}

	/** As {@code Removed ❤️ from “…”}: the sign is between the words. */
	private static boolean takenBack(List<String> words) {
		return words.stream().anyMatch(Signs::is) && TAKEN_BACK.has(String.join(" ", Signs.none(words)));
	}

	private static Optional<Feeling> bySign(List<String> around) {
		var signs = around.stream().filter((it) -> LIKES.contains(it) || OTHERS.contains(it)).toList();
		boolean alone = around.stream().allMatch((it) -> signs.contains(it) || LINK.has(it));
		if (signs.isEmpty() || !alone) {
			return Optional.empty();
		}
		return Optional.of(signs.contains(Signs.YES) ? Feeling.LIKED
				: signs.contains(Signs.NO) ? Feeling.DISLIKED : Feeling.OTHER);
	}

}
