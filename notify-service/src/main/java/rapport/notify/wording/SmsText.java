package rapport.notify.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Kind;

/**
 * The texts of text messages: as much as fits in one segment, or in two where one is too
 * little. What matters least is left out first; why, and how to answer and to stop where
 * that must be said, never is.
 */
public final class SmsText {

	/** So many characters of the organizer's own welcome are sent. */
	private static final int WELCOME = 60;

	private SmsText() {
	}

	/** Returns what is said about an introduction. */
	public static String about(Topic topic, Kind kind, Frame frame) {
		return switch (kind) {
			case INTRODUCTION -> introduction(topic, frame);
			case MEETING -> meeting(topic, frame);
			case FOLLOWUP -> followUp(topic, frame);
			case WITHDRAWAL -> withdrawal(topic, frame);
			case PROFILE, NOTED, HELP, ANSWER, STOPPED, STARTED ->
				throw new IllegalArgumentException("Nothing about an introduction is said by " + kind);
		};
	}

	/**
	 * Asks the reader whether to meet the other, or the others: who that is, why, and how
	 * to answer.
	 */
	static String introduction(Topic topic, Frame frame) {
		var phrases = topic.phrases();
		var ask = phrases.say(topic.group() ? "group.ask" : "introduction.ask");
		return Fitting.best((max) -> {
			var words = new TopicWords(topic, phrases, max);
			var texts = new ArrayList<String>();
			for (var reason : Reason.of(words)) {
				for (var who : reason.rich() ? words.called().subList(0, 1) : words.called()) {
					texts.addAll(frame.around(phrases, reason.about(phrases, who) + " " + ask, true, max));
				}
			}
			return texts;
		});
	}

	/**
	 * Tells the reader where to meet whom, after all said yes, and how to begin; in the
	 * language they share.
	 */
	static String meeting(Topic topic, Frame frame) {
		var phrases = topic.spoken();
		return Fitting.best((max) -> {
			var words = new TopicWords(topic, phrases, max);
			var phrase = (topic.group() ? "group." : "meeting.") + (words.place().isEmpty() ? "anywhere" : "at");
			return Stream.concat(words.inFull().stream(), words.called().stream())
				.map((who) -> phrases.say(phrase, Map.of("who", who, "place", words.place())))
				.flatMap((found) -> Stream.concat(words.openers().stream().map((it) -> found + " " + it),
						Stream.of(found)))
				.flatMap((it) -> frame.around(phrases, it, false, max).stream())
				.toList();
		});
	}

	/** Asks the reader whether they met. */
	static String followUp(Topic topic, Frame frame) {
		return named(topic, "followup.ask", frame, true);
	}

	/** Tells a reader who said yes that it did not work out, or not yet, and not why. */
	static String withdrawal(Topic topic, Frame frame) {
		boolean later = topic.introduction().state() == IntroductionState.LATER;
		return named(topic, later ? "withdrawal.later" : "withdrawal.told", frame, false);
	}

	/** Says what is said to who has answered a question. */
	public static String reply(ReplyText reply, Frame frame) {
		return Fitting.best((max) -> frame.around(reply.phrases(), reply.say(max), false, max));
	}

	/** Returns what answers an attendee's words. */
	public static String notice(Kind kind, String language, Frame frame) {
		return framed(language, "notice." + kind.code(), Map.of("sender", frame.sender()),
				(kind == Kind.STOPPED) ? Frame.later(frame.sender()) : frame);
	}

	/**
	 * Asks somebody what she would love to talk about.
	 * @param welcome the organizer's own words before it; empty if there are none
	 */
	public static String profileAsked(String language, String welcome, Frame frame) {
		var phrases = Phrases.in(language);
		var ask = phrases.say("profile.ask");
		var own = Cleaned.of(welcome, WELCOME);
		return Fitting.best((max) -> (own.isEmpty() ? Stream.of(phrases.say("profile.welcome") + " " + ask, ask)
				: Stream.of(own + " " + ask))
			.flatMap((it) -> frame.around(phrases, it, false, max).stream())
			.toList());
	}

	/** Confirms what somebody said of herself, or that it was nothing. */
	public static String noted(String language, List<String> topics, Frame frame) {
		var phrases = Phrases.in(language);
		return Fitting
			.best((max) -> shorter(topics.stream().map((it) -> Scripts.isolated(Cleaned.of(it, max))).toList())
				.map((it) -> it.isEmpty() ? phrases.say("profile.nothing")
						: phrases.say("profile.noted", Map.of("topics", it)))
				.flatMap((it) -> frame.around(phrases, it, false, max).stream())
				.toList());
	}

	/** Asks which of those who share a phone said something of herself. */
	public static String whose(String language, List<String> names, Frame frame) {
		var phrases = Phrases.in(language);
		return Fitting.best((max) -> {
			var called = names.stream().map((it) -> Scripts.isolated(Cleaned.of(it, max))).toList();
			return frame.around(phrases, phrases.say("profile.whose",
					Map.of("names", String.join(" / ", called), "name", called.getFirst())), false, max);
		});
	}

	/** Topics in a row, all first, then fewer and how many more. */
	private static Stream<String> shorter(List<String> topics) {
		return IntStream.range(0, Math.max(1, topics.size()))
			.mapToObj((less) -> String.join(", ", topics.subList(0, topics.size() - less))
					+ ((less > 0) ? " +" + less : ""));
	}

	/** Returns the answer to an answer when nothing was asked. */
	public static String nothingAsked(String language, Frame frame) {
		return framed(language, "notice.nothing", Map.of(), frame);
	}

	private static String named(Topic topic, String phrase, Frame frame, boolean full) {
		var phrases = topic.phrases();
		return Fitting.best((max) -> {
			var words = new TopicWords(topic, phrases, max);
			return Stream.concat(full ? words.inFull().stream() : Stream.of(), words.called().stream())
				.flatMap((who) -> frame.around(phrases, phrases.say(phrase, Map.of("who", who)), false, max).stream())
				.toList();
		});
	}

	private static String framed(String language, String phrase, Map<String, String> values, Frame frame) {
		var phrases = Phrases.in(language);
		return Fitting.best((max) -> frame.around(phrases, phrases.say(phrase, values), false, max));
	}

}
