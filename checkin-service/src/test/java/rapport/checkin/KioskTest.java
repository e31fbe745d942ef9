package rapport.checkin;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.Published;
import rapport.checkin.support.RunningService;
import rapport.checkin.support.TestRedis;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

/** How kiosks get their tokens and lose them. */
@RunningService
class KioskTest {

	@LocalServerPort
	private int port;

	@Test
	void aCodeMakesOneTokenThatScansAtItsEventUntilItIsRevoked() {
		var api = new Api(this.port, "kiosks", "organizer").created();
		api.importCsv("ticket,name\nT-1,Ana\n");
		var offer = api.call("POST", "/api/kiosks/enrolments", Map.of("event", "kiosks", "name", "door-1"));
		var enrolled = api.call("POST", "/api/kiosks", Map.of("code", offer.text("code").toLowerCase(Locale.ROOT)));
		assertThat(enrolled.status()).isEqualTo(201);
		assertThat(api.call("POST", "/api/kiosks", Map.of("code", offer.text("code"))).status()).isEqualTo(400);

		var kiosk = new Api(this.port, "kiosks", enrolled.text("token"));
		assertThat(kiosk.scan("one", "T-1", "entry").text("outcome")).isEqualTo("admitted");
		assertThat(kiosk.get("/summary").status()).isEqualTo(403);
		assertThat(kiosk.send("POST", "/attendees", "application/json", bytes("{\"name\":\"Walk In\"}")).status())
			.as("one guest at the door")
			.isEqualTo(201);
		assertThat(kiosk.send("POST", "/attendees", "text/csv", bytes("ticket,name\nT-9,File\n")).status())
			.as("a file of them")
			.isEqualTo(403);
		assertThat(kiosk.get("/kiosks").status()).isEqualTo(403);
		assertThat(api.get("/kiosks").json().get(0).get("state").stringValue()).isEqualTo("enrolled");
		assertThat(api.get("/kiosks").json().toString()).doesNotContainIgnoringCase("digest");

		assertThat(api.send("DELETE", "/kiosks/" + enrolled.text("kioskId"), "", new byte[0]).status()).isEqualTo(200);
		var ended = kiosk.scan("two", "T-1", "entry");
		assertThat(ended.status()).isEqualTo(401);
		assertThat(ended.text("type")).as("tells the tablet to wipe").isEqualTo("urn:rapport:problem:kiosk-revoked");
		assertThat(new Api(this.port, "kiosks", enrolled.text("token") + "x").scan("two", "T-1", "entry").text("type"))
			.isEqualTo("urn:rapport:problem:unauthorized");
		assertThat(Published.on("rapport.kiosks.v1", TestServers.brokers(), "kiosks"))
			.extracting((it) -> it.get("state").stringValue())
			.containsExactly("offered", "enrolled", "revoked");
		assertThat(Published.on("rapport.audit.v1", TestServers.brokers(), "kiosks"))
			.extracting((it) -> it.get("action").stringValue())
			.containsExactly("kiosk-enrolled", "kiosk-revoked");
	}

	@Test
	void aSecondKioskOfANameEndsTheFirstAndTellsHowItIs() {
		var api = new Api(this.port, "namesakes", "organizer").created();
		var first = enrol(api, "namesakes", "Main door");
		var kiosk = new Api(this.port, "namesakes", first.text("token"));
		assertThat(kiosk.call("POST", "/api/kiosks/heartbeat", Map.of("battery", 64, "queued", 3)).text("kiosk"))
			.isEqualTo("Main door");
		var view = api.get("/kiosks").json().get(0);
		assertThat(view.get("battery").intValue()).isEqualTo(64);
		assertThat(view.get("online").booleanValue()).isTrue();
		var second = enrol(api, "namesakes", "main door");
		assertThat(second.json().get("ended").get(0).stringValue()).isEqualTo(first.text("kioskId"));
		assertThat(kiosk.call("POST", "/api/kiosks/heartbeat", Map.of()).status()).isEqualTo(401);
		assertThat(api.call("POST", "/api/kiosks/heartbeat", Map.of()).status()).isEqualTo(403);
	}

