package rapport.checkin.cell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What spreadsheets do to cells. */
class CellTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "=\"0042\"|0042", "'0042|0042", "'+351912|+351912",
			"'t Hooft|'t Hooft", "=HYPERLINK(1)|=HYPERLINK(1)", "'=cmd|=cmd", "=\"a\"\"b\"|a\"b" })
	void whatKeepsASpreadsheetOffIsTakenAway(String cell, String text) {
		assertThat(CellText.unguarded(cell)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.71828E+11", "2,71828E+11", "3-Apr", "03.Apr", "avr-26", "3. Apr.", "03/04/2026",
			"4.3.26", "2026-04-03", "Mrz 26", "août-26" })
	void aTicketThatASpreadsheetChangedIsSeen(String ticket) {
		assertThat(CellText.isChanged(ticket)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12-VIP", "MAGIC-99", "DECK-21", "318E20", "16890000012360000001000", "A-7K2M9X",
			"12-34-56", "1.234", "ABC12-1", "MAR-1234", "3f2504e0-4f89-11d3-9a0c-0305e82c3301" })
	void aTicketThatIsAsItWasIsNot(String ticket) {
		assertThat(CellText.isChanged(ticket)).isFalse();
	}

}
