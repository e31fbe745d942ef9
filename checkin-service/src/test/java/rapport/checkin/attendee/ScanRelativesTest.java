package rapport.checkin.attendee;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.checkin.event.EventId;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes as they come to a door, and whose they are: scans.json. */
class ScanRelativesTest {

	private static final EventId EVENT = new EventId("scans");

	private final Map<AttendeeId, String> tickets = new HashMap<>();

	record Scans(List<String> tickets, List<Scan> scans) {
	}

	record Scan(String code, @Nullable String ticket) {
	}

	@Test
	void foundOrNot() throws IOException {
		Scans given;
		try (InputStream in = Objects
			.requireNonNull(ScanRelativesTest.class.getResourceAsStream("/cases/scans.json"))) {
			given = JsonMapper.builder().build().readValue(in.readAllBytes(), Scans.class);
		}
		given.tickets().forEach((it) -> this.tickets.put(id(it), it));
		var reader = new TicketReader(new MemoryTicketIndex((_) -> this.tickets), (event, ticket) -> id(ticket));
		var wrong = new HashMap<String, String>();
		for (var scan : given.scans()) {
			var her = reader.read(EVENT, scan.code()).attendee();
			var found = this.tickets.getOrDefault(id(scan.code()), (her != null) ? this.tickets.get(her) : null);
			if (!Objects.equals(found, scan.ticket())) {
				wrong.put(scan.code(), String.valueOf(found));
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static AttendeeId id(String ticket) {
		return new AttendeeId(CanonicalTicket.of(ticket).exact());
	}

}
