package rapport.checkin.attendee;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.checkin.event.EventId;

import static org.assertj.core.api.Assertions.assertThat;

/** Tickets are found as scanners and people write them. */
class TicketReaderTest {

	private static final EventId EVENT = new EventId("tickets");

	private static final String SIGNED = "eyJhbGciOiJFZERTQSJ9." + "aB3-_".repeat(60) + ".sig";

	private final Map<AttendeeId, String> tickets = new HashMap<>();

	private final TicketReader reader = new TicketReader(new MemoryTickets(), TicketReaderTest::id);

	TicketReaderTest() {
		Stream
			.of("SO23-2", "SO23-3", "B-1", "B-2", "B-3", "B-4", "ab12c-1", "1234", "Z\u20114", "A/7", "a/7", SIGNED,
					"K".repeat(64))
			.forEach((it) -> this.tickets.put(id(EVENT, it), it));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			so23-2 | SO23-2
			SO23–2 | SO23-2
			so232 | SO23-2
			(B-4) | B-4
			"B-4" | B-4
			«B-4». | B-4
			*B-4* | B-4
			ＳＯ２３－２ | SO23-2
			AB12C-1 | ab12c-1
			00001234 | 1234
			B-01 | B-1
			B 001 | B-1
			z-4 | Z‑4
			https://tickets.example.org/checkin?id=B-1 | B-1
			https://tickets.example.org/t/B-2/ | B-2
			HTTPS://X.ORG/2026/17?code=b%2D2&lang=en | B-2
			www.example.org/#B-3 | B-3
			{"ticket":"B-3","lead":"L-77"} | B-3
			{"id":1234} | 1234
			{"u":"B\\u002d1"} | B-1
			B-4;Dev Rao;Contoso | B-4
			Ticket: B-4 | B-4
			B-1B-1 | B-1
			A/7 | A/7
			""", quoteCharacter = '`')
	void found(String code, String ticket) {
		assertThat(this.reader.read(EVENT, code).attendee()).isEqualTo(id(EVENT, ticket));
	}

	@ParameterizedTest
	@ValueSource(strings = { "]Q1SO23-2", "]d2SO23-2", "\\000026SO23-2", "]Q1\\000026SO23-2", "SO23-2\t", "\nSO23-2\r",
			"\uFEFFSO23-2\u200B", "\u00A0SO23-2 ", "\u001DSO23-2" })
	void whatScannersAddIsNoPartOfATicket(String code) {
		assertThat(CanonicalTicket.of(code).exact()).isEqualTo("SO23-2");
		assertThat(CanonicalTicket.of(CanonicalTicket.of(code).exact()).exact()).isEqualTo("SO23-2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://x.example/a?b=c | web-address
			https://x.example/B-1/B-2 | ambiguous
			SO23ß2 | keyboard-layout
			SOé")é | keyboard-layout
			SO23-2SO23-3 | two-codes
			a-7 |
			T-77 |
			ELSE-1 | other-event
			""", quoteCharacter = '`')
	void unknownWithAHint(String code, @Nullable String hint) {
		var reading = this.reader.read(EVENT, code);
		assertThat(reading.attendee()).isNull();
		assertThat(reading.hint()).isEqualTo(hint);
		assertThat(reading.otherEvent()).isEqualTo("other-event".equals(hint) ? "Another" : null);
	}

	/** What may name somebody is kept by nobody. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			]Q1T-77 | T-77
			SO23ß2 | SO23ß2
			T-77;Dev Rao;Contoso |
			{"name":"Dev Rao","ticket":"T-77"} |
			Dev Rao |
			Dev |
			""", quoteCharacter = '`')
	void whatWasReadIsToldIfItNamesNobody(String code, @Nullable String read) {
		assertThat(this.reader.read(EVENT, code).read()).isEqualTo(read);
	}

	@Test
	void aLongCodeIsTakenWhole() {
		assertThat(this.reader.read(EVENT, SIGNED.toUpperCase(java.util.Locale.ROOT)).attendee())
			.isEqualTo(id(EVENT, SIGNED));
		assertThat(this.reader.read(EVENT, SIGNED + "x").attendee()).isNull();
		assertThat(this.reader.read(EVENT, "K".repeat(65)).attendee()).isNull();
	}

	@Test
	void whereCaseTellsTicketsApartItCounts() {
		assertThat(this.reader.read(EVENT, "a/7").attendee()).isEqualTo(id(EVENT, "a/7"));
		assertThat(this.reader.read(EVENT, "A/ 7")).isEqualTo(new TicketReading(null, "ambiguous", null, null));
	}

	private static AttendeeId id(EventId event, String ticket) {
		return new AttendeeId(event.value() + "/" + CanonicalTicket.of(ticket).exact());
	}

	private final class MemoryTickets implements TicketIndex {

		@Override
		public List<List<AttendeeId>> holders(EventId event, List<String> loose) {
			return loose.stream()
				.map((form) -> TicketReaderTest.this.tickets.entrySet()
					.stream()
					.filter((it) -> CanonicalTicket.of(it.getValue()).loose().equals(form))
					.map(Map.Entry::getKey)
					.toList())
				.toList();
		}

		@Override
		public @Nullable String otherEvent(EventId event, String exact) {
			return exact.equals("ELSE-1") ? "Another" : null;
		}

	}

}
