package rapport.checkin.attendee.redis;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Contact;
import rapport.checkin.attendee.Identity;
import rapport.checkin.attendee.Profile;
import rapport.checkin.attendee.Standing;
import rapport.checkin.event.EventId;
import rapport.checkin.support.TestRedis;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as they are said at a desk, and who is meant: names.json. */
class NameRelativesTest {

	private static final EventId EVENT = new EventId("name-relatives");

	record Names(List<String> names, List<Sought> sought) {
	}

	record Sought(String query, String name) {
	}

	@Test
	void whoIsMeantIsFound() throws IOException {
		Names given;
		try (InputStream in = Objects
			.requireNonNull(NameRelativesTest.class.getResourceAsStream("/cases/names.json"))) {
			given = JsonMapper.builder().build().readValue(in.readAllBytes(), Names.class);
		}
		var attendees = new RedisAttendees(TestRedis.redis(), new JsonMapper(), (event, ids) -> Map.of(), (_) -> {
		});
		attendees.forget(EVENT);
		var people = new ArrayList<Attendee>();
		for (int i = 0; i < given.names().size(); i++) {
			people.add(new Attendee(new AttendeeId("%032x".formatted(i + 1)), "T" + i, "",
					Identity.of(given.names().get(i), (i % 2 == 0) ? "Acme" : "Contoso", ""), Profile.NONE,
					Contact.NONE)
				.with(Standing.NEW, 1));
		}
		attendees.put(EVENT, people);
		var wrong = new HashMap<String, List<String>>();
		for (var it : given.sought()) {
			var found = attendees.search(EVENT, it.query(), null, 8)
				.entries()
				.stream()
				.map((entry) -> entry.attendee().name())
				.toList();
			if (!found.contains(it.name())) {
				wrong.put(it.query(), found);
			}
		}
		attendees.forget(EVENT);
		assertThat(wrong).isEmpty();
	}

}
