package rapport.local.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import rapport.local.process.Child;

/** Everything, started side by side and stopped in order. */
final class Launch implements AutoCloseable {

	private final Plan plan;

	private final DataDirectory data;

	/** What the services see: this JVM's, or none, and the settings made here. */
	private final Map<String, String> environment;

	private final Supplier<Map<String, ServiceJar>> jars;

	private final Map<Part, RunningPart> running = new ConcurrentHashMap<>();

	private final Supervisor supervisor;

	private Launch(Plan plan, DataDirectory data, Map<String, String> environment,
			Supplier<Map<String, ServiceJar>> jars) {
		this.plan = plan;
		this.data = data;
		this.environment = new HashMap<>(environment);
		this.jars = jars;
		this.supervisor = new Supervisor(plan.patience().terminal());
	}

	/**
	 * Starts everything and waits until it is ready.
	 * @throws LaunchException if it cannot start; nothing runs then
	 */
	static Launch start(Plan plan) throws IOException {
		var launch = prepare(plan);
		try {
			launch.start();
			return launch;
		}
		catch (RuntimeException | IOException ex) {
			launch.close();
			throw ex;
		}
	}

	/**
	 * Takes the data directory and starts nothing yet.
	 * @throws LaunchException if the ports or the directory cannot be used
	 */
	static Launch prepare(Plan plan) {
		var data = DataDirectory.open(plan.data());
		try {
			plan.ports().check(System.getenv());
			return new Launch(plan, data.begin(plan.fresh()), System.getenv(), () -> Preparation.of(plan.repository()));
		}
		catch (RuntimeException ex) {
			data.close();
			throw ex;
		}
	}

	/** As {@link #prepare}, of services in training, on free ports. */
	static Launch training(Plan plan, Map<String, ServiceJar> jars, Map<String, String> environment) {
		return new Launch(plan, DataDirectory.open(plan.data()).begin(plan.fresh()), environment, () -> jars);
	}

	/**
	 * Starts everything and waits until it is ready; closing it meanwhile stops what has
	 * started.
	 */
	void start() throws IOException {
		var ready = this.jars.get();
		this.environment.put("RAPPORT_ORGANIZER_TOKEN", this.data.organizerToken(this.environment));
		this.environment.put("RAPPORT_SECRET", this.data.secret(this.environment));
		for (var server : Servers.start(this.plan.ports(), this.data, this.environment)) {
			this.running.put(server.part(), server);
			this.environment.putAll(Servers.settings(server));
		}
		var services = new EnumMap<Part, Service>(Part.class);
		for (var part : Part.SERVICES) {
			var jar = Objects.requireNonNull(ready.get(part.title()));
			var service = Service.start(part, jar, this.plan.ports().of(part), this.environment, this.data.log(part),
					this.plan.patience());
			services.put(part, service);
			this.running.put(part, service);
		}
		if (this.plan.supervised()) {
			// The services are watched once they were ready: what never was is not
			// started
			// again, but told.
			this.running.values()
				.stream()
				.filter((it) -> !services.containsKey(it.part()))
				.forEach(this.supervisor::watch);
		}
		awaitReady(services);
		if (this.plan.supervised()) {
			services.values().forEach(this.supervisor::watch);
		}
	}

	/** Returns when all are ready, or fails as soon as one cannot be. */
	private void awaitReady(Map<Part, Service> services) {
		var failed = new CompletableFuture<Void>();
		var _ = this.supervisor.gaveUp().thenAccept((it) -> failed.completeExceptionally(new LaunchException(it)));
		var ready = services.values()
			.stream()
			.map((it) -> CompletableFuture.runAsync(() -> awaitReady(it, failed),
					(task) -> Thread.ofVirtual().start(task)))
			.toArray(CompletableFuture[]::new);
		SideBySide.join(CompletableFuture.anyOf(failed, CompletableFuture.allOf(ready)));
	}

	private static void awaitReady(Service service, CompletableFuture<Void> failed) {
		try {
			service.awaitReady();
		}
		catch (RuntimeException ex) {
			failed.completeExceptionally(ex);
		}
	}

	URI checkinUrl() {
		return url(Part.CHECKIN);
	}

	URI phonesUrl() {
		return url(Part.PHONES);
	}

	private URI url(Part part) {
		return URI.create("http://localhost:" + this.plan.ports().of(part));
	}

	/** Whether a part runs here, not outside. */
	boolean local(Part part) {
		return this.running.containsKey(part);
	}

	String setting(String name) {
		return Objects.requireNonNull(this.environment.get(name), name);
	}

	String organizerToken() {
		return setting("RAPPORT_ORGANIZER_TOKEN");
	}

	/** Ends a part by SIGKILL; it stays ended until it is restarted. */
	void kill(String name) {
		var part = running(name);
		this.supervisor.leave(part.part());
		part.kill();
	}

	/** Starts a killed part again and waits until it is ready. */
	void restart(String name) {
		var part = running(name);
		part.startAgain();
		if (this.plan.supervised()) {
			this.supervisor.watch(part);
		}
	}

	Path log(String name) {
		return this.data.log(part(name));
	}

	private RunningPart running(String name) {
		return Objects.requireNonNull(this.running.get(part(name)), name + " does not run here");
	}

	private static Part part(String name) {
		return Part.valueOf(name.toUpperCase(Locale.ROOT));
	}

	/**
	 * Returns when a part ended again and again although it was started again; says
	 * which.
	 */
	String awaitGivingUp() {
		return this.supervisor.gaveUp().join();
	}

	/** Stops the services, then the servers beneath them; once more does nothing. */
	@Override
	public void close() {
		close(Child.PATIENCE);
	}

	/** Stops them; a service that takes longer is killed. */
	void close(Duration patience) {
		this.supervisor.close();
		stop(Part.SERVICES, patience);
		stop(List.of(Part.values()), patience);
		this.data.close();
	}

	/** Stops side by side those of these that run. */
	private void stop(List<Part> parts, Duration patience) {
		var stopping = this.running.values()
			.stream()
			.filter((it) -> parts.contains(it.part()))
			.map((it) -> Thread.ofVirtual().start(() -> it.stop(patience)))
			.toList();
		for (var it : stopping) {
			try {
				it.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		parts.forEach(this.running::remove);
	}

}
