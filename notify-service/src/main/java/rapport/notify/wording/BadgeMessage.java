package rapport.notify.wording;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.notify.ledger.Kind;

/**
 * What a badge shows.
 *
 * @param introductionId which introduction it is about; none for a notice
 * @param kind introduction, meeting, followup, withdrawn, or a notice: stopped, started
 * @param title one line
 * @param text the whole message
 * @param name of the other, or of all others in a group
 * @param company of the other; empty in a group
 * @param role of the other; empty in a group
 * @param shared interests of all; that of a group comes first
 * @param helps what the wearer can help with
 * @param helpedBy what the wearer can be helped with
 * @param meetingPoint where to meet
 * @param actions what the wearer can answer
 * @param expiresAt until when it is to be shown
 */
public record BadgeMessage(@Nullable String introductionId, String kind, String title, String text, String name,
		String company, String role, List<String> shared, List<String> helps, List<String> helpedBy,
		String meetingPoint, List<Action> actions, Instant expiresAt) {

	private static final int MOST = 5;

	public BadgeMessage {
		shared = List.copyOf(shared);
		helps = List.copyOf(helps);
		helpedBy = List.copyOf(helpedBy);
		actions = List.copyOf(actions);
	}

	/**
	 * What the wearer can answer.
	 *
	 * @param reply what the badge sends back
	 * @param label what the badge shows, in the wearer's language
	 */
	public record Action(String reply, String label) {
	}

	/**
	 * Returns what a badge shows about an introduction. The others' full names wait until
	 * all said yes.
	 */
	public static BadgeMessage about(Topic topic, Kind kind, Instant expiresAt) {
		var name = topic.phrases().list((kind == Kind.INTRODUCTION) ? topic.firstNames() : topic.fullNames());
		var title = (kind == Kind.MEETING && topic.group()) ? "group" : kind.code();
		return new BadgeMessage(topic.introduction().introductionId(), kind.code(),
				topic.phrases().say("title." + title, Map.of("name", name)), SmsText.about(topic, kind), name,
				topic.company(), topic.role(), shared(topic), cleaned(topic.self().helps()),
				cleaned(topic.self().helpedBy()), topic.meetingPoint(), actions(topic.phrases(), kind), expiresAt);
	}

	/** Takes an introduction off the badge. */
	public static BadgeMessage withdrawn(String introductionId, String language, Instant expiresAt) {
		return notice(introductionId, "withdrawn", Phrases.in(language).say("notice.withdrawal"), expiresAt);
	}

	/** Answers the wearer's wish to stop or start. */
	public static BadgeMessage notice(Kind kind, String language, Instant expiresAt) {
		return notice(null, kind.code(), SmsText.notice(kind, language), expiresAt);
	}

	private static BadgeMessage notice(@Nullable String introductionId, String kind, String text, Instant expiresAt) {
		return new BadgeMessage(introductionId, kind, "", text, "", "", "", List.of(), List.of(), List.of(), "",
				List.of(), expiresAt);
	}

	/**
	 * A badge says met and missed, so that an answer that comes late is never taken for
	 * one.
	 */
	private static List<Action> actions(Phrases phrases, Kind kind) {
		return switch (kind) {
			case INTRODUCTION -> List.of(new Action("yes", phrases.say("action.yes")),
					new Action("later", phrases.say("action.later")), new Action("no", phrases.say("action.no")));
			case FOLLOWUP ->
				List.of(new Action("met", phrases.say("action.yes")), new Action("missed", phrases.say("action.no")));
			case MEETING, WITHDRAWAL, HELP, STOPPED, STARTED -> List.of();
		};
	}

	private static List<String> shared(Topic topic) {
		var around = Stream.ofNullable(topic.introduction().around());
		return cleaned(Stream.concat(around, topic.introduction().shared().stream()).distinct().toList());
	}

	private static List<String> cleaned(List<String> topics) {
		return topics.stream().map(Cleaned::of).filter((it) -> !it.isEmpty()).limit(MOST).toList();
	}

}
