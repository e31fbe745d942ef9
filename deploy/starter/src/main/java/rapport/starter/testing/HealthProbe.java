package rapport.starter.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a service on this machine how it is. */
final class HealthProbe {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private HealthProbe() {
	}

	/** Returns the status that a group of health indicators answers with, 0 for none. */
	static int status(int port, String group) {
		try {
			var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/" + group))
				.timeout(Duration.ofSeconds(10))
				.build();
			return HTTP.send(request, BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
