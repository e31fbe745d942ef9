package rapport.starter.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLimitsTest {

	private static final int LIMIT = 64 * 1024;

	private static ConfigurableApplicationContext service;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@BeforeAll
	static void start() {
		service = WebService.start();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void whatFitsIsTaken() throws Exception {
		assertThat(post("/orders", "application/json", BodyPublishers.ofString("{\"name\": \"a\"}")).body())
			.contains("\"a\"");
		assertThat(post("/raw/x", "text/plain", BodyPublishers.ofByteArray(new byte[LIMIT])).body())
			.isEqualTo(String.valueOf(LIMIT));
	}

	@Test
	void aBodyThatSaysItIsTooLargeIsRefused() throws Exception {
		isTooLarge(post("/raw/x", "text/plain", BodyPublishers.ofByteArray(new byte[LIMIT + 1])), LIMIT);
		isTooLarge(post("/orders", "application/json", BodyPublishers.ofByteArray(new byte[300_000])), LIMIT);
	}

	@Test
	void aBodyThatDoesNotSayIsRefusedWhenItIs() throws Exception {
		isTooLarge(post("/raw/x", "text/plain", chunked(new byte[LIMIT + 1])), LIMIT);
		var json = "{\"name\": \"" + "x".repeat(100_000) + "\"}";
		isTooLarge(post("/orders", "application/json", chunked(json.getBytes(StandardCharsets.UTF_8))), LIMIT);
	}

	@Test
	void aKindOfCallMayHaveMore() throws Exception {
		assertThat(post("/raw/x", "text/csv; charset=utf-8", BodyPublishers.ofByteArray(new byte[1_000_000])).body())
			.isEqualTo("1000000");
		isTooLarge(post("/raw/x", "text/csv", chunked(new byte[1_000_001])), 1_000_000);
	}

	@Test
	void whatCameInTimeMayBeWorkedOnForLonger() throws Exception {
		assertThat(post("/work", "text/csv", BodyPublishers.ofByteArray(new byte[1000])).body())
			.isEqualTo("worked on 1000");
	}

	@Test
	void aBodyThatNobodyReadsDoesNoHarm() throws Exception {
		assertThat(post("/ignored", "text/plain", BodyPublishers.ofByteArray(new byte[LIMIT])).body())
			.isEqualTo("ignored");
	}

	@Test
	void aBodyThatItsReaderClosedDoesNoHarm() throws Exception {
		assertThat(post("/closed", "text/plain", BodyPublishers.ofByteArray(new byte[LIMIT])).body())
			.isEqualTo("read 10");
	}

	@Test
	void onlyWhatWasDeclaredIsTheCallersFault() throws Exception {
		assertThat(get("/declared").statusCode()).isEqualTo(400);
		var bug = get("/bug");
		assertThat(bug.statusCode()).isEqualTo(500);
		assertThat(bug.body()).contains("urn:rapport:problem:unexpected").doesNotContain("canary");
		assertThat(get("/nowhere").statusCode()).isEqualTo(404);
		var malformed = post("/orders", "application/json", BodyPublishers.ofString("{"));
		assertThat(malformed.statusCode()).isEqualTo(400);
		assertThat(malformed.body()).contains("urn:rapport:problem:invalid-request");
	}

	@Test
	void whatTomcatRefusesIsAProblemToo() throws Exception {
		for (var refused : List.of(get("/orders?" + "a".repeat(9_000)),
				this.http.send(HttpRequest.newBuilder(at("/orders")).header("X-Long", "b".repeat(20_000)).build(),
						BodyHandlers.ofString()))) {
			assertThat(refused.statusCode()).isEqualTo(400);
			assertThat(refused.headers().firstValue("Content-Type")).get()
				.asString()
				.startsWith("application/problem+json");
			assertThat(new JsonMapper().readTree(refused.body()).get("type").stringValue())
				.isEqualTo("urn:rapport:problem:refused");
		}
	}

	@Test
	void whatIsAwayMakesThemComeAgain() throws Exception {
		var away = get("/away");
		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(away.body()).contains("\"retry\":true").doesNotContain("canary");
		assertThat(away.headers().firstValue("Retry-After")).hasValue("1");
	}

	@Test
	void theActuatorTellsEverybodyHealthAndNothingElse() throws Exception {
		assertThat(get("/actuator/health").body()).contains("\"UP\"").doesNotContain("components");
		assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
		assertThat(get("/actuator/info").statusCode()).isEqualTo(401);
		assertThat(get("/actuator").statusCode()).isEqualTo(401);
		assertThat(get("/actuator/%69nfo").statusCode()).isEqualTo(401);
		assertThat(get("/actuator/info", "Bearer wrong").statusCode()).isEqualTo(401);
		assertThat(get("/actuator/info", "Bearer token").statusCode()).isEqualTo(200);
	}

	private static void isTooLarge(HttpResponse<String> answer, long limit) {
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("urn:rapport:problem:too-large").contains(String.valueOf(limit));
	}

	private static BodyPublisher chunked(byte[] body) {
		return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
	}

	private HttpResponse<String> get(String path, String... authorization) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(at(path));
		if (authorization.length > 0) {
			request.header("Authorization", authorization[0]);
		}
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String type, BodyPublisher body)
			throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(body).build(),
				BodyHandlers.ofString());
	}

	private static URI at(String path) {
		return URI.create("http://localhost:" + WebService.port(service) + path);
	}

}
