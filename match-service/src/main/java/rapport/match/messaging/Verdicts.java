package rapport.match.messaging;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.starter.kafka.DeadLetter;

/**
 * Remembers the records that a bug of this service failed over. The state is rebuilt
 * after each failure, since it may be half done; a record that fails in the same way then
 * is put aside, so that the rest flows on. Only for the matcher's thread.
 */
final class Verdicts {

	private static final Logger logger = LoggerFactory.getLogger(Verdicts.class);

	private static final int MOST_SUSPECTS = 1_000;

	private final Map<String, String> suspects = new LinkedHashMap<>();

	private final Set<String> condemned = new HashSet<>();

	/** A record could be read, but not folded in. */
	void failed(ConsumerRecord<?, ?> message, RuntimeException failure) {
		var place = DeadLetter.place(message);
		var how = failure.getClass().getName();
		logger.error("The record {} meets a bug: {}; the state is rebuilt", place, how);
		if (how.equals(this.suspects.put(place, how))) {
			this.condemned.add(place);
			this.suspects.remove(place);
		}
		if (this.suspects.size() > MOST_SUSPECTS) {
			this.suspects.remove(this.suspects.keySet().iterator().next());
		}
	}

	/** Returns why a record is to be put aside; null if it is not. */
	@Nullable String reason(ConsumerRecord<?, ?> message) {
		return (!this.condemned.isEmpty() && this.condemned.contains(DeadLetter.place(message)))
				? "bug: it failed twice, the state rebuilt in between" : null;
	}

}