	private static Api.Answer enrol(Api api, String event, String name) {
		return api.call("POST", "/api/kiosks", Map.of("code", offer(api, event, name).text("code")));
	}

	private static Api.Answer offer(Api api, String event, String name) {
		return api.call("POST", "/api/kiosks/enrolments", Map.of("event", event, "name", name));
	}

	@Test
	void aTokenEndsByItselfAndItsTabletKeepsItsQueue() {
		var api = new Api(this.port, "expired", "organizer").created();
		api.importCsv("ticket,name\nT-1,Ana\n");
		var enrolled = enrol(api, "expired", "door");
		var until = Instant.parse(enrolled.text("expiresAt"));
		assertThat(until).isBetween(Instant.now().plus(Duration.ofDays(13)), Instant.now().plus(Duration.ofDays(15)));

		endNow(enrolled.text("kioskId"), until);
		var answer = new Api(this.port, "expired", enrolled.text("token")).scan("one", "T-1", "entry");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.text("type")).as("not the one at which a tablet wipes itself")
			.isEqualTo("urn:rapport:problem:kiosk-expired");
		assertThat(answer.text("detail")).contains("new code").contains("queued is kept");
		assertThat(api.scan("two", "T-1", "entry").text("outcome")).as("it scanned nothing").isEqualTo("admitted");
		assertThat(
				new Api(this.port, "expired", enrol(api, "expired", "door").text("token")).scan("three", "T-1", "entry")
					.text("outcome"))
			.as("a new code mends it")
			.isEqualTo("already-in");
	}

	/** As if its two weeks were over. */
	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void endNow(String kioskId, Instant until) {
		var kiosks = TestRedis.redis().<String, String>opsForHash();
		var key = "rapport:{expired}:kiosks";
		var stored = String.valueOf(kiosks.get(key, kioskId));
		assertThat(stored).contains(until.toString());
		kiosks.put(key, kioskId, stored.replace(until.toString(), Instant.now().minusSeconds(1).toString()));
	}

	@Test
	void whoGuessesIsStopped() throws Exception {
		new Api(this.port, "guessed", "organizer").created();
		assertThat(guessesUntilStopped(20, (i) -> guess("WRONG" + i, 2))).isGreaterThanOrEqualTo(20);
		assertThat(guess("WRONG", 3)).as("others may go on").isEqualTo(400);
	}

	@Test
	void guessesFromManyPlacesAtOneEventCloseItAlone() throws Exception {
		var api = new Api(this.port, "besieged", "organizer").created();
		var code = offer(api, "besieged", "door").text("code");
		var guess = code.substring(0, 3).toLowerCase(Locale.ROOT) + "-999-99";
		assertThat(guessesUntilStopped(200, (i) -> guess(guess + i, 10 + i / 19))).isGreaterThanOrEqualTo(200);
		assertThat(guess(guess, 40)).as("from a place that never guessed").isEqualTo(429);
		assertThat(guess(code, 41)).as("even what is right").isEqualTo(429);

		var other = new Api(this.port, "in-peace", "organizer").created();
		assertThat(enrol(other, "in-peace", "door").status()).as("at another event").isEqualTo(201);
	}

	private interface Guess {

		int status(int number) throws Exception;

	}

	/**
	 * Guesses until it is stopped, and returns how often that was. So many may be made
	 * before the clock's minutes turn, and so many after.
	 */
	private static int guessesUntilStopped(int most, Guess guess) throws Exception {
		for (int i = 0; i < 2 * most; i++) {
			int status = guess.status(i);
			if (status == 429) {
				return i;
			}
			assertThat(status).isEqualTo(400);
		}
		throw new AssertionError("Nobody stops it");
	}

	/** Tries a code from the address 127.0.0.N. */
	private int guess(String code, int from) throws Exception {
		try (var http = HttpClient.newBuilder().localAddress(InetAddress.ofLiteral("127.0.0." + from)).build()) {
			var body = HttpRequest.BodyPublishers.ofString("{\"code\":\"" + code + "\"}");
			var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/kiosks"))
				.header("Content-Type", "application/json")
				.POST(body)
				.build();
			return http.send(request, BodyHandlers.discarding()).statusCode();
		}
	}

}
