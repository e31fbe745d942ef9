package rapport.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.Published;
import rapport.checkin.support.RunningService;
import rapport.starter.testing.TestServers;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What kiosks showed while they were offline and the record says otherwise. */
@RunningService
class ConflictTest {

	@LocalServerPort
	private int port;

	private Api api;

	private String event;

	@BeforeEach
	void open(TestInfo test) {
		this.event = "conflicts-" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
		this.event = this.event.substring(0, Math.min(40, this.event.length()));
		this.api = new Api(this.port, this.event, "organizer").created();
		this.api.importCsv("ticket,name\nT-1,Ana\nT-2,Ben\nT-3,Cleo\n");
	}

	@Test
	void twoOfflineKiosksWithOneTicketMakeOneAdmissionAndOneConflict() {
		upload("first", "T-1", "admitted", "door-1");
		assertThat(upload("second", "T-1", "admitted", "door-2").get("conflict").booleanValue()).isTrue();

		assertThat(summary("checkedIn")).isOne();
		var list = list("");
		assertThat(list.get("open").intValue()).isOne();
		var conflict = list.get("conflicts").get(0);
		assertThat(conflict.get("id").stringValue()).isEqualTo("second");
		assertThat(conflict.get("state").stringValue()).isEqualTo("open");
		assertThat(conflict.get("shown").stringValue()).isEqualTo("admitted");
		assertThat(conflict.get("outcome").stringValue()).isEqualTo("already-in");
		assertThat(conflict.at("/attendee/name").stringValue()).isEqualTo("Ana");
		assertThat(conflict.get("kiosk").stringValue()).isEqualTo("door-2");
		assertThat(conflict.get("door").stringValue()).as("where she had come in").isEqualTo("door-1");
		assertThat(list("?state=settled").get("conflicts")).isEmpty();
	}

	@Test
	void whatStandsIsFollowedAndWhoSettledItIsKept() {
		block("Ben");
		assertThat(upload("let-in", "T-2", "admitted", "door-1").get("outcome").stringValue()).isEqualTo("refused");
		assertThat(summary("present")).isZero();

		var settled = settle("let-in", "let-stand");
		assertThat(settled.text("state")).isEqualTo("let-stand");
		assertThat(settled.json().at("/settled/by").stringValue()).isEqualTo("organizer");
		assertThat(summary("present")).as("she is in").isOne();
		assertThat(settle("let-in", "undo").text("state")).as("the first decision stays, and its reason")
			.isEqualTo("let-stand");
		assertThat(list("").get("conflicts")).isEmpty();
		assertThat(list("").get("open").intValue()).isZero();
		assertThat(list("?state=settled").get("conflicts")).hasSize(1);
		assertThat(list("?state=all").get("conflicts")).hasSize(1);
		assertThat(Published.on("rapport.audit.v1", TestServers.brokers(), this.event))
			.filteredOn((it) -> it.get("action").stringValue().equals("conflict-settled"))
			.singleElement()
			.satisfies((it) -> assertThat(it.get("reason").stringValue()).isEqualTo("seen at the door"));
	}

	@Test
	void whatIsUndoneLeavesTheRecordAsItWas() {
		this.api.scan("before", "T-3", "entry");
		upload("again", "T-3", "admitted", "door-2");
		assertThat(settle("again", "undo").text("state")).isEqualTo("undone");
		assertThat(summary("present")).isOne();
		assertThat(list("").get("open").intValue()).isZero();
	}

	@Test
	void whatCannotBeSettledIsSaid() {
		this.api.scan("agreed", "T-1", "entry");
		assertThat(settle("agreed", "undo").text("type")).isEqualTo("urn:rapport:problem:no-such-conflict");
		assertThat(settle("never", "undo").status()).isEqualTo(404);
		upload("open", "T-1", "admitted", "door-2");
		assertThat(settle("open", "perhaps").status()).isEqualTo(400);
		assertThat(settle("open", "perhaps").text("detail")).contains("let-stand or undo");
		assertThat(new Api(this.port, this.event, "").get("/conflicts").status()).isEqualTo(401);
		assertThat(list("").get("open").intValue()).isOne();
	}

	private JsonNode upload(String scanId, String ticket, String shown, String kiosk) {
		return this.api
			.post("/check-ins/batch", List.of(Map.of("scanId", scanId, "ticket", ticket, "type", "entry", "scannedAt",
					Instant.now().toString(), "kiosk", kiosk, "shown", shown)))
			.json()
			.get(0);
	}

	private Api.Answer settle(String id, String how) {
		return this.api.post("/conflicts/" + id, Map.of("settle", how, "reason", "seen at the door"));
	}

	private JsonNode list(String query) {
		return this.api.get("/conflicts" + query).json();
	}

	private int summary(String figure) {
		return this.api.get("/summary").json().get(figure).intValue();
	}

	private void block(String name) {
		var id = this.api.get("/attendees?query=" + name).json().at("/attendees/0/attendeeId").stringValue();
		assertThat(this.api
			.send("PUT", "/attendees/" + id + "/admission", "application/json",
					"{\"admission\":\"blocked\"}".getBytes(StandardCharsets.UTF_8))
			.status()).isEqualTo(200);
	}

}
