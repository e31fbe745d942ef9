package rapport.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Servers with data and a log in a directory, which are killed. */
abstract class KilledServers {

	static final Duration PATIENCE = Duration.ofSeconds(90);

	@TempDir
	private Path directory;

	/** The one in use is the last. */
	private final List<LocalServer> started = new ArrayList<>();

	@AfterEach
	void stopThem() {
		this.started.forEach(LocalServer::close);
	}

	final void started(LocalServer server) {
		this.started.add(server);
	}

	final LocalServer server() {
		return this.started.getLast();
	}

	final Path data() {
		return this.directory.resolve("data").toAbsolutePath();
	}

	final Path log() {
		return this.directory.resolve("log");
	}

}
