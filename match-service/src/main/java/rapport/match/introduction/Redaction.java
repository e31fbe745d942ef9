package rapport.match.introduction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Takes the words of somebody who is erased out of an introduction that she was in.
 *
 * @param erasedId whose part is left without words
 * @param kept the label that a remaining participant wrote for the same, or null if none
 * did
 */
public record Redaction(String erasedId, Function<String, @Nullable String> kept) {

	/**
	 * Returns what is published instead, one revision higher; empty if there is nothing
	 * to change.
	 * @param before as it is known
	 * @param now as it stands without her, which may be the same
	 */
	public Optional<Introduction> of(Introduction before, Introduction now) {
		var participants = now.participants().stream().map(this::of).toList();
		var around = now.around();
		var redacted = now.worded(before.revision(), words(now.shared()),
				(around != null) ? this.kept.apply(around) : null, participants);
		return redacted.equals(before) ? Optional.empty() : Optional
			.of(redacted.worded(before.revision() + 1, redacted.shared(), redacted.around(), redacted.participants()));
	}

	private Participant of(Participant it) {
		if (it.attendeeId().equals(this.erasedId)) {
			return with(it, List.of(), List.of(), new Opener(it.opener().kind(), "", null), true);
		}
		var hears = it.opener().hears();
		return with(it, words(it.helps()), words(it.helpedBy()),
				new Opener(it.opener().kind(), Objects.requireNonNullElse(this.kept.apply(it.opener().topic()), ""),
						(hears != null) ? this.kept.apply(hears) : null),
				it.erased());
	}

	private static Participant with(Participant it, List<String> helps, List<String> helpedBy, Opener opener,
			boolean erased) {
		return new Participant(it.attendeeId(), it.gain(), helps, helpedBy, opener, it.mentors(), it.answer(), erased);
	}

	private List<String> words(List<String> labels) {
		return labels.stream().map(this.kept).filter(Objects::nonNull).map(Objects::requireNonNull).distinct().toList();
	}

}
