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
	void eachDamagedRowIsToldByLineAndColumnAndTheGoodOnesAreIn() {
		var api = api("import-damaged");
		var csv = """
				ticket,name,phone,introduce,shoe size
				T-1,Ana,+351912345678,yes,38
				T-2,Ben,12345,yes,40
				T-1,Again,,no,41
				,Nobody,,no,42
				T-5,Eve,,maybe,43
				T-6,%s,,no,44
				T-7,Gus,,no,45
				""".formatted("x".repeat(10_000_000));
		var answer = api.importCsv(csv);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(places(answer)).containsExactly("3 phone", "4 ticket", "5 ticket", "6 introduce", "7 name");
		assertThat(answer.json().get("imported").intValue()).isEqualTo(2);
		assertThat(answer.json().get("unknownColumns").get(0).stringValue()).isEqualTo("shoe size");
	}

	@Test
	void experienceAndMentoringMayBeLeftOutButNotMistaken() {
		var api = api("import-mentoring");
		assertThat(api.importCsv("ticket,name\nT-1,Ana\nT-2,Ben\n").json().get("imported").intValue()).isEqualTo(2);
		var csv = """
				mentoring,ticket,experience,name
				Offers,T-1, senior ,Ana
				,T-2,,Ben
				wants,T-3,junior,Cleo
				asks,T-4,expert,Dan
				""";
		var answer = api.importCsv(csv);
		assertThat(places(answer)).containsExactly("4 mentoring", "5 experience");
		assertThat(answer.json().get("rejected").get(0).get("reason").stringValue()).contains("asks, offers");
		assertThat(answer.json().get("rejected").get(1).get("reason").stringValue()).contains("junior, mid, senior");
		assertThat(answer.json().get("updated").intValue()).as("Ana, who was stored without them").isEqualTo(1);
		assertThat(answer.json().get("unchanged").intValue()).isEqualTo(1);
		assertThat(api.importCsv(csv).json().get("unchanged").intValue()).as("both are stored").isEqualTo(2);
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
		var refused = api.post("/attendees", Map.of("name", "Ben", "experience", "expert"));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("detail")).contains("experience", "junior, mid, senior");
	}

	@Test
	void aWrongEncodingCostsOnlyTheRowsItSpoils() {
		var api = api("import-latin");
		var answer = api.importCsv("ticket,name\nT-1,Jos\u00e9\nT-2,Ben\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(places(answer)).containsExactly("2 name");
		assertThat(answer.json().get("rejected").get(0).get("reason").stringValue()).contains("UTF-8");
		assertThat(answer.json().get("imported").intValue()).isEqualTo(1);
	}

	@Test
	void aFileOfWhichNoRowCanBeReadSaysWhatToDo() {
		var api = api("import-unusable");
		var missing = api.importCsv("name,phone\nAna,+351912345678\n");
		assertThat(missing.status()).isEqualTo(400);
		assertThat(missing.json().get("missingColumns").get(0).stringValue()).isEqualTo("ticket");
		assertThat(api.importCsv("\n").text("detail")).contains("empty");
		assertThat(api.importCsv("ticket;name\nT-1;Ana\n").text("detail")).contains("commas");
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

	private static List<String> places(Api.Answer answer) {
		var places = new ArrayList<String>();
		answer.json()
			.get("rejected")
			.forEach((it) -> places.add(it.get("line").intValue() + " " + it.get("column").stringValue()));
		return places;
	}

}
