package rapport.local.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import rapport.local.process.Child;
import rapport.local.process.ChildJvm;
import rapport.local.process.NotReadyException;
import rapport.local.process.Waiting;

/** One of the three services, as a process. */
final class Service implements RunningPart {

	private final Part part;

	private final List<String> command;

	private final Map<String, String> environment;

	private final URI readiness;

	private final Path log;

	private final Patience patience;

	private volatile Child child;

	private Service(Part part, List<String> command, Map<String, String> environment, URI readiness, Path log,
			Patience patience) {
		this.part = part;
		this.command = command;
		this.environment = environment;
		this.readiness = readiness;
		this.log = log;
		this.patience = patience;
		this.child = Child.start(part.title(), command, environment, log);
	}

	/** Starts a service and does not wait. */
	static Service start(Part part, ServiceJar jar, int port, Map<String, String> environment, Path log,
			Patience patience) {
		var options = new ArrayList<>(ChildJvm.SMALL);
		options.addAll(Memory.of(part));
		options.add("-Dserver.port=" + port);
		return new Service(part, (part == Part.CHECKIN) ? jar.command(options) : behindTheDoor(jar.command(options)),
				environment, URI.create("http://localhost:" + port + "/actuator/health/readiness"), log, patience);
	}

	/** Somebody stands at the door and waits; the others give way. */
	private static List<String> behindTheDoor(List<String> command) {
		return Stream.concat(Stream.of("nice", "-n", "5"), command.stream()).toList();
	}

	/**
	 * Waits until it is ready, which it is not while it waits for Kafka or Redis itself.
	 * @throws LaunchException if it ends before, or takes too long, with what its log
	 * says is wrong; it does not run then
	 */
	void awaitReady() {
		var waiting = this.patience.begin(this.part.title(), this.log);
		try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
			Waiting.until(this.child, this.patience.atMost(), () -> ready(http) || waiting.goesOn());
		}
		catch (NotReadyException ex) {
			throw new LaunchException(StartFailure.in(this.log)
				.map((it) -> this.part.title() + ": " + it)
				.orElse(String.valueOf(ex.getMessage())));
		}
	}

	private boolean ready(HttpClient http) {
		try {
			var request = HttpRequest.newBuilder(this.readiness).timeout(Duration.ofSeconds(10)).build();
			return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public Part part() {
		return this.part;
	}

	@Override
	public Path log() {
		return this.log;
	}

	@Override
	public CompletableFuture<Integer> ended() {
		return this.child.ended();
	}

	@Override
	public void kill() {
		this.child.kill();
	}

	@Override
	public void stop(Duration time) {
		this.child.stop(time);
	}

	@Override
	public void startAgain() {
		this.child = Child.start(this.part.title(), this.command, this.environment, this.log);
		awaitReady();
	}

}
