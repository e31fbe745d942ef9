package rapport.notify.wording;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
	 * all said yes. Its text does not say what its actions say.
	 */
	public static BadgeMessage about(Topic topic, Kind kind, Instant expiresAt) {
		var phrases = (kind == Kind.MEETING) ? topic.spoken() : topic.phrases();
		var words = new TopicWords(topic, phrases, Cleaned.MAX);
		var names = ((kind == Kind.INTRODUCTION) ? topic.others().stream().map(Names::called)
				: topic.others().stream().map((it) -> Names.inFull(it, Cleaned.MAX)))
			.toList();
		var said = phrases.list(names.stream().map(Scripts::isolated).toList());
		var title = (kind == Kind.MEETING && topic.group()) ? "group" : kind.code();
		return new BadgeMessage(topic.introduction().introductionId(), kind.code(),
				phrases.say("title." + title, Map.of("name", said)), text(words, kind, said), phrases.list(names),
				topic.company(), topic.role(), shared(topic), cleaned(topic.self().helps()),
				cleaned(topic.self().helpedBy()), words.place(), actions(phrases, kind), expiresAt);
	}

	private static String text(TopicWords words, Kind kind, String name) {
		var phrases = words.phrases();
		var company = words.topic().company();
		var who = company.isEmpty() ? name : name + " (" + Scripts.isolated(company) + ")";
		return switch (kind) {
			case INTRODUCTION -> Reason.of(words).getFirst().about(phrases, who);
			case MEETING ->
				Stream
					.concat(Stream.of(phrases.say(
							(words.topic().group() ? "group." : "meeting.")
									+ (words.place().isEmpty() ? "anywhere" : "at"),
							Map.of("who", who, "place", words.place()))), words.openers().stream().limit(1))
					.collect(Collectors.joining(" "));
			case FOLLOWUP -> phrases.say("title.followup", Map.of("name", name));
			case WITHDRAWAL, PROFILE, NOTED, HELP, ANSWER, STOPPED, STARTED -> phrases.say("notice.withdrawal");
		};
	}

	/**
	 * Returns as much of this as a badge takes: what matters least is left out first.
	 * @param most so many bytes
	 * @param size tells how many bytes a message has
	 */
	public BadgeMessage within(int most, ToIntFunction<BadgeMessage> size) {
		var shorter = Stream.concat(Stream.of(this, listing(2), listing(0)),
				IntStream.of(Cleaned.MAX * MOST, Cleaned.MAX * 2, Cleaned.MAX, 1).mapToObj(this::brief));
		return shorter.filter((it) -> size.applyAsInt(it) <= most).findFirst().orElseGet(() -> brief(1));
	}

	private BadgeMessage listing(int topics) {
		return new BadgeMessage(this.introductionId, this.kind, this.title, this.text, this.name, this.company,
				this.role, limited(this.shared, topics), limited(this.helps, topics), limited(this.helpedBy, topics),
				this.meetingPoint, this.actions, this.expiresAt);
	}

	private BadgeMessage brief(int characters) {
		return new BadgeMessage(this.introductionId, this.kind, "", Cleaned.of(this.text, characters), "", "", "",
				List.of(), List.of(), List.of(), "", this.actions, this.expiresAt);
	}

	private static List<String> limited(List<String> topics, int most) {
		return topics.subList(0, Math.min(most, topics.size()));
	}

	/** Takes an introduction off the badge. */
	public static BadgeMessage withdrawn(String introductionId, String language, Instant expiresAt) {
		return plain(introductionId, "withdrawn", Phrases.in(language).say("notice.withdrawal"), expiresAt);
	}

	/** Answers the wearer's reply. */
	public static BadgeMessage answer(ReplyText reply, Instant expiresAt) {
		return plain(null, Kind.ANSWER.code(), reply.say(Cleaned.MAX), expiresAt);
	}

	/** Answers the wearer's wish to stop or start. */
	public static BadgeMessage notice(Kind kind, String language, String sender, Instant expiresAt) {
		return plain(null, kind.code(), SmsText.notice(kind, language, Frame.later(sender)), expiresAt);
	}

	private static BadgeMessage plain(@Nullable String introductionId, String kind, String text, Instant expiresAt) {
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
			case MEETING, WITHDRAWAL, PROFILE, NOTED, HELP, ANSWER, STOPPED, STARTED -> List.of();
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
