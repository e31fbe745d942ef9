package rapport.checkin;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.checkin.support.Api;
import rapport.checkin.support.IntroductionExample;
import rapport.checkin.support.KillableCheckin;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static rapport.checkin.support.KillableCheckin.PATIENCE;
import static rapport.checkin.support.KillableCheckin.answered;
import static rapport.checkin.support.KillableCheckin.entry;

/**
 * Redis loses a part of what it has, as by a wrong hand: it is noticed, and all is as it
 * was.
 */
@Order(1)
@TestInstance(Lifecycle.PER_CLASS)
class TornRedisTest {

	private final KillableCheckin checkin = new KillableCheckin();

	private int torn;

	@AfterAll
	void stop() {
		this.checkin.close();
	}

	/** Part of an event's keys is gone, as after a wrong hand on Redis. */
	@ParameterizedTest
	@CsvSource({ "scans,''", "stays,''", "attendees,''", "revisions,''", "present,''", "event,''", "copy,''",
			"index,/attendees?query=Attendee", "kiosks,''", "kiosks,/kiosks", "conflicts,/conflicts", "roster,/roster",
			"introductions,/introductions" })
	void aTornCopyIsMadeAnew(String gone, String seenAt) throws Exception {
		// A copy is made anew for this eight times in ten minutes at most.
		if (++this.torn % 7 == 0) {
			this.checkin.crash();
		}
		var event = "torn-" + gone + seenAt.replaceAll("[?].*", "").replace('/', '-');
		var api = this.checkin.event(event);
		var kiosk = this.checkin.kiosk(event, "door-1");
		// Whose token it is was not asked before: an answer would be remembered.
		var silent = this.checkin.kiosk(event, "door-2");
		var in = api.post("/check-ins", entry("in", "T-1"));
		api.post("/check-ins/batch", List.of(shownAdmitted("offline"), shownAdmitted("offline-2")));
		api.post("/conflicts/offline-2", Map.of("settle", "undo"));
		IntroductionExample.publish(this.checkin.brokers(), event);
		await().atMost(PATIENCE).until(() -> api.get("/introductions").json().path("introductions").size() == 1);
		var before = new HashMap<String, Integer>();
		var paths = List.of("/kiosks", "/roster", "/conflicts", "/conflicts?state=all", "/introductions",
				"/attendees?query=Attendee");
		paths.forEach((path) -> before.put(path, size(asked(kiosk, api, path))));
		assertThat(before).as("the control").containsEntry("/conflicts", 1).containsEntry("/conflicts?state=all", 2);
		this.checkin.redis((it) -> it.del("rapport:{" + event + "}:" + gone));
		if (!seenAt.isEmpty()) {
			assertThat(size(asked(kiosk, api, seenAt))).isEqualTo(before.get(seenAt));
		}
		else {
			assertThat(answered(() -> silent.post("/check-ins", entry("in", "T-1")))).isEqualTo(in);
			assertThat(answered(() -> api.post("/check-ins", entry("again", "T-1"))).text("outcome"))
				.isEqualTo("already-in");
		}
		var summary = answered(() -> api.get("/summary")).json();
		assertThat(List.of("present", "checkedIn", "introduced")).extracting((it) -> summary.get(it).intValue())
			.containsExactly(1, 1, 2);
		paths.forEach((path) -> assertThat(size(asked(kiosk, api, path))).isEqualTo(before.get(path)));
	}

	private static Map<String, String> shownAdmitted(String scanId) {
		return Map.of("scanId", scanId, "ticket", "T-1", "type", "entry", "scannedAt", Instant.now().toString(),
				"kiosk", "door-3", "shown", "admitted");
	}

	private static Api.Answer asked(Api kiosk, Api api, String path) {
		return answered(() -> (path.equals("/roster") ? kiosk : api).get(path));
	}

	/** How many lines a roster has, or how long a list is. */
	private static int size(Api.Answer answer) {
		assertThat(answer.status()).isEqualTo(200);
		if (answer.text().contains("\n")) {
			return (int) answer.text().lines().count();
		}
		var list = answer.json();
		return list.isArray() ? list.size()
				: list.valueStream().filter(JsonNode::isArray).findFirst().orElseThrow().size();
	}

}
