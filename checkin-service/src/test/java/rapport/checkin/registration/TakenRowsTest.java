package rapport.checkin.registration;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

import static org.assertj.core.api.Assertions.assertThat;

/** What is taken of a row is what a contract allows; the rest is told. */
class TakenRowsTest {

	private static final EventId EVENT = new EventId("rows");

	private final Rows rows = new Rows((event, ticket) -> new AttendeeId("0".repeat(32)));

	@ParameterizedTest
	@ValueSource(strings = { "+49 30 23125555 work", "+1 800 FLOWERS", "+4930231255551234567", "+351 912 345 678 x12",
			"+351", "00351912345678", "0912345678", "+\u0661\u0662" })
	void whatIsNoNumberIsNeverTakenForOne(String phone) {
		assertThat(this.rows.read(EVENT, row(Map.of(Column.PHONE, phone)))).isInstanceOf(Rows.Reading.Refused.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+351 912 345 678", "+351-912-345-678", "+351 (912) 345.678", " +351912345678 " })
	void aNumberIsTakenHoweverItIsGrouped(String phone) {
		assertThat(this.rows.read(EVENT, row(Map.of(Column.PHONE, phone)))).isInstanceOfSatisfying(
				Rows.Reading.Taken.class, (taken) -> assertThat(taken.attendee().phone()).isEqualTo("+351912345678"));
	}

	@Test
	void halfACharacterIsRefused() {
		assertThat(this.rows.read(EVENT, row(Map.of(Column.COMPANY, "half \uD842"))))
			.isInstanceOf(Rows.Reading.Refused.class);
	}

	@Test
	void ofWhateverDigitsNoNumberHasMoreThanFifteen() {
		var random = new Random(17);
		int taken = 0;
		for (int i = 0; i < 5_000; i++) {
			var phone = new StringBuilder("+");
			random.ints(4 + random.nextInt(18), 0, 12).forEach((it) -> phone.append("0123456789 -".charAt(it)));
			if (this.rows.read(EVENT,
					row(Map.of(Column.PHONE, phone.toString()))) instanceof Rows.Reading.Taken(var attendee)) {
				assertThat(attendee.phone()).matches("\\+[1-9][0-9]{6,14}");
				taken++;
			}
		}
		assertThat(taken).as("some are numbers").isPositive();
	}

	private static Map<Column, String> row(Map<Column, String> cells) {
		var row = new EnumMap<Column, String>(Column.class);
		row.putAll(Map.of(Column.TICKET, "T-1", Column.NAME, "Ana"));
		row.putAll(cells);
		return row;
	}

}
