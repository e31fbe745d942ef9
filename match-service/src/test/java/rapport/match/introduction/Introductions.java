package rapport.match.introduction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Introductions for tests, just proposed. */
public final class Introductions {

	public static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	public static final Instant UNTIL = NOW.plus(Duration.ofMinutes(30));

	private Introductions() {
	}

	/** Of these attendees. */
	public static Introduction between(String... ids) {
		var participants = Stream.of(ids)
			.map((it) -> new Participant(it, 0.5, List.of(), List.of(),
					new Opener(Opener.Kind.TALK_ABOUT, "Chess", null), false, null))
			.toList();
		return new Introduction("test", IntroductionId.of("test", List.of(ids)), 1, State.PROPOSED, NOW, NOW, UNTIL,
				0.5, List.of("Chess"), (ids.length > 2) ? "Chess" : null, "en", participants, "Bar", 1, 1, null);
	}

	/** After an answer that must change it. */
	public static Introduction after(Introduction it, String id, Answer said) {
		return it.answered(id, said, NOW).orElseThrow();
	}

	/** Once all said yes. */
	public static Introduction accepted(String... ids) {
		var it = between(ids);
		for (var id : ids) {
			it = after(it, id, Answer.YES);
		}
		return it;
	}

}
