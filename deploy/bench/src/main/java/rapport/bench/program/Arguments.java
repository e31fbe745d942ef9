package rapport.bench.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A program's arguments: options, each with a value but for the flags. */
public final class Arguments {

	private final Map<String, String> values;

	private Arguments(Map<String, String> values) {
		this.values = values;
	}

	/**
	 * Reads them.
	 * @param names of the options that have a value
	 * @param flags the names of those that have none
	 * @throws BadInputException if there is no such option, or its value is missing
	 */
	public static Arguments parse(List<String> arguments, Set<String> names, Set<String> flags) {
		var values = new HashMap<String, String>();
		for (int i = 0; i < arguments.size(); i++) {
			var name = arguments.get(i);
			if (flags.contains(name)) {
				values.put(name, "");
			}
			else if (!names.contains(name)) {
				throw new BadInputException("There is no option " + name + "; --help tells those there are");
			}
			else if (i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--")) {
				throw new BadInputException(name + " needs a value; --help tells which");
			}
			else {
				values.put(name, arguments.get(++i));
			}
		}
		return new Arguments(values);
	}

	public boolean has(String flag) {
		return this.values.containsKey(flag);
	}

	public @Nullable String value(String name) {
		return this.values.get(name);
	}

	/**
	 * The value of an option that has to be there.
	 * @throws BadInputException if it is not
	 */
	public String required(String name) {
		var value = value(name);
		if (value == null) {
			throw new BadInputException(name + " is missing; --help tells what is needed");
		}
		return value;
	}

	/**
	 * The value of an option as a whole number.
	 * @param usual what it is if the option is not there
	 * @throws BadInputException if it is less than the least, or no whole number
	 */
	public int number(String name, int least, int usual) {
		var text = value(name);
		if (text == null) {
			return usual;
		}
		try {
			int number = Integer.parseInt(text);
			if (number >= least) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// Told below.
		}
		throw new BadInputException(name + " must be a whole number of at least " + least);
	}

}
