package rapport.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What Spring Boot's report of a failed start says, in one line. */
final class StartFailure {

	private static final String REPORT = "APPLICATION FAILED TO START";

	private StartFailure() {
	}

	/** Reads a log; the setting at fault and why, never its value. */
	static Optional<String> in(Path log) {
		try {
			var lines = Files.readAllLines(log);
			int report = lines.lastIndexOf(REPORT);
			if (report < 0) {
				return Optional.empty();
			}
			var told = lines.subList(report, lines.size());
			var property = after(told, "Property: ");
			var reason = after(told, "Reason: ");
			if (property.isPresent() && reason.isPresent()) {
				return Optional.of("the setting " + property.get() + " is wrong: " + reason.get());
			}
			return told.stream()
				.dropWhile((it) -> !it.startsWith("Description:"))
				.skip(1)
				.filter((it) -> !it.isBlank())
				.findFirst();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> after(List<String> lines, String label) {
		return lines.stream()
			.map(String::strip)
			.filter((it) -> it.startsWith(label))
			.map((it) -> it.substring(label.length()))
			.findFirst();
	}

}
