package rapport.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Spring Boot's report of a failed start says, in one line. */
final class StartFailure {

	private static final String REPORT = "APPLICATION FAILED TO START";

	private static final String LOG_LINE = "\\d{4}-\\d\\d-\\d\\d.*";

	private static final Pattern CONVERSION = Pattern
		.compile("failed to convert java\\.lang\\.String to (?:@\\S+ )*(?:[\\w.]+\\.)?(\\w+).*");

	private StartFailure() {
	}

	/** Reads a log; the setting at fault, why, and how it is set; never its value. */
	static Optional<String> in(Path log) {
		try {
			var lines = Files.readAllLines(log);
			int report = lines.lastIndexOf(REPORT);
			return (report < 0) ? Optional.empty() : of(lines.subList(report, lines.size()));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> of(List<String> told) {
		var property = after(told, "Property: ");
		var reason = after(told, "Reason: ");
		if (property.isPresent() && reason.isPresent()) {
			var variable = property.get().toUpperCase(Locale.ROOT).replaceAll("[.\\[]", "_").replaceAll("[-\\]]", "");
			return Optional
				.of(property.get() + " " + inWords(reason.get()) + "; correct it, for instance by " + variable);
		}
		var all = Stream.concat(between(told, "Description:", "Action:"), between(told, "Action:", LOG_LINE))
			.collect(Collectors.joining(" "));
		return all.isEmpty() ? Optional.empty() : Optional.of(all);
	}

	/** What stands below one heading, up to another, or to the next line of a log. */
	private static Stream<String> between(List<String> lines, String heading, String next) {
		return lines.stream()
			.dropWhile((it) -> !it.startsWith(heading))
			.skip(1)
			.takeWhile((it) -> !it.startsWith(next) && !it.matches(LOG_LINE))
			.map(String::strip)
			.filter((it) -> !it.isEmpty());
	}

	/** What could not be converted is told by the type alone. */
	private static String inWords(String reason) {
		return CONVERSION.matcher(reason).replaceFirst("is no $1");
	}

	private static Optional<String> after(List<String> lines, String label) {
		return lines.stream()
			.map(String::strip)
			.filter((it) -> it.startsWith(label))
			.map((it) -> it.substring(label.length()))
			.findFirst();
	}

}
