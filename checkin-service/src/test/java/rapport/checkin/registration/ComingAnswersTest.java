package rapport.checkin.registration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.checkin.cell.AnswerWords.Answer;
import rapport.checkin.registration.ComingAnswers.Asks;

import static org.assertj.core.api.Assertions.assertThat;

/** Who comes, by what a file says of it. */
class ComingAnswersTest {

	@ParameterizedTest
	@CsvSource({ "Canceled,NO", "storniert,NO", "Annulé,NO", "REFUNDED,NO", "pending_approval,UNCLEAR", "waitlist,NO",
			"Warteliste,NO", "no asistirá,NO", "Geannuleerd,NO", "paid,YES", "CHECKED_IN,YES", "Bestätigt,YES",
			"confirmado,YES", "-,NOTHING", "whatever,UNCLEAR" })
	void aStatusTellsWhoComes(String cell, Answer answer) {
		assertThat(ComingAnswers.read(cell, Asks.STATE)).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Cancelled by organizer|NO", "Canceled - refunded|NO", "Refunded (full)|NO",
			"Storniert (bezahlte Gebühr)|NO", "Annulée par le participant|NO", "Auf Warteliste gesetzt|NO",
			"Waitlisted (position 3)|NO", "En lista de espera|NO", "In lista d'attesa|NO", "Op de wachtlijst|NO",
			"Em lista de espera|NO", "Sur liste d’attente|NO", "RELEASED|NO", "Partially refunded|YES",
			"PARTIALLY_REFUNDED|YES", "Teilweise erstattet|YES", "Remboursée|NO", "Rimborsato|NO", "Terugbetaald|NO",
			"Reembolsado|NO", "No-show|YES", "no_show|YES", "Nicht erschienen|YES", "Refund requested|UNCLEAR",
			"Pending approval|UNCLEAR", "Awaiting payment|UNCLEAR", "En attente|UNCLEAR", "Ausstehend|UNCLEAR",
			"not cancelled|YES", "nicht storniert|YES", "Paid (cancelled)|UNCLEAR", "Checked In|YES", "Payée|YES",
			"Confirmada|YES", "Betaald|YES", "No|UNCLEAR", "Will not attend|NO" })
	void aStatusIsReadOutOfWords(String cell, Answer answer) {
		assertThat(ComingAnswers.read(cell, Asks.STATE)).as(cell).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource({ "VOID,NO", "'',YES", "false,YES", "No,YES", "yes,NO", "2026-03-02T10:11:12Z,NO" })
	void aColumnOfCancellationsTellsWhoDoesNot(String cell, Answer answer) {
		assertThat(ComingAnswers.read(cell, Asks.CANCELLED)).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Refund Status|Not refunded|YES", "Refund Status|None|YES", "Refund Status|REFUNDED|NO",
					"Refund Status|PARTIALLY_REFUNDED|YES", "Refunded|0.00|YES", "Refunded|€0,00|YES",
					"Refunded|49.00|UNCLEAR", "Cancelled|N/A|YES", "Cancelled|Nein|YES", "Cancelled|Ja|NO",
					"Cancelled|x|NO", "Cancelled|1|NO", "Storniert am|03.04.2026 10:11|NO", "RSVP|No|NO",
					"RSVP|Yes|YES", "RSVP|Waitlist|NO", "RSVP|Maybe|UNCLEAR", "Attending|Nein|NO",
					"Void Status|not void|YES", "Is Void|false|YES" })
	void theHeaderTellsWhatAColumnAsks(String header, String cell, Answer answer) {
		assertThat(ComingAnswers.read(cell, Asks.of(header))).as(header + ": " + cell).isEqualTo(answer);
	}

}
