package rapport.notify.sms.smpp;

import java.util.List;
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
	 * Where a message came from, as the SMSC writes it.
	 *
	 * @param address the number, in whatever form
	 * @param typeOfNumber which form that is, as far as the SMSC says
	 */
	record Source(String address, byte typeOfNumber) {
	}

	/**
	 * Returns the numbers in E.164 form that may be meant, one or more: those of people
	 * we know, if there are any; or the only one it can be; or else all phones that there
	 * may be.
	 */
	List<String> find(Source source) {
		var candidates = this.numbers.candidates(source.address(), source.typeOfNumber());
		var ours = candidates.stream().filter(this.known).toList();
		if (!ours.isEmpty()) {
			return ours;
		}
		return this.numbers.certain(source.address(), source.typeOfNumber()) ? candidates.subList(0, 1)
				: this.numbers.phones(candidates);
	}

	/** Returns the number if it can be found, or else the likeliest. */
	String likeliest(String address, byte typeOfNumber) {
		return find(new Source(address, typeOfNumber)).getFirst();
	}

}
