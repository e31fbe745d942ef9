package rapport.checkin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/** Scans at the running service, on a real Redis and a real Kafka broker. */
@RunningService
class CheckInTest {

	@LocalServerPort
	private int port;

	@Test
	void ofManyKiosksWithOneTicketExactlyOneAdmits() throws Exception {
		var api = api("race");
		List<Callable<String>> scans = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			var scanId = "race-" + i;
			scans.add(() -> api.scan(scanId, "T-1", "entry").text("outcome"));
		}
		var outcomes = new ArrayList<String>();
		try (var kiosks = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var outcome : kiosks.invokeAll(scans)) {
				outcomes.add(outcome.get());
			}
		}
		assertThat(outcomes).filteredOn("admitted"::equals).hasSize(1);
		assertThat(outcomes).filteredOn("already-in"::equals).hasSize(19);
	}

	@Test
	void theSameScanGetsTheSameAnswerWhateverHappenedSince() {
		var api = api("again");
		var first = api.scan("one", "T-1", "entry");
		assertThat(first.text("outcome")).isEqualTo("admitted");
		assertThat(first.json().get("firstCheckIn").booleanValue()).isTrue();
		api.scan("two", "T-1", "exit");
		assertThat(api.scan("one", "T-1", "entry").json()).isEqualTo(first.json());
		assertThat(api.scan("one", "T-2", "entry").status()).isEqualTo(409);
		assertThat(api.get("/summary").json().get("present").intValue()).isZero();
	}

	@Test
	void whoCallsWronglyIsToldWhatToDo() {
		var api = api("wrong-calls");
		var json = "application/json";
		var problems = Map.of("no-such-address", api.call("GET", "/api/events/wrong-calls/nothing", Map.of()),
				"method-not-allowed", api.call("GET", "/api/events/wrong-calls/check-ins", Map.of()),
				"unsupported-media-type", api.send("POST", "/check-ins", "text/plain", new byte[] { '{', '}' }),
				"invalid-request", api.call("GET", "/api/events/wrong-calls/conflicts?state=old", Map.of()));
		problems.forEach((type, answer) -> {
			assertThat(answer.text("type")).isEqualTo("urn:rapport:problem:" + type);
			assertThat(answer.text("detail")).as(type).isNotEmpty();
		});
		assertThat(problems.values()).extracting((it) -> it.text("detail")).contains("Call it with POST.");
		var missing = api.send("POST", "/check-ins", json, new byte[] { '{', '}' });
		assertThat(missing.text("detail")).contains("scanId is missing").contains("scannedAt is missing");
	}

	@Test
	void aKiosksOddClockAndNameHarmNobody() {
		var api = api("odd-kiosks");
		for (var at : List.of("0001-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z", "1970-01-01T00:00:00Z")) {
			var scanned = api.call("POST", "/api/events/odd-kiosks/check-ins",
					Map.of("scanId", at, "ticket", "T-1", "type", "entry", "scannedAt", at, "kiosk", "north\u202E\n"));
			assertThat(scanned.status()).as(at).isEqualTo(200);
			assertThat(scanned.text("outcome")).isIn("admitted", "already-in");
		}
		assertThat(api.scan("after", "T-1", "entry").text("kiosk")).isEqualTo("north");
	}

	@Test
	void whoIsNotWelcomeIsToldWhy() {
		var api = api("refused");
		assertThat(api.scan("a", "T-9", "entry").text("reason")).isEqualTo("unknown-ticket");
		assertThat(api.scan("b", "T-1", "exit").text("outcome")).isEqualTo("not-in");
		var id = api.get("/attendees?query=ana").json().get("attendees").get(0).get("attendeeId").stringValue();
		var admission = "{\"admission\":\"revoked\"}".getBytes(StandardCharsets.UTF_8);
		assertThat(api.send("PUT", "/attendees/" + id + "/admission", "application/json", admission).status())
			.isEqualTo(200);
		assertThat(api.scan("c", "T-1", "entry").text("reason")).isEqualTo("revoked");
	}

	@Test
	void anUndoPutsBackOnceAndOnlyTheLastChange() {
		var api = api("undo");
		var undo = Map.of("reason", "wrong ticket");
		api.scan("in", "T-1", "entry");
		api.scan("out", "T-1", "exit");
		assertThat(api.post("/check-ins/in/undo", undo).text("outcome")).isEqualTo("not-undoable");
		assertThat(api.post("/check-ins/out/undo", undo).text("outcome")).isEqualTo("undone");
		assertThat(api.post("/check-ins/out/undo", undo).text("outcome")).isEqualTo("already-undone");
		assertThat(api.get("/summary").json().get("present").intValue()).isEqualTo(1);
		assertThat(api.post("/check-ins/never/undo", undo).status()).isEqualTo(404);
	}

	@Test
	void withoutATokenNothingIsTold() {
		api("closed");
		var stranger = new Api(this.port, "closed", "");
		assertThat(stranger.get("/summary").status()).isEqualTo(401);
		assertThat(new Api(this.port, "closed", "guess").scan("x", "T-1", "entry").status()).isEqualTo(401);
	}

	@Test
	void badInputSaysWhatToDo() {
		var api = api("bad-input");
		assertThat(api.post("/check-ins", Map.of("ticket", "T-1")).text("detail")).contains("scanId");
		assertThat(api.scan("s", "T-1", "sideways").text("detail")).contains("entry or exit");
		assertThat(new Api(this.port, "nowhere", "organizer").get("/summary").text("type"))
			.isEqualTo("urn:rapport:problem:no-such-event");
	}

	private Api api(String eventId) {
		var api = new Api(this.port, eventId, "organizer").created();
		api.importCsv("ticket,name\nT-1,Ana\nT-2,Ben\n");
		return api;
	}

}
