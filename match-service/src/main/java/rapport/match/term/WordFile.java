package rapport.match.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Words in a file beside a class: a group, a colon, and words with bars between them; a
 * group may have several lines. What begins with {@code #} is a remark.
 */
public final class WordFile {

	private final Class<?> beside;

	private final String name;

	/** Reads nothing yet. */
	public WordFile(Class<?> beside, String name) {
		this.beside = beside;
		this.name = name;
	}

	/**
	 * Returns the words of a group.
	 * @param form makes a word as it is compared
	 */
	public Set<String> words(String group, UnaryOperator<String> form) {
		var words = new LinkedHashSet<String>();
		try (var lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(this.beside.getResourceAsStream(this.name)), StandardCharsets.UTF_8))) {
			lines.lines()
				.filter((it) -> it.startsWith(group + ":"))
				.flatMap((it) -> Arrays.stream(it.substring(group.length() + 1).split("\\|")))
				.map((it) -> form.apply(it.strip()))
				.filter((it) -> !it.isEmpty())
				.forEach(words::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Set.copyOf(words);
	}

}
