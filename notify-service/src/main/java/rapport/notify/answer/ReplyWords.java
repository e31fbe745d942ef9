package rapport.notify.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The phrases of the resources, of which {@code replies.txt} says how they are written.
 */
final class ReplyWords {

	/** As in {@code (a|b|)} and {@code {section}}. */
	private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)|\\{([^{}]*)\\}");

	private static final Map<String, Map<String, List<String>>> SECTIONS = read();

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

	/** Returns what stands in a section, every choice written out. */
	static List<String> raw(String section) {
		var phrases = SECTIONS.get(section);
		if (phrases == null) {
			throw new IllegalStateException("There is no section " + section);
		}
		return phrases.values().stream().flatMap(List::stream).toList();
	}

	private static Map<String, Map<String, List<String>>> read() {
		var sections = new HashMap<String, Map<String, List<String>>>();
		Map<String, List<String>> section = new LinkedHashMap<>();
		for (var line : Stream.of("replies.txt", "wishes.txt", "reactions.txt").flatMap(ReplyWords::lines).toList()) {
			if (line.startsWith("[")) {
				section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), (_) -> new LinkedHashMap<>());
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				int colon = line.indexOf(':');
				var language = line.substring(0, colon);
				var phrases = section.computeIfAbsent(language, (_) -> new ArrayList<>());
				for (var phrase : line.substring(colon + 1).strip().split("\\s*,\\s*", -1)) {
					writeOut(phrase, language, sections, phrases);
				}
			}
		}
		return sections;
	}

	private static void writeOut(String phrase, String language, Map<String, Map<String, List<String>>> sections,
			List<String> to) {
		var choice = CHOICE.matcher(phrase);
		if (!choice.find()) {
			to.add(phrase.strip().replaceAll(" +", " "));
			return;
		}
		var choices = (choice.group(1) != null) ? List.of(choice.group(1).split("\\|", -1))
				: sections.getOrDefault(choice.group(2), Map.of()).getOrDefault(language, List.of());
		if (choices.isEmpty()) {
			throw new IllegalStateException("There is no section before it as " + phrase + " has it");
		}
		for (var one : choices) {
			writeOut(phrase.substring(0, choice.start()) + one + phrase.substring(choice.end()), language, sections,
					to);
		}
	}

	private static Stream<String> lines(String name) {
		try (InputStream file = ReplyWords.class.getResourceAsStream(name)) {
			if (file == null) {
				throw new IllegalStateException("The resource " + name + " is missing");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
