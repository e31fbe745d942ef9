package rapport.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is done once with each build, so that it starts quickly. */
public final class Preparation {

	private static final Set<String> NEEDED = Set.of("PATH", "HOME", "TMPDIR", "LANG");

	/** Each service writes its cache when it stops. */
	private static final Duration STOPS_WITHIN = Duration.ofMinutes(2);

	private static final Duration BETWEEN_ARRIVALS = Duration.ofMillis(20);

	private static final Duration DELIVERED_WITHIN = Duration.ofSeconds(20);

	private Preparation() {
	}

	/**
	 * The services that were built in a repository, prepared: now, which takes half a
	 * minute, unless that was done since the build.
	 * @return by their names
	 * @throws LaunchException if they are not built, or do not run
	 */
	public static Map<String, ServiceJar> of(Path repository) {
		var jars = Part.SERVICES.stream().collect(Collectors.toMap(Part::title, (it) -> ServiceJar.of(repository, it)));
		var directory = repository.resolve("deploy/local/target/training");
		try {
			Files.createDirectories(directory);
			try (var channel = FileChannel.open(directory.resolve(OwnFiles.LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); var _ = channel.lock()) {
				if (!jars.values().stream().allMatch(ServiceJar::prepared)) {
					train(jars, directory.resolve("run"));
				}
			}
			return jars;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the services cannot be prepared: " + ex.getMessage(), ex);
		}
	}

	/** Lets a sample's people into a Rapport of its own, to learn what that needs. */
	private static void train(Map<String, ServiceJar> jars, Path data) throws IOException {
		jars.values().stream().map((it) -> SideBySide.start(it::unpack)).toList().forEach(SideBySide::join);
		var training = jars.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (it) -> it.getValue().training()));
		var plan = new Plan(data);
		plan.data(data);
		plan.fresh(true);
		plan.ports(PortPlan.free());
		var launch = Launch.training(plan, training, environment());
		try {
			launch.start();
			use(new Demo(launch.checkinUrl(), launch.organizerToken()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			launch.close(STOPS_WITHIN);
		}
		jars.values().forEach(ServiceJar::trained);
	}

	private static void use(Demo demo) throws IOException, InterruptedException {
		demo.prepare();
		demo.arrive(BETWEEN_ARRIVALS);
		var until = Instant.now().plus(DELIVERED_WITHIN);
		while (!demo.look().contains("\"delivered\"") && Instant.now().isBefore(until)) {
			Thread.sleep(Duration.ofMillis(200));
		}
	}

	/** No settings, so that it reaches no server but its own. */
	private static Map<String, String> environment() {
		var environment = new HashMap<>(System.getenv());
		environment.keySet().retainAll(NEEDED);
		return environment;
	}

}
