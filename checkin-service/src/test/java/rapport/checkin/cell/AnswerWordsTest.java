package rapport.checkin.cell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.checkin.cell.AnswerWords.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** What people and shops write for yes, no and nothing. */
class AnswerWordsTest {

	@ParameterizedTest
	@ValueSource(strings = { "yes", "Y", "x", "✓", "TRUE", "1", "Ja", "Oui", "Sí", "si", "Sì", "Sim", "on",
			"Yes please!", "Yes, please introduce me", "Ja, gerne", "Ich möchte vorgestellt werden",
			"J'accepte d'être présentée", "Me gustaría conocer gente", "Sim, com prazer", "Ik wil graag", "👍",
			"I agree that my name is shown", "Oui, volontiers", "Ja, sehr gerne", "Aber gerne!", "Auf jeden Fall",
			"Klar, warum nicht", "Why not?", "Sure, no problem", "Sí, por favor", "Con mucho gusto", "Por supuesto",
			"Vale", "Sì, con piacere", "Certo!", "Va bene", "Avec plaisir", "Pourquoi pas ?", "Bien sûr",
			"Pas de problème", "Com certeza!", "Pode ser", "Claro que sim", "Jazeker", "Graag!", "Ja hoor", "Prima",
			"[x]", "[X] Yes", "(x) Ja", "☑ Yes, introduce me", "☒", "√", "✔️", "X", "VRAI", "VERDADERO", "WAAR",
			"Yes / Oui", "1 - Yes", "opted_in", "Yes, I'd love that!", "I do", "Quiero conocer a más gente",
			"Je souhaite rencontrer d'autres personnes", "Vorrei conoscere altre persone" })
	void consentIsGiven(String cell) {
		assertThat(AnswerWords.consent(cell)).as(cell).isEqualTo(Answer.YES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "no", "N", "FALSE", "0", "Nein danke", "Non merci", "No, gracias", "Não", "nee", "☐",
			"I do not want to be introduced", "Ich möchte nicht", "Bitte nicht", "no thanks", "never", "[ ] Yes",
			"☐ Yes", "rather not", "I'd rather not", "Lieber nicht", "Eher nicht", "Auf keinen Fall", "Plutôt pas",
			"Prefiero no", "Mejor no, gracias", "Preferirei di no", "Liever niet", "Prefiro não", "Nee, dank je",
			"Non, merci", "Não, obrigada", "No.", "No thank you!", "FAUX", "FALSO", "ONWAAR", "opt_out",
			"Please do not introduce me", "Kein Interesse", "No / Non" })
	void consentIsNotGiven(String cell) {
		assertThat(AnswerWords.consent(cell)).as(cell).isEqualTo(Answer.NO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "maybe", "vielleicht", "ask me later", "3", "only by e-mail", "Yes, but not by phone" })
	void whatIsUnclearIsNoYes(String cell) {
		assertThat(AnswerWords.consent(cell)).isEqualTo(Answer.UNCLEAR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Yes, but only by e-mail", "Ja, aber nicht per SMS", "Yes; No", "Y/N", "perhaps",
			"Oui, sauf le soir", "Sí, pero no por teléfono", "Vielleicht", "Absolutely not sure", "ok no", "Forse",
			"Yes if it is not a sales person" })
	void aYesWithAConditionOrADoubtIsNone(String cell) {
		assertThat(AnswerWords.consent(cell)).as(cell).isNotEqualTo(Answer.YES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "n/a", "N/A", "-", "–", "--", "none", "Keine", "null", "TBD", "nope", "k.A.", "?", "...",
			"Ninguno", "n.v.t.", "(none)", "#N/A", "not sure yet", "No preferences", "NA", "--None--", "[none]",
			"(keine)", "\\N", "None yet", "nothing in particular", "None at the moment", "Keine Ahnung",
			"weiß ich nicht", "noch offen", "Nichts besonderes", "aucune idée", "Je ne sais pas", "pas encore",
			"Rien de particulier", "à définir", "No sé", "sin empresa", "por definir", "nada en particular", "Non so",
			"da definire", "niente di particolare", "Geen idee", "weet ik niet", "nog niet", "niks", "Não sei",
			"a definir", "ainda não", "—", "…", "\"\"", "***", "N/A.", "<null>", "s. o.", "_", "xxx" })
	void nothingHasManyWords(String cell) {
		assertThat(AnswerWords.isNothing(cell)).as(cell).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "C++", "C#", "R", "Go", "❤️", "Nada Surf", "No-code", "1", "Nadal", "Nil Patel", "Nona",
			"Go", "AI", "C", "R&D", "nothing is impossible here", "5G" })
	void whatSaysSomethingIsKept(String cell) {
		assertThat(AnswerWords.isNothing(cell)).as(cell).isFalse();
	}

}
