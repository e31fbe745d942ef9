package rapport.notify.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.notify.contact.Contact;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Opener;
import rapport.notify.introduction.Participant;
import rapport.notify.ledger.Kind;
import rapport.notify.support.People;
import rapport.notify.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text in every language, as a reader can review it, in {@code wording/texts.txt}.
 * Where a text is changed on purpose, the file is written anew with
 * {@code -Drapport.texts=write}.
 */
class ReviewedTextsTest {

	private static final String FILE = "wording/texts.txt";

	private static final Frame FIRST = new Frame("DevDays", true, null);

	private static final Frame LATER = Frame.later("DevDays");

	private static final String BEN = "Ben Okoro";

	/** What people write of themselves in each language, with and without an article. */
	private static final Map<String, List<String>> WORDS = Map.of("en",
			List.of("agile methods", "taxes", "the Basque Country", "good coffee"), "de",
			List.of("agile Methoden", "Steuern", "das Leben in Porto", "guter Kaffee"), "es",
			List.of("métodos ágiles", "impuestos", "el vino natural", "cine mudo"), "fr",
			List.of("méthodes agiles", "impôts", "le vin nature", "escalade"), "it",
			List.of("metodi agili", "tasse", "il vino naturale", "l’alpinismo"), "nl",
			List.of("agile methoden", "belastingen", "het leven in Porto", "goede koffie"), "pt",
			List.of("métodos ágeis", "impostos", "o vinho verde", "cinema mudo"));

	@Test
	void theTextsAreThoseThatWereReviewed() throws IOException {
		var lines = new ArrayList<String>();
		for (var language : Phrases.LANGUAGES) {
			lines.add("== " + language);
			all(language).forEach((what, text) -> lines.add(what + " (" + size(text) + "): " + text));
			lines.add("");
		}
		var texts = String.join("\n", lines);
		if ("write".equals(System.getProperty("rapport.texts"))) {
			Files.writeString(Path.of("src/test/resources", FILE), texts);
		}
		assertThat(texts).isEqualTo(Contract.read(FILE));
	}

