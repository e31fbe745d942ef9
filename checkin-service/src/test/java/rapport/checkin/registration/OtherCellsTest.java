package rapport.checkin.registration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.checkin.registration.Answers.Answer;
import rapport.checkin.registration.ComingAnswers.Asks;

import static org.assertj.core.api.Assertions.assertThat;

/** More of what people and shops write in cells. */
class OtherCellsTest {

	@ParameterizedTest
	@ValueSource(strings = { "Oui, volontiers", "Ja, sehr gerne", "Aber gerne!", "Auf jeden Fall", "Klar, warum nicht",
			"Why not?", "Sure, no problem", "Sí, por favor", "Con mucho gusto", "Por supuesto", "Vale",
			"Sì, con piacere", "Certo!", "Va bene", "Avec plaisir", "Pourquoi pas ?", "Bien sûr", "Pas de problème",
			"Com certeza!", "Pode ser", "Claro que sim", "Jazeker", "Graag!", "Ja hoor", "Prima", "[x]", "[X] Yes",
			"(x) Ja", "☑ Yes, introduce me", "☒", "√", "✔️", "X", "VRAI", "VERDADERO", "WAAR", "Yes / Oui", "1 - Yes",
			"opted_in", "Yes, I'd love that!", "I do", "Quiero conocer a más gente",
			"Je souhaite rencontrer d'autres personnes", "Vorrei conoscere altre persone" })
	void consentIsGiven(String cell) {
		assertThat(Answers.consent(cell)).as(cell).isIn(Answer.YES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[ ] Yes", "☐ Yes", "rather not", "I'd rather not", "Lieber nicht", "Eher nicht",
			"Auf keinen Fall", "Plutôt pas", "Prefiero no", "Mejor no, gracias", "Preferirei di no", "Liever niet",
			"Prefiro não", "Nee, dank je", "Non, merci", "Não, obrigada", "No.", "No thank you!", "FAUX", "FALSO",
			"ONWAAR", "opt_out", "Please do not introduce me", "Kein Interesse", "No / Non" })
	void consentIsNotGiven(String cell) {
		assertThat(Answers.consent(cell)).as(cell).isEqualTo(Answer.NO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Yes, but only by e-mail", "Ja, aber nicht per SMS", "Yes; No", "Y/N", "perhaps",
			"Oui, sauf le soir", "Sí, pero no por teléfono", "Vielleicht", "Absolutely not sure", "ok no", "Forse",
			"Yes if it is not a sales person" })
	void whatIsUnclearIsNoYes(String cell) {
		assertThat(Answers.consent(cell)).as(cell).isNotEqualTo(Answer.YES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NA", "--None--", "[none]", "(keine)", "\\N", "None yet", "nothing in particular",
			"None at the moment", "Keine Ahnung", "weiß ich nicht", "noch offen", "Nichts besonderes", "aucune idée",
			"Je ne sais pas", "pas encore", "Rien de particulier", "à définir", "No sé", "sin empresa", "por definir",
			"nada en particular", "Non so", "da definire", "niente di particolare", "Geen idee", "weet ik niet",
			"nog niet", "niks", "Não sei", "a definir", "ainda não", "—", "…", "\"\"", "***", "N/A.", "<null>", "s. o.",
			"_", "xxx" })
	void nothingHasMoreWords(String cell) {
		assertThat(Answers.isNothing(cell)).as(cell).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nadal", "Nil Patel", "Nona", "Go", "AI", "C", "R&D", "nothing is impossible here", "5G" })
	void whatSaysSomethingIsKept(String cell) {
		assertThat(Answers.isNothing(cell)).as(cell).isFalse();
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
	void aStatusTellsWhoComes(String cell, Answer answer) {
		assertThat(ComingAnswers.read(cell, Asks.STATE)).as(cell).isEqualTo(answer);
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "English C1/C2|en", "Englisch (Muttersprache), Deutsch B2|en de", "fluent in English|en",
					"I speak English and some French|en fr", "un peu d'allemand, anglais|de en",
					"English Deutsch|en de", "EN / PT-BR|en pt", "Inglês + Espanhol|en es", "Native English speaker|en",
					"English - native|en", "zh-Hans|zh", "中文|zh", "Русский, English|ru en", "na|na", "ka|ka", "N/A|",
					"k.A.|", "en_US.UTF-8|en", "Français;English|fr en", "English only|en", "English&French|en fr" })
	void languagesHaveMoreNames(String cell, String codes) {
		var read = LanguageNames.read(cell);
		assertThat(String.join(" ", read.codes())).as(cell).isEqualTo((codes != null) ? codes : "");
		assertThat(read.unknown()).as(cell).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "[\"Rust\",\"Chess\"]|Rust/Chess", "{Rust,Chess}|Rust/Chess", "• Rust • Chess|Rust/Chess",
					"Rust<br>Chess<br/>Go|Rust/Chess/Go", "Rust, Chess, and Jazz|Rust/Chess/Jazz",
					"Rust, Schach, und Jazz|Rust/Schach/Jazz", "R&D, e commerce|R&D/e commerce",
					"Rust،Chess|Rust/Chess", "- Rust\\n- Chess|Rust/Chess", "1) Rust\\n2) Chess|Rust/Chess",
					",Rust,,Chess,|Rust/Chess" })
	void listsHaveMoreSigns(String cell, String terms) {
		assertThat(Terms.of(cell.replace("\\n", "\n"))).as(cell).containsExactly(terms.split("/"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-", quoteCharacter = '~',
			value = { "+49 (0)30 23125555;-;+493023125555", "+49(0)171/1234567;-;+491711234567",
					"0049 171 1234567;DE;+491711234567", "Tel +1 202 555 0111;-;+12025550111",
					"Mobil: 0171 1234567;DE;+491711234567", "m: +351 912 345 678;-;+351912345678",
					"+1 202 555 0111 und +1 202 555 0112;-;+12025550111", "+ 351 912 345 678;-;+351912345678",
					"3.51912345678E+11;US;+351912345678", "3,51912E+11;PT;-", "351912345678,0;US;+351912345678",
					"(+351) 912-345-678;-;+351912345678", "06 12 34 56 78;FR;+33612345678", "612345678;FR;+33612345678",
					"(11) 91234-5678;BR;+5511912345678", "06.12.34.56.78;FR;+33612345678", "٠٩١٢٣٤٥٦٧٨ ext;US;-",
					"+1 (202) 555‑0111;-;+12025550111", "＋351 912 345 678;-;+351912345678", "+1 202 555 0111 #5;-;-",
					"see e-mail;US;-", "ask Ana 2025550111;US;-" })
	void moreNumbersAreReadOrLeftOut(String cell, String country, String number) {
		assertThat(PhoneNumbers.e164(cell, country).orElse(null)).as(cell).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Zoë|ZoÃ«", "Łukasz|Å\u0081ukasz", "Gdańsk|GdaÅ„sk", "O’Hart|Oâ€™Hart",
			"Zoë|Zo√´", "Müller|MÃƒÂ¼ller", "Жанна|Ð–Ð°Ð½Ð½Ð°" })
	void garbledTextIsTurnedBack(String text, String garbled) {
		assertThat(GarbledText.mended(garbled)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CAFÉ’S", "SÃO PAULO", "“CHARGÉ”", "ÅSE", "Ä", "Zoë Müller", "NAÏVE – “DÉJÀ”", "Ñandú" })
	void goodTextStaysAsItIs(String text) {
		assertThat(GarbledText.mended(text)).isNull();
		assertThat(GarbledText.isGarbled(text)).isFalse();
	}

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
