package rapport.match.event;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Redaction;
import rapport.match.term.Term;
import rapport.match.term.Terms;

/**
 * What becomes of the introductions of somebody who is erased: what is open ends, and her
 * words go out of all of them. A label stays if a remaining participant wrote it, or is
 * put in the words of one who wrote the same in another way.
 */
final class Erasure {

	private final EventState state;

	private final Terms terms;

	private final String erasedId;

	Erasure(EventState state, Terms terms, String erasedId) {
		this.state = state;
		this.terms = terms;
		this.erasedId = erasedId;
	}

	/** Returns those that change, as they are to be recorded. */
	List<Introduction> introductions(Instant now) {
		return this.state.introductionsOf(this.erasedId)
			.stream()
			.sorted(Comparator.comparing(Introduction::id))
			.flatMap((it) -> without(it, now).stream())
			.toList();
	}

	private Optional<Introduction> without(Introduction it, Instant now) {
		var written = new Written();
		it.participants().forEach((one) -> {
			var attendee = this.state.attendee(one.attendeeId());
			if (attendee != null && !attendee.id().equals(this.erasedId)) {
				Stream.of(attendee.interests(), attendee.offers(), attendee.asks())
					.flatMap(List::stream)
					.forEach(written::add);
			}
		});
		return new Redaction(this.erasedId, written::same).of(it,
				it.without(this.erasedId, Cause.ERASED, now).orElse(it));
	}

	/** What the remaining participants wrote. */
	private final class Written {

		private final Set<String> labels = new HashSet<>();

		private final Map<String, String> byKey = new HashMap<>();

		void add(Term term) {
			this.labels.add(term.label());
			this.byKey.putIfAbsent(term.key(), term.label());
		}

		@Nullable String same(String label) {
			return this.labels.contains(label) ? label : this.byKey.get(Erasure.this.terms.of(label).key());
		}

	}

}
