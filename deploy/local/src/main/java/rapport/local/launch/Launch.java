package rapport.local.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import rapport.local.LocalServer;
import rapport.local.process.Child;

/** Everything, started side by side and stopped in order. */
public final class Launch implements AutoCloseable {

	private final PortPlan ports;

	private final DataDirectory data;

	/** What the services see: this JVM's, or none, and the settings made here. */
	private final Map<String, String> environment;

	private final Supplier<Map<String, ServiceJar>> jars;

	private final Servers servers = new Servers();

	private final Map<Part, Service> services = new ConcurrentHashMap<>();

	/** How it is to run. */
	public static final class Plan {

		private final Path repository;

		private Path data;

		private boolean fresh;

		private PortPlan ports = PortPlan.usual(Map.of());

		public Plan(Path repository) {
			this.repository = repository;
			this.data = repository.resolve(".rapport");
		}

		public void data(Path directory) {
			this.data = directory;
		}

		public void fresh(boolean wipe) {
			this.fresh = wipe;
		}

		public void freePorts() {
			this.ports = PortPlan.free();
		}

		void ports(PortPlan plan) {
			this.ports = plan;
		}

	}

	private Launch(PortPlan ports, DataDirectory data, Map<String, String> environment,
			Supplier<Map<String, ServiceJar>> jars) {
		this.ports = ports;
		this.data = data;
		this.environment = new HashMap<>(environment);
		this.jars = jars;
	}

	/**
	 * Starts everything and waits until it is ready.
	 * @throws LaunchException if it cannot start; nothing runs then
	 */
	public static Launch start(Plan plan) throws IOException {
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
		plan.ports.check(System.getenv());
		return new Launch(plan.ports, DataDirectory.open(plan.data.toAbsolutePath(), plan.fresh), System.getenv(),
				() -> Preparation.of(plan.repository.toAbsolutePath()));
	}

	/** As {@link #prepare}, of services in training. */
	static Launch training(Path data, Map<String, ServiceJar> jars, Map<String, String> environment) {
		return new Launch(PortPlan.free(), DataDirectory.open(data, true), environment, () -> jars);
	}

	/**
	 * Starts everything and waits until it is ready; closing it meanwhile stops what has
	 * started.
	 */
	void start() throws IOException {
		var ready = this.jars.get();
		this.servers.start(this.ports, this.data, this.environment);
		this.environment.put("RAPPORT_ORGANIZER_TOKEN", this.data.organizerToken(this.environment));
		this.environment.put("RAPPORT_SECRET", this.data.secret(this.environment));
		this.environment.putAll(this.servers.settings());
		for (var part : Part.SERVICES) {
			var jar = Objects.requireNonNull(ready.get(part.title()));
			this.services.put(part,
					Service.start(part, jar, this.ports.of(part), this.environment, this.data.log(part)));
		}
		awaitReady();
	}

	/** Returns when all are ready, or fails as soon as one cannot be. */
	private void awaitReady() {
		var failed = new CompletableFuture<Void>();
		var ready = this.services.values()
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

	public URI checkinUrl() {
		return url(Part.CHECKIN);
	}

	public URI phonesUrl() {
		return url(Part.PHONES);
	}

	private URI url(Part part) {
		return URI.create("http://localhost:" + this.ports.of(part));
	}

	/** Whether a part runs here, not outside. */
	boolean local(Part part) {
		return this.servers.running().containsKey(part);
	}

	public String setting(String name) {
		return Objects.requireNonNull(this.environment.get(name), name);
	}

	public String organizerToken() {
		return setting("RAPPORT_ORGANIZER_TOKEN");
	}

	public String secret() {
		return setting("RAPPORT_SECRET");
	}

	public void kill(String service) {
		service(service).child().kill();
	}

	public void restart(String service) {
		service(service).restart();
	}

	public Path log(String service) {
		return this.data.log(part(service));
	}

	private Service service(String name) {
		return Objects.requireNonNull(this.services.get(part(name)), name);
	}

	private static Part part(String name) {
		return Part.valueOf(name.toUpperCase(Locale.ROOT));
	}

	/** Returns when the first process ends by itself; says which. */
	String awaitEnd() {
		var ended = new ArrayList<CompletableFuture<String>>();
		for (var service : this.services.values()) {
			var child = service.child();
			ended.add(child.ended().thenApply((_) -> child.name() + " ended; see " + child.log()));
		}
		this.servers.running()
			.forEach((part, server) -> ProcessHandle.of(server.pid())
				.ifPresent((it) -> ended
					.add(it.onExit().thenApply((_) -> part.title() + " ended; see " + this.data.log(part)))));
		return (String) CompletableFuture.anyOf(ended.toArray(CompletableFuture[]::new)).join();
	}

	/** Stops the services, then the servers beneath them; once more does nothing. */
	@Override
	public void close() {
		close(Child.PATIENCE);
	}

	/** Stops them; a service that takes longer is killed. */
	void close(Duration patience) {
		var above = new ArrayList<Runnable>();
		this.services.values().forEach((it) -> above.add(() -> it.child().stop(patience)));
		inParallel(above);
		var beneath = new ArrayList<Runnable>();
		this.servers.running().values().forEach((LocalServer it) -> beneath.add(it::close));
		inParallel(beneath);
		this.data.close();
	}

	private static void inParallel(List<Runnable> actions) {
		actions.stream().map((it) -> Thread.ofVirtual().start(it)).toList().forEach((it) -> {
			try {
				it.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

}
