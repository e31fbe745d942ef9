package rapport.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;

import rapport.local.process.Child;
import rapport.local.process.ChildJvm;

/**
 * A service's jar, made to start in half the time: unpacked beside the built one, since
 * of jars within a jar Java keeps no classes, and with the classes that it needs when it
 * works kept in an ahead-of-time cache (JEP 514).
 */
public final class ServiceJar {

	private final Path built;

	private final boolean training;

	private ServiceJar(Path built, boolean training) {
		this.built = built;
		this.training = training;
	}

	/**
	 * The jar that was built of a service.
	 * @throws LaunchException if none was
	 */
	static ServiceJar of(Path repository, Part service) {
		var module = service.title() + "-service";
		var built = repository.resolve(module).resolve("target").resolve(module + ".jar");
		if (!Files.exists(built)) {
			throw new LaunchException(module + ".jar is not built; run ./mvnw -DskipTests package");
		}
		return new ServiceJar(built, false);
	}

	/** Whether what was prepared is of this build, and of this Java. */
	boolean prepared() {
		try {
			return Files.exists(origin()) && Files.readString(origin()).equals(current());
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	/** Unpacks it anew. */
	void unpack() {
		try {
			Files.createDirectories(directory());
			Directories.empty(directory());
		}
		catch (IOException ex) {
			throw failure(ex);
		}
		var log = directory().resolve("log");
		var command = List.of(ChildJvm.java(), "-XX:TieredStopAtLevel=1", "-Djarmode=tools", "-jar",
				this.built.toString(), "extract", "--force", "--destination", directory().toString());
		if (Child.start(name(), command, System.getenv(), log).ended().join() != 0) {
			throw new LaunchException(name() + " cannot be unpacked; see " + log);
		}
	}

	/** The same, but it makes the cache: of what it loads until it ends. */
	ServiceJar training() {
		return new ServiceJar(this.built, true);
	}

	/**
	 * Notes that it is prepared.
	 * @throws LaunchException if there is no cache
	 */
	void trained() {
		if (!Files.exists(cache())) {
			throw new LaunchException(name() + " left no cache of its classes");
		}
		try {
			Files.writeString(origin(), current());
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	/**
	 * The command that starts it with these options of the JVM. The cache suits no other
	 * collector, so that stands here; making it takes more memory than the service does.
	 */
	public List<String> command(List<String> options) {
		var command = new ArrayList<>(List.of(ChildJvm.java(), "-XX:+UseSerialGC", "-Xlog:aot*=off",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		command.addAll(options);
		command.addAll(this.training ? List.of("-XX:AOTCacheOutput=" + cache(), "-Xmx512m", "-XX:MaxMetaspaceSize=1g")
				: List.of("-XX:AOTCache=" + cache()));
		command.addAll(List.of("-jar", directory().resolve(name()).toString()));
		return command;
	}

	/** Tells builds apart; the time of a reproducible jar does not. */
	private String current() throws IOException {
		try (var zip = new ZipFile(this.built.toFile())) {
			return ChildJvm.java() + " " + zip.stream().mapToInt((it) -> Objects.hash(it.getName(), it.getCrc())).sum();
		}
	}

	private String name() {
		return String.valueOf(this.built.getFileName());
	}

	private Path origin() {
		return directory().resolve("origin");
	}

	private Path cache() {
		return directory().resolve("classes.aot");
	}

	private Path directory() {
		return this.built.resolveSibling("prepared");
	}

	private UncheckedIOException failure(IOException ex) {
		return new UncheckedIOException(name() + " cannot be prepared: " + ex.getMessage(), ex);
	}

}
