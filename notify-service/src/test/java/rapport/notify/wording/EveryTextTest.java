package rapport.notify.wording;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import rapport.notify.introduction.Opener;
import rapport.notify.introduction.Participant;
import rapport.notify.ledger.Kind;
import rapport.notify.support.People;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be said is said to everybody, whatever people are called. */
class EveryTextTest {

	private static final Frame FIRST = new Frame("Developer Days 2026", true, null);

	static final List<String> NAMES = List.of("Ana Sousa", "Zoë O’Neil", "Łukasz Šimić", "João Prado", "Þóra Sato",
			"Юлия Петрова", "美咲 高橋", "سارة أحمد", "שרה כהן", "Phạm Thu Hà", "สมชาย ใจดี", "Ștefan Țîrle", "Ο Γιώργος",
			"Bartholomew Quillfeather-Oakenshawbridgeworth the Third of Upper and Lower Marlowdaleshire",
			"美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲美咲");

	static final List<String> LANGUAGES = Phrases.LANGUAGES;

	@Test
	void theFirstTextToEachOfTwoThousandSaysWhoWritesWhyAndHowToStop() {
		var topics = SamplePeople.topics().toList();
		assertThat(topics).hasSizeGreaterThan(2_000);
		topics.parallelStream().forEach((topic) -> {
			var text = SmsText.introduction(topic, FIRST);
			assertThat(text).startsWith("Developer Days 2026")
				.contains("STOP", topic.phrases().say("introduction.ask"));
			assertThat(Segments.of(text).parts().size()).as(text).isLessThanOrEqualTo(2);
			var why = new TopicWords(topic, topic.phrases(), 10);
			assertThat(List.of(why.helpedBy(1), why.helps(1), why.shared(1))).as(text)
				.anyMatch((it) -> !it.isEmpty() && text.contains(it));
		});
	}

