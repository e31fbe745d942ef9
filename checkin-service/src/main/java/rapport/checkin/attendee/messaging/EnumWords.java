package rapport.checkin.attendee.messaging;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Constants of enums as messages have them, in small letters. */
final class EnumWords {

	private EnumWords() {
	}

	/** Returns the constant that a word names; throws if there is none. */
	static <E extends Enum<E>> E choice(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
	}

	/** Returns the word for a constant, if there is one. */
	static @Nullable String orNone(@Nullable Enum<?> choice) {
		return (choice != null) ? of(choice) : null;
	}

	/** Returns the word for a constant. */
	static String of(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

}
