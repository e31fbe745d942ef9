package rapport.local.launch;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The end of a build by {@code deploy/up}: {@code <repository>}. */
final class PrepareMain {

	private PrepareMain() {
	}

	/** Prepares the services to start quickly. */
	static void main(String[] arguments) {
		try {
			Preparation.of(Path.of(arguments[0]));
		}
		catch (LaunchException | UncheckedIOException ex) {
			System.err.println("rapport: " + ex.getMessage());
			System.exit(1);
		}
	}

}
