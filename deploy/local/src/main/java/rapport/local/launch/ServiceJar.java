package rapport.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipFile;

import rapport.local.process.Child;
import rapport.local.process.ChildJvm;

/**
 * A service's jar, made to start in half the time: unpacked beside the built one, since
 * of jars within a jar Java keeps no classes, and with the classes of a start kept in an
 * ahead-of-time cache (JEP 514).
 */
public final class ServiceJar {

	/** A start that ends before it serves, and reaches no server, whatever is set. */
	private static final List<String> TRAINING = List.of("-Dspring.context.exit=onRefresh",
			"-Dspring.cloud.stream.kafka.binder.brokers=localhost:1",
			"-Dspring.cloud.stream.kafka.binder.configuration.request.timeout.ms=100",
			"-Dspring.cloud.stream.kafka.binder.configuration.default.api.timeout.ms=100",
			"-Dspring.data.redis.url=redis://localhost:1", "-Drapport.badges.mqtt-url=tcp://localhost:1",
			"-Drapport.sms.smpp.host=localhost", "-Drapport.sms.smpp.port=1", "-Drapport.organizer-token=of-nobody");

	private final Path directory;

	private final String name;

	private ServiceJar(Path directory, String name) {
		this.directory = directory;
		this.name = name;
	}

	/** Prepares all that were built in a repository, side by side. */
	static Map<Part, CompletableFuture<ServiceJar>> prepareAll(Path repository) {
		var jars = new EnumMap<Part, CompletableFuture<ServiceJar>>(Part.class);
		for (var part : Part.SERVICES) {
			var module = part.title() + "-service";
			var target = repository.resolve(module).resolve("target");
			jars.put(part, SideBySide.start(() -> prepare(target.resolve(module + ".jar"))));
		}
		return jars;
	}

	/**
	 * Prepares a jar, which takes some seconds, unless that was done since it was built.
	 * @throws LaunchException if it is not built, or does not start
	 */
	public static ServiceJar prepare(Path built) {
		var jar = new ServiceJar(built.resolveSibling("prepared"), String.valueOf(built.getFileName()));
		if (!Files.exists(built)) {
			throw new LaunchException(jar.name + " is not built; run ./mvnw -DskipTests package");
		}
		try {
			Files.createDirectories(jar.directory);
			try (var channel = FileChannel.open(jar.directory.resolve(Directories.LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); var _ = channel.lock()) {
				jar.prepareOnce(built);
			}
			return jar;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(jar.name + " cannot be prepared: " + ex.getMessage(), ex);
		}
	}

	private void prepareOnce(Path built) throws IOException {
		var origin = this.directory.resolve("origin");
		var current = ChildJvm.java() + " " + contents(built);
		if (!Files.exists(origin) || !Files.readString(origin).equals(current)) {
			Directories.empty(this.directory);
			run(List.of(ChildJvm.java(), "-XX:TieredStopAtLevel=1", "-Djarmode=tools", "-jar", built.toString(),
					"extract", "--force", "--destination", this.directory.toString()));
			run(java("-XX:AOTCacheOutput=" + cache(), TRAINING));
			Files.writeString(origin, current);
		}
	}

	/** Tells builds apart; the time of a reproducible jar does not. */
	private static int contents(Path built) throws IOException {
		try (var zip = new ZipFile(built.toFile())) {
			return zip.stream().mapToInt((it) -> Objects.hash(it.getName(), it.getCrc())).sum();
		}
	}

	private void run(List<String> command) {
		var log = this.directory.resolve("log");
		if (Child.start(this.name, command, Map.of(), log).ended().join() != 0) {
			throw new LaunchException(
					this.name + ": " + StartFailure.in(log).orElse("its start could not be prepared; see " + log));
		}
	}

	/** The command that starts it with these options of the JVM. */
	public List<String> command(List<String> options) {
		return java("-XX:AOTCache=" + cache(), options);
	}

	/** The cache suits no other collector, so that stands here. */
	private List<String> java(String cache, List<String> options) {
		var command = new ArrayList<>(List.of(ChildJvm.java(), "-XX:+UseSerialGC", cache, "-Xlog:aot*=off",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		command.addAll(options);
		command.addAll(List.of("-jar", this.directory.resolve(this.name).toString()));
		return command;
	}

	private Path cache() {
		return this.directory.resolve("classes.aot");
	}

}