	@Test
	void noTextHasMoreThanTwoSegments() {
		for (var kind : List.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP, Kind.WITHDRAWAL)) {
			SamplePeople.topics().parallel().forEach((topic) -> {
				var text = SmsText.about(topic, kind, new Frame("Developer Days 2026", true, "Wilhelmina"));
				assertThat(Segments.of(text).parts().size()).as(text).isLessThanOrEqualTo(2);
				assertThat(text).as(text).contains("STOP", "Wilhelmina");
			});
		}
	}

	@ParameterizedTest
	@FieldSource("NAMES")
	void whateverSomebodyIsCalledTheTextSaysWhyAndHowToStop(String name) {
		for (var language : LANGUAGES) {
			var topic = topic(language, name, "Quarry & Söhne “Labor”");
			var text = SmsText.introduction(topic, FIRST);
			assertThat(text).contains("STOP", topic.phrases().say("introduction.ask")).containsAnyOf("Rust", "chess");
			assertThat(Segments.of(text).parts().size()).as(text).isLessThanOrEqualTo(2);
			var meeting = SmsText.meeting(topic, Frame.later("DevDays"));
			assertThat(meeting).contains("Garden terrace behind the main hall, second floor");
			assertThat(Segments.of(meeting).parts().size()).as(meeting).isLessThanOrEqualTo(2);
		}
	}

	@Test
	void whateverScriptSomebodyWritesInTheTextSaysWhyAndHowToStop() {
		for (var letters : scripts().values()) {
			var name = letters + " " + letters.repeat(8);
			for (var language : LANGUAGES) {
				var topic = topic(language, name, letters.repeat(6));
				var text = SmsText.introduction(topic, new Frame("Developer Days 2026", true, name));
				assertThat(text).startsWith("Developer")
					.contains("STOP", topic.phrases().say("introduction.ask"))
					.containsAnyOf("Rust", "Kubernetes", "chess");
				var parts = Segments.of(text).parts();
				assertThat(parts.size()).as(text).isLessThanOrEqualTo(2);
				assertThat(parts).noneMatch((it) -> Character.isHighSurrogate(it.charAt(it.length() - 1)));
			}
		}
	}

	/** Some letters of every script, and what is none. */
	private static Map<String, String> scripts() {
		var all = new TreeMap<>(
				Map.of("emoji", "Ana👨‍👩‍👧‍👦🎉🇵🇹", "stacked", "A\u0337\u031B\u034En\u0336\u033Ea"));
		IntStream.rangeClosed(0, 0x2FFFF)
			.filter(Character::isLetter)
			.forEach((it) -> all.merge(Character.UnicodeScript.of(it).name(), Character.toString(it),
					(before, letter) -> (before.codePointCount(0, before.length()) < 8) ? before + letter : before));
		return all;
	}

	@ParameterizedTest
	@CsvSource({ "Zoë O’Neil, Zoe (", "Łukasz Šimić, Lukasz (", "João Prado, Joao (", "Þóra Sato, Thora (",
			"Ștefan Țîrle, Stefan (", "Phạm Thu Hà, Pham (", "Zoltán Őri, Zoltan (" })
	void aNameWithLettersTheAlphabetLacksCostsOneSegment(String name, String sent) {
		var segments = Segments.of(SmsText.introduction(topic("en", name, "Contoso"), FIRST));
		assertThat(segments.parts()).hasSize(1);
		assertThat(segments.parts().getFirst()).contains(sent, "Contoso", "Rust", "STOP");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Zoë O’Neil    | Women’s Health Lab | fundraising strategy for non‑profits | data visualisation
			Łukasz Šimić  | Tailspin           | data visualisation                   | fundraising – for non-profits
			João Prado    | Fabrikam “Lab”     | C++ … templates                 | Kubernetes
			Anna Berg     | Contoso            | Kubernetes                           | C++ templates
			Dvořák Jiří   | Škoda a syn        | “zero‑trust” networks                | résumé reviews
			""")
	void whatWordProcessorsWriteCostsNeitherReasonNorStop(String name, String company, String helps, String helped) {
		var opener = new Opener(Opener.Kind.ASK_ABOUT, helped, helps);
		for (var language : LANGUAGES) {
			var topic = SamplePeople.topic(language,
					new Participant(People.ANA.attendeeId(), List.of(helps), List.of(helped), opener, false, null),
					new Participant(People.BEN.attendeeId(), List.of(helped), List.of(helps), opener, false, null),
					List.of(), name, company);
			var later = Segments.of(SmsText.introduction(topic, Frame.later("DevDays")));
			assertThat(later.alphabet()).isEqualTo(Segments.Alphabet.GSM7);
			assertThat(later.parts()).as("one is enough").hasSize(1);
			var sent = Segments.of(SmsText.introduction(topic, FIRST)).parts();
			assertThat(sent).hasSizeLessThanOrEqualTo(2);
			assertThat(String.join("", sent)).contains("STOP", sentAs(topic.phrases().say("introduction.ask")))
				.containsAnyOf(sentAs(helps), sentAs(helped))
				.doesNotContainPattern("[’“”–…\\u00A0\\u2011]");
		}
	}

	private static String sentAs(String written) {
		return String.join("", Segments.of(written).parts());
	}

	@Test
	void aNameInAScriptTheReaderDoesNotReadIsSpelledInLatinWhereThatIsFair() {
		assertThat(SmsText.introduction(topic("en", "Юлия Петрова", "Contoso"), FIRST)).contains("Yuliya (Contoso)");
		assertThat(SmsText.meeting(topic("en", "Юлия Петрова", "Contoso"), FIRST)).contains("Yuliya Petrova (Contoso)");
		assertThat(SmsText.introduction(topic("en", "美咲 高橋", "Contoso"), FIRST)).contains("美咲 (Contoso)");
	}

	@Test
	void aNameFromRightToLeftDoesNotTurnTheSentenceRound() {
		assertThat(SmsText.introduction(topic("en", "سارة أحمد", "Contoso"), FIRST))
			.contains("\u2068سارة\u2069 (Contoso)");
		assertThat(SmsText.introduction(topic("en", "Sara \u202Eexe", "Contoso"), FIRST)).doesNotContain("\u202E",
				"\u2068");
	}

	@Test
	void norOneInAnswersAndBeforeTheText() {
		var topic = topic("en", "سارة أحمد", "");
		for (var why : List.of("yes", "unclear", "again-followup")) {
			assertThat(SmsText.reply(new ReplyText(topic.reader(), topic.others(),
					java.time.Instant.EPOCH.atZone(java.time.ZoneOffset.UTC), why), FIRST))
				.contains("\u2068سارة\u2069");
		}
		assertThat(SmsText.introduction(topic("en", "Ben", ""), new Frame("مؤتمر", true, "سارة")))
			.startsWith("\u2068مؤتمر\u2069: For \u2068سارة\u2069: Ben");
		assertThat(SmsText.noted("en", List.of("شطرنج", "Rust"), FIRST)).contains("\u2068شطرنج\u2069, Rust");
		assertThat(SmsText.whose("en", List.of("سارة", "Ben"), FIRST)).contains("\u2068سارة\u2069 / Ben");
	}

	@Test
	void anAnswerCallsSomebodyAsTheQuestionDid() {
		var topic = topic("en", "Юлия Петрова", "Contoso");
		assertThat(SmsText.reply(new ReplyText(topic.reader(), topic.others(),
				java.time.Instant.EPOCH.atZone(java.time.ZoneOffset.UTC), "yes"), FIRST))
			.contains("asking Yuliya;");
	}

	@Test
	void norThatOfABadge() {
		for (var kind : List.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP)) {
			var badge = BadgeMessage.about(topic("en", "سارة أحمد", "شركة"), kind, java.time.Instant.EPOCH);
			assertThat(List.of(badge.title(), badge.text())).noneMatch((it) -> it.matches(".*(?<!\u2068)سارة.*"));
			assertThat(badge.name()).as("by itself").startsWith("سارة");
		}
		assertThat(
				BadgeMessage.about(topic("en", "سارة أحمد", "شركة"), Kind.INTRODUCTION, java.time.Instant.EPOCH).text())
			.contains("\u2068سارة\u2069 (\u2068شركة\u2069)");
	}

	@Test
	void aRoleIsNotCutWithinAWord() {
		assertThat(Cleaned.of("Developer, desktop or enterprise applications"))
			.isEqualTo("Developer, desktop or enterprise");
	}

	@Test
	void aBadgeHasWordsOfItsOwn() {
		for (var language : LANGUAGES) {
			var phrases = Phrases.in(language);
			for (var kind : List.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP)) {
				var message = BadgeMessage.about(topic(language, "Юлия Петрова", "Contoso"), kind, Instant.EPOCH);
				assertThat(message.text()).doesNotContain("STOP", " 1 ", phrases.say("introduction.ask"));
				assertThat(message.name()).startsWith("Юлия");
			}
		}
	}

	@ParameterizedTest
	@FieldSource("NAMES")
	void aBadgeGetsAsMuchAsItTakes(String name) {
		var message = BadgeMessage.about(topic("en", name, "Contoso"), Kind.INTRODUCTION, Instant.EPOCH);
		assertThat(message.within(1024, EveryTextTest::bytes)).isEqualTo(message);
		for (int most = 400; most < 1000; most += 50) {
			var shorter = message.within(most, EveryTextTest::bytes);
			assertThat(bytes(shorter)).isLessThanOrEqualTo(most);
			assertThat(shorter.actions()).isEqualTo(message.actions());
			assertThat(shorter.introductionId()).isEqualTo(message.introductionId());
		}
	}

	private static int bytes(BadgeMessage message) {
		return JsonMapper.shared().writeValueAsBytes(message).length;
	}

	@Test
	void whatStandsInTheGsmTableIsLeftAndTheRestIsReplacedForTheSendingAlone() {
		var sent = Segments.of("“C++ … templates” – 5 €, {x} [y]\u00A0~ João’s ßäöüÑ 🤖!");
		assertThat(sent.alphabet()).isEqualTo(Segments.Alphabet.GSM7);
		assertThat(String.join("", sent.parts())).isEqualTo("\"C++ ... templates\" - 5 €, {x} [y] ~ Joao's ßäöüÑ !");
		assertThat(Segments.of("Łukasz 美咲").parts()).as("as it is where that is not enough")
			.containsExactly("Łukasz 美咲");
	}

	private static Topic topic(String language, String name, String company) {
		var opener = new Opener(Opener.Kind.ASK_ABOUT, "Rust", "Kubernetes");
		return SamplePeople.topic(language,
				new Participant(People.ANA.attendeeId(), List.of("Kubernetes"), List.of("Rust"), opener, false, null),
				new Participant(People.BEN.attendeeId(), List.of("Rust"), List.of("Kubernetes"), opener, false, null),
				List.of("chess"), name, company);
	}

}
