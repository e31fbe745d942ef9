package rapport.starter.kafka;

import java.util.Arrays;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Says why something could not be read, and never what stands there. */
final class ReadFault {

	private static final String OWN_CODE = "rapport.";

	private ReadFault() {
	}

	/** Returns what kind of fault it is and where. */
	static String of(RuntimeException ex) {
		return switch (ex) {
			case OutOfBoundsException bounds -> String.valueOf(bounds.getMessage());
			case DatabindException mapping when root(mapping) instanceof OutOfBoundsException bounds ->
				bounds.getMessage() + " at " + path(mapping);
			case DatabindException mapping -> mapping.getClass().getSimpleName() + " at " + path(mapping);
			case JacksonException malformed -> malformed.getClass().getSimpleName();
			default -> ex.getClass().getSimpleName() + place(ex);
		};
	}

	private static Throwable root(Throwable failure) {
		var root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

	private static String path(DatabindException mapping) {
		var path = new StringBuilder();
		mapping.getPath().forEach((it) -> {
			var name = it.getPropertyName();
			path.append('/').append((name != null && name.matches("[A-Za-z]{1,30}")) ? name : "*");
		});
		return path.toString();
	}

	private static String place(RuntimeException ex) {
		return Arrays.stream(ex.getStackTrace())
			.filter((it) -> it.getClassName().startsWith(OWN_CODE) && !it.getClassName().startsWith("rapport.starter."))
			.findFirst()
			.map((it) -> " in " + it.getFileName() + ":" + it.getLineNumber())
			.orElse("");
	}

}
