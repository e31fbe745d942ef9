package rapport.starter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/** How the servers of a test run come to be. */
final class TestRun {

	static final boolean CONTAINERS = switch (setting("RAPPORT_TEST_SERVERS", "auto")) {
		case "containers" -> true;
		case "local" -> false;
		case "auto" -> DockerClientFactory.instance().isDockerAvailable();
		default -> throw new IllegalArgumentException("RAPPORT_TEST_SERVERS is containers, local or auto");
	};

	private TestRun() {
	}

	static String started(GenericContainer<?> container) {
		container.start();
		return container.getHost() + ":" + container.getFirstMappedPort();
	}

	static String setting(String name, String otherwise) {
		var property = System.getProperty(name);
		var value = (property != null) ? property : System.getenv(name);
		return (value != null && !value.isBlank()) ? value : otherwise;
	}

	static Path directory(String name) {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
