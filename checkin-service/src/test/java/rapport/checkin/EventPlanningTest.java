package rapport.checkin;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.LiveRecords;
import rapport.checkin.support.RunningService;
import rapport.starter.testing.TestServers;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Events as organizers plan them at the running service. */
@RunningService
class EventPlanningTest {

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	@Test
	void daysAreLocalToTheEvent() {
		var api = new Api(this.port, "plan-days", "organizer");
		var day = LocalDate.now(ZoneOffset.UTC).plusDays(7);
		var created = put(api,
				Map.of("days",
						List.of(Map.of("starts", day + "T09:00", "ends", day + "T18:00", "closes", day + "T18:30"),
								Map.of("starts", day.plusDays(1) + "T00:00:00Z", "ends", day.plusDays(1) + "T18:00")),
						"quiet", List.of(Map.of("starts", day + "T12:00", "ends", day + "T13:00")), "presence",
						"until-exit", "retention", "7"));
		assertThat(created.status()).isEqualTo(201);
		assertThat(created.text("state")).isEqualTo("planned");
		assertThat(created.text("retention")).isEqualTo("P7D");
		var days = created.json().get("days");
		var tokyo = ZoneId.of("Asia/Tokyo");
		assertThat(days.get(0).get("doors").stringValue())
			.isEqualTo(day.atTime(7, 0).atZone(tokyo).toInstant().toString());
		assertThat(days.get(0).get("closes").stringValue())
			.isEqualTo(day.atTime(18, 30).atZone(tokyo).toInstant().toString());
		var recorded = JSON
			.readTree(LiveRecords.on("rapport.events.v1", TestServers.brokers(), "plan-days").get("plan-days"));
		for (var field : List.of("revision", "days", "quiet", "presence", "retention", "forgetAt")) {
			assertThat(recorded.get(field)).as(field).isEqualTo(created.json().get(field));
		}
	}

	@Test
	void theSameAgainChangesNothingAndAnOldRevisionIsRefused() {
		var api = new Api(this.port, "plan-again", "organizer");
		var day = LocalDate.now(ZoneOffset.UTC).plusDays(7);
		Map<String, Object> one = Map.of("startsAt", day + "T09:00", "endsAt", day + "T18:00");
		long first = put(api, one).json().get("revision").longValue();
		var again = put(api, one);
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.json().get("revision").longValue()).isEqualTo(first);
		var changed = put(api, with(one, "revision", first, "retention", "P2D"));
		assertThat(changed.json().get("revision").longValue()).isGreaterThan(first);
		assertThat(put(api, with(one, "revision", first, "retention", "P3D")).status()).isEqualTo(409);
	}

	@Test
	void whatMakesNoEventIsToldInWords() {
		var api = new Api(this.port, "plan-wrong", "organizer");
		assertThat(put(api, Map.of()).text("detail")).contains("days", "startsAt");
		assertThat(put(api, Map.of("days", List.of(Map.of("starts", "noon", "ends", "night")))).text("detail"))
			.contains("2026-11-24T09:00");
		assertThat(put(api, Map.of("startsAt", "2020-01-01T09:00", "endsAt", "2020-01-01T10:00")).text("detail"))
			.contains("forgotten at once");
		assertThat(put(api, Map.of("startsAt", "2030-01-02T09:00", "endsAt", "2030-01-01T10:00")).status())
			.isEqualTo(400);
		assertThat(api.get("").status()).isEqualTo(404);
	}

	private static Map<String, Object> with(Map<String, Object> body, String one, Object first, String other,
			Object second) {
		var more = new HashMap<>(body);
		more.put(one, first);
		more.put(other, second);
		return more;
	}

	private static Api.Answer put(Api api, Map<String, ?> body) {
		var whole = new HashMap<String, Object>(Map.of("name", "Planned", "timeZone", "Asia/Tokyo"));
		whole.putAll(body);
		return api.send("PUT", "", "application/json", JSON.writeValueAsBytes(whole));
	}

}
