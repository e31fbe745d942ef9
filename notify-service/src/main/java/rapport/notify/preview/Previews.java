package rapport.notify.preview;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import rapport.notify.ledger.Kind;
import rapport.notify.wording.BadgeMessage;
import rapport.notify.wording.Frame;
import rapport.notify.wording.Names;
import rapport.notify.wording.SmsText;
import rapport.notify.wording.Welcome;

/** Makes previews by the very words that messages are made of. */
public final class Previews {

	/** What can be shown, in the order in which a person would get it. */
	public static final List<Kind> KINDS = List.of(Kind.PROFILE, Kind.NOTED, Kind.INTRODUCTION, Kind.ANSWER,
			Kind.MEETING, Kind.FOLLOWUP, Kind.WITHDRAWAL, Kind.HELP, Kind.STOPPED, Kind.STARTED);

	private static final Set<Kind> ON_BADGES = Set.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP);

	private static final List<String> REPLIES = List.of("yes", "later", "no", "met", "missed", "closed", "unclear");

	/** Until when the other may answer, in what is shown. */
	private static final ZonedDateTime UNTIL = ZonedDateTime.of(2026, 1, 1, 18, 30, 0, 0, ZoneOffset.UTC);

	/** What may well be the first that somebody gets. */
	private static final Set<Kind> FIRST = Set.of(Kind.PROFILE, Kind.INTRODUCTION);

	private final String sender;

	private final Map<String, String> texts;

	private final Sample sample;

	/**
	 * Creates them.
	 * @param name the event's name
	 * @param texts the organizer's own words, by what they are for
	 * @param sample whom they are about
	 */
	public Previews(String name, Map<String, String> texts, Sample sample) {
		this.sender = Names.sender(name, texts.get("sender"));
		this.texts = Map.copyOf(texts);
		this.sample = sample;
	}

	/** Returns by what name the event writes. */
	public String sender() {
		return this.sender;
	}

	/**
	 * Returns the messages of a kind in a language: by phone, first and later, and on a
	 * badge.
	 */
	public List<Preview> of(Kind kind, String language) {
		if (kind == Kind.ANSWER) {
			return REPLIES.stream()
				.map((it) -> Preview.sms(kind, language, it, false,
						SmsText.reply(this.sample.replied(language, UNTIL, it), Frame.later(this.sender))))
				.toList();
		}
		var all = new ArrayList<Preview>();
		if (FIRST.contains(kind)) {
			all.add(Preview.sms(kind, language, null, true, text(kind, language, new Frame(this.sender, true, null))));
		}
		if (kind != Kind.PROFILE) {
			all.add(Preview.sms(kind, language, null, false, text(kind, language, Frame.later(this.sender))));
		}
		if (ON_BADGES.contains(kind)) {
			all.add(Preview.badge(kind, language,
					BadgeMessage.about(this.sample.topic(kind, language), kind, Instant.EPOCH)));
		}
		return all;
	}

	private String text(Kind kind, String language, Frame frame) {
		return switch (kind) {
			case INTRODUCTION, MEETING, FOLLOWUP, WITHDRAWAL ->
				SmsText.about(this.sample.topic(kind, language), kind, frame);
			case PROFILE -> SmsText.profileAsked(language, Welcome.in(this.texts, language), frame);
			case NOTED -> SmsText.noted(language, this.sample.helpedBy(), frame);
			default -> SmsText.notice(kind, language, frame);
		};
	}

}
