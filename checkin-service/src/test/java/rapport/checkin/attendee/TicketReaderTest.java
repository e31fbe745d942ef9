package rapport.checkin.attendee;

import java.util.HashMap;
import java.util.Locale;
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

	private final TicketReader reader = new TicketReader(
			new MemoryTicketIndex((_) -> this.tickets, (exact) -> exact.equals("ELSE-1") ? "Another" : null),
			TicketReaderTest::id);

	TicketReaderTest() {
		Stream
			.of("SO23-2", "SO23-3", "B-1", "B-2", "B-3", "B-4", "ab12c-1", "1234", "Z\u20114", "A/7", "a/7", SIGNED,
					"K".repeat(64), "T-09", "T-10", "17", "N0I1", "X0-1", "XO-2", "٤٢", "М-5", "4004060420576",
					"400406042058", "0491169335940", "AB 12 34")
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
			T-09T-09T-09 | T-09
			T-09 T-09 | T-09
			T‐９ | T-09
			T–٠٩ | T-09
			T_09 | T-09
			T−09 | T-09
			T-۹ | T-09
			Т-09 | T-09
			42 | ٤٢
			m-5 | М-5
			T-O9 | T-09
			t-o9 | T-09
			NOI1 | N0I1
			n01l | N0I1
			XO-1 | X0-1
			X0-2 | XO-2
			T-09. | T-09
			T-09!?! | T-09
			<T-09> | T-09
			ticket #T-09 | T-09
			Ticket T-09 | T-09
			Ticket 17 | 17
			Ticket no. 0017 | 17
			Ticket #17, Ana | 17
			Nr. 17 | 17
			17;Dev Rao;Contoso | 17
			Dev Rao, Contoso, T-09 | T-09
			T-09 Dev Rao | T-09
			EVT-7:T-09:9f86d081 | T-09
			42/T-09 | T-09
			T%2D09 | T-09
			T-09<CR> | T-09
			]Q1T-09]Q1T-09 | T-09
			(01)04012345678901(21)T-09 | T-09
			010401234567890121T-09 | T-09
			rapport://T-09 | T-09
			ticket:T-09 | T-09
			tickets.example.org/t/T-09 | T-09
			https://t.example/T-09.png | T-09
			https://t.example/tickets/T-09/confirm?src=mail | T-09
			https://t.example/#/scan?lang=en&ticket=T-09 | T-09
			https://t.example/e/17/checkin?code=T-09 | T-09
			https://t.example/checkin?event=17&ticket=T-09 | T-09
			https://t.example/checkin?id=17 | 17
			https://t.example/x?data=%7B%22ticket%22%3A%22T-09%22%7D | T-09
			https://safe.example/?url=https%3A%2F%2Ft.example%2FT-09&data=1 | T-09
			https://safe.example/?url=https://t.example/T-09 | T-09
			https://t.example/T-09https://t.example/T-09 | T-09
			mailto:door@example.org?subject=T-09 | T-09
			{"ticket":{"code":"T-09","seat":17},"v":1} | T-09
			{'ticket': 'T-09', 'row': 17} | T-09
			{ticket:T-09} | T-09
			{"url":"https://t.example/T-09"} | T-09
			["T-09"] | T-09
			{"ticket":"T-09"}{"ticket":"T-09"} | T-09
			eyJ0aWNrZXQiOiJULTA5In0= | T-09
			eyJhbGciOiJub25lIn0.eyJzdWIiOiJULTA5IiwiaWF0IjoxN30.c2ln | T-09
			https://t.example/v?t=eyJhbGciOiJub25lIn0.eyJzdWIiOiJULTA5IiwiaWF0IjoxN30.c2ln | T-09
			<ticket id="T-09"/> | T-09
			<ticket><code>T-09</code></ticket> | T-09
			MECARD:N:Rao,Dev;NOTE:T-09;; | T-09
			MATMSG:TO:a@example.org;SUB:T-09;BODY:Hi;; | T-09
			WIFI:S:T-09;T:WPA;P:x;; | T-09
			400406042057 | 4004060420576
			0400406042057 | 4004060420576
			04004060420576 | 4004060420576
			4004060420583 | 400406042058
			491169335940 | 0491169335940
			https://t.example/c?code=AB+12+34 | AB 12 34
			(01)04012345678901(10)LOT7(21)T-09 | T-09
			<GS>T-09 | T-09
			HTTPS://LOCALHOST/?T-09 | T-09
			https://t.example/?event_qr_code=1&ticket_id=T-09&event_id=5&path=wp | T-09
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
	@ValueSource(strings = { "BEGIN:VCARD\nVERSION:3.0\nN:Rao;Dev\nX-TICKET;TYPE=x:T-09\nTEL:+12025550117\nEND:VCARD",
			"BEGIN:VEVENT\r\nUID:T-09\r\nDTSTART:20261127T090000Z\r\nEND:VEVENT", "T-09\nDev Rao", "Dev Rao\tT-09",
			"]d2010401234567890121T-09\u001D17261127", "010401234567890110LOT7\u001D21T-09", "\u200FT-\u200D09\u2060",
			"T-09\u0000" })
	void foundBetweenLines(String code) {
		assertThat(this.reader.read(EVENT, code).attendee()).isEqualTo(id(EVENT, "T-09"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://x.example/a?b=c | web-address
			https://x.example/B-1/B-2 | ambiguous
			SO23ß2 | keyboard-layout
			SOé")é | keyboard-layout
			ЫЩ23-2 | keyboard-layout
			SO@#_@ | keyboard-layout
			SO23'2 | keyboard-layout
			T*09 | keyboard-layout
			SO23-2SO23-3 | two-codes
			T-09T-10 | two-codes
			T-09 T-10 | two-codes
			T-09,T-10 | two-codes
			T-09SO23-2 | two-codes
			B-1SO23-2 | two-codes
			]Q1T-09]Q1T-10 | two-codes
			https://x.example/T-09https://x.example/T-10 | two-codes
			T-77T-78 | two-codes
			{"a":"T-09","b":"T-10"} | ambiguous
			www.example.org | web-address
			x.example/t/T-77 | web-address
			https://x.example/2026/17?ticket=T-77 | web-address
			https://x.example/?seat=17&ticket=T-77 | web-address
			Seat: 17; Ticket: T-77 |
			Table 4 seat 17 |
			Юлия |
			Łukasz Nowak |
			Dev Rao |
			🎉 |
			T-099 |
			T-0 |
			a-7 |
			T-77 |
			4004060420577 |
			400406042056 |
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
			T-O77 | T-O77
			""", quoteCharacter = '`')
	void whatWasReadIsToldIfItNamesNobody(String code, @Nullable String read) {
		assertThat(this.reader.read(EVENT, code).read()).isEqualTo(read);
	}

	@Test
	void aLongCodeIsTakenWhole() {
		assertThat(this.reader.read(EVENT, SIGNED.toUpperCase(Locale.ROOT)).attendee()).isEqualTo(id(EVENT, SIGNED));
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

}
