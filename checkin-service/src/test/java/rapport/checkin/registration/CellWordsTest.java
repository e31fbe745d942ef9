package rapport.checkin.registration;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.checkin.registration.Answers.Answer;
import rapport.checkin.registration.ComingAnswers.Asks;

import static org.assertj.core.api.Assertions.assertThat;

/** What people write in cells. */
class CellWordsTest {

	@ParameterizedTest
	@ValueSource(strings = { "yes", "Y", "x", "✓", "TRUE", "1", "Ja", "Oui", "Sí", "si", "Sì", "Sim", "on",
			"Yes please!", "Yes, please introduce me", "Ja, gerne", "Ich möchte vorgestellt werden",
			"J'accepte d'être présentée", "Me gustaría conocer gente", "Sim, com prazer", "Ik wil graag", "👍",
			"I agree that my name is shown" })
	void consentIsGiven(String cell) {
		assertThat(Answers.consent(cell)).isEqualTo(Answer.YES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "no", "N", "FALSE", "0", "Nein danke", "Non merci", "No, gracias", "Não", "nee", "☐",
			"I do not want to be introduced", "Ich möchte nicht", "Bitte nicht", "no thanks", "never" })
	void consentIsNotGiven(String cell) {
		assertThat(Answers.consent(cell)).isEqualTo(Answer.NO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "maybe", "vielleicht", "ask me later", "3", "only by e-mail", "Yes, but not by phone" })
	void whatIsUnclearIsNoYes(String cell) {
		assertThat(Answers.consent(cell)).isEqualTo(Answer.UNCLEAR);
	}

	@ParameterizedTest
	@CsvSource({ "Canceled,NO", "storniert,NO", "Annulé,NO", "REFUNDED,NO", "pending_approval,UNCLEAR", "waitlist,NO",
			"Warteliste,NO", "no asistirá,NO", "Geannuleerd,NO", "paid,YES", "CHECKED_IN,YES", "Bestätigt,YES",
			"confirmado,YES", "-,NOTHING", "whatever,UNCLEAR" })
	void aStatusTellsWhoComes(String cell, Answer answer) {
		assertThat(ComingAnswers.read(cell, Asks.STATE)).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource({ "VOID,NO", "'',YES", "false,YES", "No,YES", "yes,NO", "2026-03-02T10:11:12Z,NO" })
	void aColumnOfCancellationsTellsWhoDoesNot(String cell, Answer answer) {
		assertThat(ComingAnswers.read(cell, Asks.CANCELLED)).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "English|en", "en, de|en de", "eng;deu|en de", "ger|de", "de-informal|de",
			"pt_BR|pt", "Deutsch / Français|de fr", "English (fluent), Spanish|en es", "inglés y alemán|en de",
			"anglais et néerlandais|en nl", "tedesco e inglese|de en", "Engels en Duits|en de", "Português|pt",
			"日本語|ja", "Englisch C1; Polnisch|en pl", "EN|en", "Chinese (Mandarin)|zh", "Klingonisch?|", "n/a|" })
	void languagesHaveManyNames(String cell, String codes) {
		assertThat(String.join(" ", LanguageNames.read(cell).codes())).isEqualTo((codes != null) ? codes : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "Rust;Chess|Rust/Chess", "Rust, Chess|Rust/Chess",
					"Observability (logs, metrics), Chess|Observability (logs, metrics)/Chess",
					"\"Hiking, slowly\", Jazz|Hiking, slowly/Jazz", "Rust, Go; Jazz|Rust, Go/Jazz",
					"1,000 users, SEO|1,000 users/SEO", "Rust，Chess|Rust/Chess", "(open, Chess|(open/Chess" })
	void listsHaveManySigns(String cell, String terms) {
		assertThat(Terms.of(cell)).containsExactly(terms.split("/"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-", quoteCharacter = '~', value = { "030 23125555;DE;+493023125555",
			"030/23125555;DE;+493023125555", "0171 1234567 / 0172 1234567;DE;+491711234567",
			"351912345678;US;+351912345678", "00351912345678;-;+351912345678", "912 345 678;PT;+351912345678",
			"+351 (912) 345.678;-;+351912345678", "'+12025550111;-;+12025550111", "tel: 2025550111;US;+12025550111",
			"2025550111.0;US;+12025550111", "2025550111.;US;+12025550111", "+12025550111, +12025550112;-;+12025550111",
			"work: +1 202 555 0111;US;-", "4.479E+11;GB;-", "+1 800 FLOWERS;US;-", "0912345678;-;-", "12345;US;-",
			"+4930231255551234567;DE;-", "+351 912 345 678 x12;PT;-", "+49 30 23125555 ext.;DE;-" })
	void numbersAreReadOrLeftOut(String cell, String country, String number) {
		assertThat(PhoneNumbers.e164(cell, country).orElse(null)).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "n/a", "N/A", "-", "–", "--", "none", "Keine", "null", "TBD", "nope", "k.A.", "?", "...",
			"Ninguno", "n.v.t.", "(none)", "#N/A", "not sure yet", "No preferences" })
	void nothingHasManyWords(String cell) {
		assertThat(Answers.isNothing(cell)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "C++", "C#", "R", "Go", "❤️", "Nada Surf", "No-code", "1" })
	void whatSaysSomethingIsKept(String cell) {
		assertThat(Answers.isNothing(cell)).isFalse();
	}

	@Test
	void whatCannotBeSeenIsTakenOut() {
		assertThat(CleanText.line("\u202Eevil\u202C \u200BAna\u00A0 Sousa\u0007\uFEFF")).isEqualTo("evil Ana Sousa");
		assertThat(CleanText.line("two\r\nlines")).isEqualTo("two lines");
		assertThat(CleanText.line("half \uD842")).isEqualTo("half");
		assertThat(List.of(CleanText.line("سارة"), CleanText.line("👩‍💻"))).containsExactly("سارة", "👩‍💻");
	}

}
