package rapport.notify.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
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

	private static final Opener OPENER = new Opener(Opener.Kind.ASK_ABOUT, "Rust", "Kubernetes");

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
		var all = new java.util.LinkedHashMap<String, String>();
		var mutual = topic(language, List.of("Kubernetes"), List.of("Rust", "Go"), false, false, "Zoë O’Neil");
		all.put("first question", SmsText.introduction(mutual, FIRST));
		all.put("question", SmsText.introduction(mutual, LATER));
		all.put("shared phone", SmsText.introduction(mutual, new Frame("DevDays", false, "Ana")));
		all.put("another script", SmsText
			.introduction(topic(language, List.of("Kubernetes"), List.of("Rust"), false, false, "美咲 高橋"), FIRST));
		all.put("helped",
				SmsText.introduction(topic(language, List.of(), List.of("Rust"), false, false, "Ben Okoro"), LATER));
		all.put("helps",
				SmsText.introduction(topic(language, List.of("Rust"), List.of(), false, false, "Ben Okoro"), LATER));
		all.put("mentor",
				SmsText.introduction(topic(language, List.of(), List.of("Rust"), false, true, "Ben Okoro"), LATER));
		all.put("mentee",
				SmsText.introduction(topic(language, List.of("Rust"), List.of(), true, false, "Ben Okoro"), LATER));
		all.put("shared",
				SmsText.introduction(topic(language, List.of(), List.of(), false, false, "Ben Okoro"), LATER));
		all.put("meeting", SmsText.meeting(mutual, LATER));
		all.put("first meeting", SmsText.meeting(mutual, FIRST));
		all.put("did not work out", SmsText.withdrawal(mutual, LATER));
		all.put("follow-up", SmsText.followUp(mutual, LATER));
		all.put("group", SmsText.introduction(WordingTest.group(language, "Ben Okoro", "Cai Li", "Dana Roth"), FIRST));
		all.put("group meets", SmsText.meeting(WordingTest.group(language, "Ben Okoro", "Cai Li", "Dana Roth"), LATER));
		all.put("who named nothing", SmsText.profileAsked(language, "", FIRST));
		all.put("noted", SmsText.noted(language, List.of("Rust", "chess"), LATER));
		all.put("nothing noted", SmsText.noted(language, List.of(), LATER));
		all.put("whose answer", SmsText.whose(language, List.of("Ana", "Ben"), LATER));
		all.put("other says later", SmsText.withdrawal(later(mutual), LATER));
		for (var why : List.of("yes", "later", "no", "met", "missed", "closed", "unclear", "unclear-followup",
				"again")) {
			all.put("answer to " + why, SmsText.reply(new ReplyText(mutual.reader(), mutual.others(),
					Instant.parse("2026-01-01T18:30:00Z").atZone(ZoneOffset.UTC), why), LATER));
		}
		for (var kind : List.of(Kind.HELP, Kind.STOPPED, Kind.STARTED)) {
			all.put(kind.code(), SmsText.notice(kind, language, LATER));
		}
		for (var kind : List.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP)) {
			var badge = BadgeMessage.about(mutual, kind, Instant.EPOCH);
			all.put("badge, " + kind.code(), badge.title() + " | " + badge.text() + " | "
					+ String.join(", ", badge.actions().stream().map(BadgeMessage.Action::label).toList()));
		}
		return all;
	}

	private static Topic later(Topic topic) {
		var it = topic.introduction();
		return new Topic(
				new Introduction(it.eventId(), it.introductionId(), it.revision(), it.attempt(),
						IntroductionState.LATER, it.at(), it.expiresAt(), it.shared(), it.around(), it.language(),
						it.participants(), it.meetingPoint(), it.reason()),
				topic.self(), topic.reader(), topic.others());
	}

	private static String size(String text) {
		var segments = Segments.of(text);
		return segments.parts().size() + " " + segments.alphabet();
	}

	private static Topic topic(String language, List<String> helps, List<String> helpedBy, boolean mentors,
			boolean mentored, String name) {
		return SamplePeople.topic(language,
				new Participant(People.ANA.attendeeId(), helps, helpedBy, OPENER, mentors, null),
				new Participant(People.BEN.attendeeId(), helpedBy, helps, OPENER, mentored, null), List.of("chess"),
				name, "Contoso");
	}

}
