package rapport.checkin.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** A file of words: lines of {@code group: word | word | …}. */
public final class Vocabulary {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final Map<String, List<String>> groups = new LinkedHashMap<>();

	private Vocabulary() {
	}

	/** Reads a file that lies beside a class. */
	public static Vocabulary of(Class<?> beside, String file) {
		var vocabulary = new Vocabulary();
		try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((it) -> it.contains(": ") && !it.startsWith("#"))
				.forEach(vocabulary::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return vocabulary;
	}

	private void add(String line) {
		var parts = line.split(": ", 2);
		var words = this.groups.computeIfAbsent(parts[0].strip(), (it) -> new ArrayList<>());
		for (var word : parts[1].split(" \\| ", -1)) {
			words.add(word.strip());
		}
	}

	/** Returns the words of a group in their order. */
	public List<String> words(String group) {
		return this.groups.getOrDefault(group, List.of());
	}

	/** Returns the groups in their order. */
	public List<String> groups() {
		return List.copyOf(this.groups.keySet());
	}

	/** Returns a text in small letters, without accents and what cannot be seen. */
	public static String folded(String text) {
		if (CleanText.isAscii(text)) {
			return CleanText.line(text).toLowerCase(Locale.ROOT);
		}
		var small = CleanText.line(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
		return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
			.replaceAll("")
			.replace('’', '\'')
			.replace("ß", "ss");
	}

}
