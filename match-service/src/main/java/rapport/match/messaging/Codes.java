package rapport.match.messaging;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Constants as the contracts write them: {@code NO_ANSWER} is {@code no-answer}. */
final class Codes {

	private Codes() {
	}

	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static <E extends Enum<E>> E parse(Class<E> type, @Nullable String code) {
		return Enum.valueOf(type, Objects.requireNonNull(code).toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
