package rapport.notify.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;

/** What is remembered about answers, in memory. */
final class MemoryOfAnswers implements Memory {

	private final Map<String, Last> last = new HashMap<>();

	private final Map<String, Long> counts = new HashMap<>();

	private final Map<Recipient, String> wrote = new HashMap<>();

	private final Map<Recipient, Instant> when = new HashMap<>();

	@Override
	public Turn turn(String introductionId, AttendeeRef from, Answer answer, Instant since, Instant now) {
		var key = introductionId + from;
		var before = this.last.get(key);
		if (before == null || before.answer() != answer || before.at().isBefore(since)) {
			this.counts.merge(key, 1L, Long::sum);
			this.last.put(key, new Last(answer, now));
		}
		long ordinal = this.counts.getOrDefault(key, 0L);
		return new Turn(ordinal, now.toEpochMilli() * 100 + ordinal);
	}

	@Override
	public Optional<Last> last(String introductionId, AttendeeRef from) {
		return Optional.ofNullable(this.last.get(introductionId + from));
	}

	@Override
	public void restore(Reply reply) {
	}

	@Override
	public void eraseAll(String eventId) {
	}

	@Override
	public boolean mayHelp(Recipient recipient, String with, Duration once) {
		return times(recipient, "help:" + with, once) == 1;
	}

	@Override
	public long times(Recipient recipient, String what, Duration in) {
		return this.counts.merge(recipient.key() + what, 1L, Long::sum);
	}

	@Override
	public Optional<Instant> repeats(Recipient recipient, String text) {
		return text.equals(this.wrote.get(recipient)) ? Optional.ofNullable(this.when.get(recipient))
				: Optional.empty();
	}

	@Override
	public void dealtWith(Recipient recipient, String text, Instant now, Duration remember) {
		this.wrote.put(recipient, text);
		this.when.put(recipient, now);
	}

}
