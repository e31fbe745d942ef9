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

import rapport.local.process.Child;
import rapport.local.process.ChildJvm;
import rapport.local.process.NotReadyException;
import rapport.local.process.Waiting;

/** One of the three services, as a process. */
final class Service {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Part part;

	private final List<String> command;

	private final Map<String, String> environment;

	private final URI readiness;

	private final Path log;

	private Child child;

	private Service(Part part, List<String> command, Map<String, String> environment, URI readiness, Path log) {
		this.part = part;
		this.command = command;
		this.environment = environment;
		this.readiness = readiness;
		this.log = log;
		this.child = Child.start(part.title(), command, environment, log);
	}

	/** Starts a service and does not wait. */
	static Service start(Part part, ServiceJar jar, int port, Map<String, String> environment, Path log) {
		var options = new ArrayList<>(ChildJvm.SMALL);
		options.addAll(List.of("-Xms48m", "-Xmx192m", "-XX:MaxMetaspaceSize=192m", "-XX:ReservedCodeCacheSize=48m",
				"-Dserver.port=" + port));
		return new Service(part, jar.command(options), environment,
				URI.create("http://localhost:" + port + "/actuator/health/readiness"), log);
	}

	/** Waits until it is ready, or fails with what its log says is wrong. */
	void awaitReady() {
		try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
			Waiting.until(this.child, PATIENCE, () -> ready(http));
		}
		catch (NotReadyException ex) {
			throw new LaunchException(StartFailure.in(this.log)
				.map((it) -> this.part.title() + ": " + it)
				.orElse(String.valueOf(ex.getMessage())));
		}
	}

	private boolean ready(HttpClient http) {
		try {
			var request = HttpRequest.newBuilder(this.readiness).timeout(Duration.ofSeconds(2)).build();
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

	Child child() {
		return this.child;
	}

	/** Starts it again after it was killed. */
	void restart() {
		this.child = Child.start(this.part.title(), this.command, this.environment, this.log);
		awaitReady();
	}

}
