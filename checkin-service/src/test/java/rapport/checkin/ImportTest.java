package rapport.checkin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports of good and damaged files into the running service. */
@RunningService
class ImportTest {

	@LocalServerPort
	private int port;

	@Test
	void theSameFileAgainChangesNothing() {
		var api = api("import-again");
		var csv = "ticket,name,phone\nT-1,Ana,+351912345678\nT-2,Ben,\n";
		assertThat(api.importCsv(csv).json().get("imported").intValue()).isEqualTo(2);
		var again = api.importCsv(csv).json();
		assertThat(again.get("imported").intValue()).isZero();
		assertThat(again.get("unchanged").intValue()).isEqualTo(2);
		assertThat(api.importCsv(csv.replace("Ben", "Benedict")).json().get("updated").intValue()).isEqualTo(1);
		assertThat(api.get("/attendees?query=bened").json().get("attendees")).hasSize(1);
		assertThat(api.get("/attendees?query=").json().toString()).doesNotContain("912345678");
	}

	@Test
	void onlyWhoHasNoNameOrTicketIsLeftOutAndTheRestIsRemarked() {
		var api = api("import-damaged");
		var csv = """
				ticket,name,phone,introduce,shoe size,pace
				T-1,Ana,+351912345678,yes,38,
				T-2,Ben,12345,yes,40,quick
				T-1,Again,,no,41,
				,Nobody,,no,42,
				T-5,Eve,,maybe,43,
				T-6,%s,,no,44,
				T-7,Gus,,no,45,
				""".formatted("x".repeat(10_000_000));
		var answer = api.importCsv(csv);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(lines(answer, "rejected")).containsExactly("4", "5");
		assertThat(answer.json().get("imported").intValue()).isEqualTo(5);
		assertThat(lines(answer, "remarks")).containsExactly("3", "3", "3", "6", "7");
		assertThat(answer.json().get("columns").get(4).get("field").isNull()).isTrue();
		assertThat(api.scan("damaged-2", "T-2", "entry").text("outcome")).isEqualTo("admitted");
	}

	@Test
	void aDryRunWritesNothingAndAnImportCanBeTakenBack() {
		var api = api("import-undo");
		var csv = "Nummer;Wer\nU-1;Ana\nU-2;Ben\n".getBytes(StandardCharsets.UTF_8);
		var mapping = "mapping=%7B%22Nummer%22%3A%22ticket%22%2C%221%22%3A%22name%22%7D";
		var dry = api.send("POST", "/attendees?dryRun=true&" + mapping, "application/octet-stream", csv);
		assertThat(dry.json().get("imported").intValue()).isEqualTo(2);
		assertThat(api.get("/attendees").json().get("attendees")).isEmpty();
		var done = api.send("POST", "/attendees?fileName=list.csv&" + mapping, "text/csv;charset=utf-16", csv).json();
		assertThat(done.get("imported").intValue()).isEqualTo(2);
		assertThat(api.scan("undo-1", "U-1", "entry").text("outcome")).isEqualTo("admitted");
		var undone = api.post("/attendees/imports/" + done.get("undo").stringValue() + "/undo", Map.of());
		assertThat(undone.json().get("removed").intValue()).isEqualTo(1);
		assertThat(undone.json().get("kept").intValue()).as("she is in").isEqualTo(1);
		assertThat(api.get("/attendees").json().get("attendees")).hasSize(1);
		assertThat(api.get("/attendees/imports").json().get("imports").get(0).get("undone").booleanValue()).isTrue();
		assertThat(api.post("/attendees/imports/none/undo", Map.of()).status()).isEqualTo(404);
	}

	@Test
	void whoIsCancelledInTheListIsNotLetIn() {
		var api = api("import-cancelled");
		api.importCsv("ticket,name,Attendee Status\nV-1,Ana,Attending\nV-2,Ben,Refunded\n");
		assertThat(api.scan("cancelled-1", "V-1", "entry").text("outcome")).isEqualTo("admitted");
		assertThat(api.scan("cancelled-2", "V-2", "entry").text("reason")).isEqualTo("cancelled");
	}

	@Test
	void aWalkInIsReadByTheSameRules() {
		var api = api("walk-in");
		var ana = Map.of("ticket", "T-1", "name", "Ana", "experience", "mid", "mentoring", "offers");
		assertThat(api.post("/attendees", ana).status()).isEqualTo(201);
		assertThat(api.importCsv("ticket,name,experience,mentoring\nT-1,Ana,mid,offers\n")
			.json()
			.get("unchanged")
			.intValue()).isEqualTo(1);
		var ben = api.post("/attendees", Map.of("name", "Ben", "experience", "expert"));
		assertThat(ben.status()).isEqualTo(201);
		assertThat(ben.json().get("remarks").get(0).get("text").stringValue()).contains("junior, mid, senior");
		var taken = api.post("/attendees", Map.of("ticket", "T-1", "name", "Cleo"));
		assertThat(taken.status()).isEqualTo(409);
		assertThat(taken.json().get("holder").get("name").stringValue()).isEqualTo("Ana");
		assertThat(api.post("/attendees", Map.of("phone", "1")).status()).isEqualTo(400);
	}

	@Test
	void aFileOfWhichNoRowCanBeReadSaysWhatToDo() {
		var api = api("import-unusable");
		var missing = api.importCsv("wer,telefon\nAna,+351912345678\n");
		assertThat(missing.status()).isEqualTo(400);
		assertThat(missing.json().get("missingColumns").get(0).stringValue()).isEqualTo("name");
		assertThat(missing.json().get("columns").get(0).get("header").stringValue()).isEqualTo("wer");
		assertThat(api.importCsv("\n").text("detail")).contains("empty");
		assertThat(api.importCsv("%PDF-1.7").text("detail")).contains("PDF");
		assertThat(api.send("POST", "/attendees?mapping=x", "text/csv", new byte[] { 'n' }).text("detail"))
			.contains("JSON object");
	}

	@Test
	void peopleOfARealSurveyImportWhole() throws IOException {
		try (var people = Objects.requireNonNull(getClass().getResourceAsStream("/demo/attendees.csv"))) {
			var answer = api("import-survey").importCsv(people.readAllBytes());
			assertThat(answer.json().get("imported").intValue()).isEqualTo(150);
			assertThat(answer.json().get("rejected")).isEmpty();
		}
	}

	private Api api(String eventId) {
		return new Api(this.port, eventId, "organizer").created();
	}

	private static List<String> lines(Api.Answer answer, String list) {
		var lines = new ArrayList<String>();
		answer.json().get(list).forEach((it) -> lines.add(Long.toString(it.get("line").longValue())));
		return lines;
	}

}