	private static Map<String, String> all(String language) {
		var all = new LinkedHashMap<String, String>();
		var words = Objects.requireNonNull(WORDS.get(language));
		var ask = new Opener(Opener.Kind.ASK_ABOUT, words.get(0), words.get(2));
		var mutual = topic(language, words.subList(2, 3), words.subList(0, 2), ask, "Zoë O’Neil");
		all.put("first question", SmsText.introduction(mutual, FIRST));
		all.put("question", SmsText.introduction(mutual, LATER));
		all.put("shared phone", SmsText.introduction(mutual, new Frame("DevDays", false, "Ana")));
		all.put("another script",
				SmsText.introduction(topic(language, words.subList(2, 3), words.subList(0, 1), ask, "美咲 高橋"), FIRST));
		all.put("helped", SmsText.introduction(topic(language, List.of(), words.subList(0, 1), ask, BEN), LATER));
		all.put("helps", SmsText.introduction(topic(language, words.subList(2, 3), List.of(), ask, BEN), LATER));
		for (boolean mentors : List.of(false, true)) {
			all.put(mentors ? "mentee" : "mentor", SmsText.introduction(mentoring(language, words, mentors), LATER));
			all.put(mentors ? "mentee alone" : "mentor alone",
					SmsText.introduction(mentoring(language, List.of(), mentors), LATER));
		}
		all.put("shared", SmsText.introduction(topic(language, List.of(), List.of(), ask, BEN), LATER));
		for (var kind : Opener.Kind.values()) {
			var topic = unlike(language, new Opener(kind, words.get(2), words.get(3)));
			all.put("reason " + kind, SmsText.introduction(topic, LATER));
			all.put("meeting " + kind, SmsText.meeting(topic, LATER));
		}
		all.put("no reason", SmsText.introduction(unlike(language, new Opener(Opener.Kind.CLOSE, "", null)), LATER));
		all.put("meeting", SmsText.meeting(mutual, LATER));
		all.put("first meeting", SmsText.meeting(mutual, FIRST));
		all.put("did not work out", SmsText.withdrawal(mutual, LATER));
		all.put("follow-up", SmsText.followUp(mutual, LATER));
		var group = WordingTest.group(language, BEN, "Cai Li", "Elena Ruiz");
		all.put("group", SmsText.introduction(group, FIRST));
		all.put("group around what some like", SmsText.introduction(around(group, words.get(2)), FIRST));
		all.put("group around nothing", SmsText.introduction(around(group, null), FIRST));
		all.put("group meets", SmsText.meeting(around(group, words.get(2)), LATER));
		all.put("group follow-up", SmsText.followUp(group, LATER));
		all.put("who named nothing", SmsText.profileAsked(language, "", FIRST));
		all.put("noted", SmsText.noted(language, words, LATER));
		all.put("nothing noted", SmsText.noted(language, List.of(), LATER));
		all.put("whose answer", SmsText.whose(language, List.of("Ana", "Ben"), LATER));
		all.put("other says later", SmsText.withdrawal(later(mutual), LATER));
		for (var why : List.of("yes", "later", "no", "met", "missed", "closed", "unclear", "unclear-followup", "again",
				"again-followup")) {
			all.put("answer to " + why, reply(mutual, mutual.others(), why));
		}
		for (var why : List.of("yes", "unclear")) {
			all.put("answer to " + why + ", nobody left", reply(mutual, List.of(), why));
		}
		for (var kind : List.of(Kind.HELP, Kind.STOPPED, Kind.STARTED)) {
			all.put(kind.code(), SmsText.notice(kind, language, LATER));
		}
		all.put("nothing asked", SmsText.nothingAsked(language, LATER));
		for (var kind : List.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP)) {
			all.put("badge, " + kind.code(), badge(mutual, kind));
			all.put("badge of a group, " + kind.code(), badge(group, kind));
		}
		all.put("badge, no longer", BadgeMessage.withdrawn("i", language, Instant.EPOCH).text());
		return all;
	}

	private static String badge(Topic topic, Kind kind) {
		var badge = BadgeMessage.about(topic, kind, Instant.EPOCH);
		return badge.title() + " | " + badge.text() + " | "
				+ String.join(", ", badge.actions().stream().map(BadgeMessage.Action::label).toList());
	}

	private static String reply(Topic topic, List<Contact> others, String why) {
		return SmsText.reply(new ReplyText(topic.reader(), others,
				Instant.parse("2026-01-01T18:30:00Z").atZone(ZoneOffset.UTC), why), LATER);
	}

	private static Topic later(Topic topic) {
		return with(topic, IntroductionState.LATER, topic.introduction().shared(), topic.introduction().around());
	}

	/** Not all of the group like it, or it is around nothing. */
	private static Topic around(Topic topic, @Nullable String around) {
		return with(topic, IntroductionState.PROPOSED, List.of(), around);
	}

	private static Topic with(Topic topic, IntroductionState state, List<String> shared, @Nullable String around) {
		var it = topic.introduction();
		return new Topic(new Introduction(it.eventId(), it.introductionId(), it.revision(), it.attempt(), state,
				it.at(), it.expiresAt(), shared, around, it.language(), it.participants(), it.meetingPoint(),
				it.reason()), topic.self(), topic.reader(), topic.others());
	}

	private static String size(String text) {
		var segments = Segments.of(text);
		return segments.parts().size() + " " + segments.alphabet();
	}

	private static Topic topic(String language, List<String> helps, List<String> helpedBy, Opener opener, String name) {
		return topic(language, helps, helpedBy, List.of("chess"), opener, false, false, name);
	}

	/** Neither help nor an interest of both is a reason. */
	private static Topic unlike(String language, Opener opener) {
		return topic(language, List.of(), List.of(), List.of(), opener, false, false, "Elena Ruiz");
	}

	private static Topic mentoring(String language, List<String> words, boolean mentors) {
		var about = words.isEmpty() ? words : words.subList(2, 3);
		return topic(language, mentors ? about : List.of(), mentors ? List.of() : about, List.of(),
				new Opener(Opener.Kind.CLOSE, "", null), mentors, !mentors, BEN);
	}

	private static Topic topic(String language, List<String> helps, List<String> helpedBy, List<String> shared,
			Opener opener, boolean mentors, boolean mentored, String name) {
		return SamplePeople.topic(language,
				new Participant(People.ANA.attendeeId(), helps, helpedBy, opener, mentors, null),
				new Participant(People.BEN.attendeeId(), helpedBy, helps, opener, mentored, null), shared, name,
				"Contoso");
	}

}
