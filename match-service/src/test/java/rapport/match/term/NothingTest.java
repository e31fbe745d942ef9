package rapport.match.term;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NothingTest {

	@Test
	void wordsForNothingAreNoTerms() {
		assertThat(Term.all(List.of("n/a", "N/A", "None", "none", "-", "—", "keine", "Nope", "TBD", "tbd", "other",
				"Anything", "Everything", "No preferences", "not sure", "Not sure yet", "Nothing", "?", "k. A.",
				"ninguno", "aucune", "n.v.t.", "não sei", "Weiß nicht")))
			.isEmpty();
	}

	@Test
	void whatSaysSomethingStays() {
		assertThat(Term.all(List.of("Go", "R", "C", "Nothing Phone", "NAS", "Notion", "Other side", "X.org")))
			.hasSize(8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing in particular", "Nothing specific", "nothing special really", "nothing at all",
			"nothing for now", "nothing right now", "nothing yet", "dunno", "I dunno", "no clue", "not really",
			"don't care", "doesn't matter", "doesn’t matter", "surprise me", "open", "open to anything",
			"open to everything", "open for anything", "anything really", "anything goes", "anything and everything",
			"everything!", "a bit of everything", "a little bit of everything", "all of it", "all of them",
			"all of the above", "lots of things", "many things", "various things", "TBD", "???", "…", "...", "–",
			"N.A.", "not specified", "no interests", "no specific interests", "none needed", "none at this time",
			"none at the moment", "none for now", "none so far", "none really", "nah", "zero", "0", "no thanks",
			"no thank you", "prefer not to say", "see above", "same as above", "ditto", "will see", "we'll see",
			"depends", "it depends", "just curious", "here to learn", "nichts bestimmtes", "nichts Besonderes",
			"nichts Konkretes", "mir egal", "ist mir egal", "weiß noch nicht", "Keine Ahnung", "keine speziellen",
			"offen", "offen für alles", "alles Mögliche", "von allem etwas", "von allem ein bisschen", "Verschiedenes",
			"Diverses", "s.o.", "siehe oben", "noch offen", "noch nichts", "gar nichts", "derzeit keine",
			"rien de particulier", "rien de spécial", "aucune idée", "je sais pas", "je ne sais pas encore",
			"peu importe", "un peu de tout", "tout", "tout et rien", "n’importe quoi", "à voir", "à déterminer",
			"divers", "pas de préférence", "pas pour le moment", "RAS", "nada en particular", "nada en especial",
			"de todo", "de todo un poco", "un poco de todo", "me da igual", "lo que sea", "no lo sé", "ni idea",
			"por definir", "nada por ahora", "cualquier tema", "varios", "ninguno en particular",
			"niente di particolare", "nulla in particolare", "non saprei", "un po' di tutto", "un po’ di tutto",
			"di tutto", "di tutto un po'", "boh", "qualsiasi", "qualunque cosa", "indifferente", "varie",
			"nessuna preferenza", "per ora niente", "niks", "niets bijzonders", "van alles", "van alles wat",
			"van alles een beetje", "geen idee", "maakt niet uit", "weet ik nog niet", "nog niets", "diversen",
			"nada em particular", "nada de especial", "tanto faz", "um pouco de tudo", "de tudo um pouco", "sei lá",
			"a definir", "vários", "diversos", "indiferente", "não se aplica", "ничего", "нет", "всё", "не знаю", "なし",
			"特になし", "なんでも", "何でも", "无", "没有", "都可以", "随便", "不知道", "없음", "아무거나", "لا شيء", "لا يوجد", "yok", "farketmez",
			"her şey", "bilmiyorum", "brak", "wszystko", "nie wiem", "nevím", "inget", "ingenting", "alt", "ei mitään",
			"kaikki", "semmi", "nimic", "τίποτα", "όλα", "אין", "không", "không có", "tidak ada", "apa saja", "🤷",
			"🤷‍♀️" })
	void nothingIsSaidInManyWaysAndLanguages(String label) {
		assertThat(Term.all(List.of(label))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nothing Phone", "everything as code", "open source", "open data", "open banking",
			"zero trust", "zero waste", "all things Kubernetes", "anything about gardening", "C", "R", "Go", "X11",
			"Void Linux", "Other voices", "same-sex parenting", "data", "AI", "UX", "PR", "HR", "QA", "3D", "4X", "5G",
			"Web3", "Qt", "No-code", "NoSQL", "low-code", "nihilism", "none-of-your-business law", "mixed reality",
			"Todo lists", "alternative rock", "Altbau" })
	void whatOnlySoundsLikeNothingStays(String label) {
		assertThat(Term.all(List.of(label))).hasSize(1);
	}

}
