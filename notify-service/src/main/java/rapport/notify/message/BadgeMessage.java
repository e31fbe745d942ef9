package rapport.notify.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.notify.ledger.Kind;

/**
 * What a badge shows.
 *
 * @param introductionId which introduction it is about; none for a notice
 * @param kind introduction, meeting, withdrawn, or a notice: stopped, started
 * @param title one line
 * @param text the whole message
 * @param name of the other
 * @param company of the other
 * @param role of the other
 * @param shared interests of both
 * @param helps what the wearer can help the other with
 * @param helpedBy what the other can help the wearer with
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
	 * Asks the wearer whether she wants to meet the other. The other's full name waits
	 * until both said yes.
	 */
	public static BadgeMessage introduction(Topic topic, Instant expiresAt) {
		var phrases = topic.phrases();
		var actions = List.of("yes", "later", "no")
			.stream()
			.map((reply) -> new Action(reply, phrases.say("action." + reply)))
			.toList();
		return about(topic, Kind.INTRODUCTION, topic.firstName(), SmsText.introduction(topic), actions, expiresAt);
	}

	/** Tells the wearer where to meet the other, after both said yes. */
	public static BadgeMessage meeting(Topic topic, Instant expiresAt) {
		return about(topic, Kind.MEETING, Cleaned.of(topic.other().name()), SmsText.meeting(topic), List.of(),
				expiresAt);
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

	private static BadgeMessage about(Topic topic, Kind kind, String name, String text, List<Action> actions,
			Instant expiresAt) {
		return new BadgeMessage(topic.introduction().introductionId(), kind.code(),
				topic.phrases().say("title." + kind.code(), Map.of("name", name)), text, name, topic.company(),
				Cleaned.of(topic.other().role()), cleaned(topic.introduction().shared()), cleaned(topic.self().helps()),
				cleaned(topic.self().helpedBy()), topic.meetingPoint(), actions, expiresAt);
	}

	private static List<String> cleaned(List<String> topics) {
		return topics.stream().map(Cleaned::of).filter((it) -> !it.isEmpty()).limit(MOST).toList();
	}

}
