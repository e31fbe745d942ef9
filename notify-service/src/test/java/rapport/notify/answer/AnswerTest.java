package rapport.notify.answer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTest {

	@ParameterizedTest
	@CsvSource({ "1,YES", "' 1. ',YES", "１,YES", "1️⃣,YES", "Yes!,YES", "JA,YES", "sí,YES", "Si,YES", "oui,YES",
			"sim,YES", "ok,YES", "1 yes,YES", "2,LATER", "Später,LATER", "mas tarde,LATER", "plus tard,LATER",
			"depois,LATER", "3,NO", "3 no,NO", "nein,NO", "non,NO", "não,NO", "NAO,NO", "nee,NO", "STOP,STOP",
			"stop.,STOP", "Stopp,STOP", "STOPPEN,STOP", "parar,STOP", "ALTO,STOP", "ARRÊT,STOP", "arret,STOP",
			"unsubscribe,STOP", "cancel,STOP", "END,STOP", "quit,STOP", "stop please,STOP", "STOP ALL,STOP",
			"start,START", "UNSTOP,START", "help,HELP", "Hilfe!,HELP", "aide,HELP", "ayuda,HELP", "INFO,HELP" })
	void wordsAreUnderstoodWhateverTheirCaseAccentsAndPunctuation(String text, Answer answer) {
		assertThat(Answer.read(text)).contains(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "?!", "4", "12", "1 or 2", "yes no", "who is this",
			"when does the keynote stop", "no 1", "😀" })
	void whatIsNotClearIsNotGuessed(String text) {
		assertThat(Answer.read(text)).isEmpty();
	}

}
