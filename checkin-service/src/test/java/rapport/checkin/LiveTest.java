package rapport.checkin;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/** The live stream, as a program reads it. */
@RunningService
@Timeout(120)
class LiveTest {

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	private Api api;

	@BeforeEach
	void open() {
		this.api = new Api(this.port, "live", "organizer").created();
		this.api.importCsv("ticket,name\nT-1,Ana\nT-2,Ben\n");
	}

	@Test
	void itGoesOnWhereTheOneBeforeBroke() throws Exception {
		this.api.scan("before", "T-1", "entry");
		var told = first("id:", "").substring("id:".length());
		this.api.scan("between", "T-2", "entry");
		assertThat(first("\"scanId\"", told)).contains("\"scanId\":\"between\"");
	}

	@Test
	void whatNoStreamToldIsRefused() throws Exception {
		var answer = live("yesterday");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).singleElement().asString().contains("urn:rapport:problem:invalid-request");
	}

	/** The first line that has a part, of a stream that begins after an id. */
	private String first(String part, String after) throws Exception {
		try (var lines = live(after).body()) {
			return lines.filter((it) -> it.contains(part)).findFirst().orElseThrow();
		}
	}

	private HttpResponse<Stream<String>> live(String after) throws Exception {
		var address = URI.create("http://localhost:" + this.port + "/api/events/live/live");
		var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer organizer");
		if (!after.isEmpty()) {
			request.header("Last-Event-ID", after);
		}
		return this.http.send(request.build(), BodyHandlers.ofLines());
	}

}
