package rapport.notify.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of {@code replies.txt}, which says where they are from. */
final class ReplyWords {

	private static final Map<String, List<String>> SECTIONS = read();

	private ReplyWords() {
	}

	/** Returns the phrases of a section, of all languages. */
	static Phrasebook of(String section) {
		return Phrasebook.of(raw(section));
	}

	/** Returns the phrases of several sections together. */
	static Phrasebook of(List<String> sections) {
		return Phrasebook.of(sections.stream().flatMap((it) -> raw(it).stream()).toList());
	}

	/** Returns what stands in a section as it is written there. */
	static List<String> raw(String section) {
		var phrases = SECTIONS.get(section);
		if (phrases == null) {
			throw new IllegalStateException("There is no section " + section);
		}
		return phrases;
	}

	private static Map<String, List<String>> read() {
		var sections = new HashMap<String, List<String>>();
		var section = new ArrayList<String>();
		for (var line : lines()) {
			if (line.startsWith("[")) {
				section = new ArrayList<>();
				sections.put(line.substring(1, line.indexOf(']')), section);
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				section.addAll(List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s*,\\s*")));
			}
		}
		return sections;
	}

	private static List<String> lines() {
		try (InputStream file = ReplyWords.class.getResourceAsStream("replies.txt")) {
			if (file == null) {
				throw new IllegalStateException("The resource replies.txt is missing");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
