package rapport.notify.sms.smpp;

import java.util.Optional;
import java.util.function.Predicate;

/** Finds the phone that a message came from, by whom we know. */
final class SourcePhones {

	private final SourceNumbers numbers;

	private final Predicate<String> known;

	SourcePhones(SourceNumbers numbers, Predicate<String> known) {
		this.numbers = numbers;
		this.known = known;
	}

	/**
	 * Returns the number in E.164 form: of somebody we know, or the only one it can be.
	 * Empty if it may be that of several, and we know none of them.
	 */
	Optional<String> find(String address, byte typeOfNumber) {
		var candidates = this.numbers.candidates(address, typeOfNumber);
		if (candidates.size() == 1) {
			return Optional.of(candidates.getFirst());
		}
		return candidates.stream()
			.filter(this.known)
			.findFirst()
			.or(() -> Optional.of(candidates.getFirst()).filter((_) -> this.numbers.certain(address, typeOfNumber)));
	}

	/** Returns the number if it can be found, or else the likeliest. */
	String likeliest(String address, byte typeOfNumber) {
		return find(address, typeOfNumber).orElseGet(() -> this.numbers.candidates(address, typeOfNumber).getFirst());
	}

}
