package rapport.match.messaging;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import rapport.match.event.EventStates;
import rapport.starter.kafka.PoisonMessageException;

/** Reads a record, and only if all of it can be read folds it in. */
final class RecordFolding {

	private final ChangeReader reader;

	private final Fold fold;

	private final Verdicts verdicts;

	private final EventStates states;

	RecordFolding(ChangeReader reader, Fold fold, Verdicts verdicts, EventStates states) {
		this.reader = reader;
		this.fold = fold;
		this.verdicts = verdicts;
		this.states = states;
	}

	/**
	 * What a record was about, and did.
	 *
	 * @param known whether the event is known now
	 * @param idle whether it said nothing that matters here
	 */
	record Folded(String eventId, Fold.Outcome outcome, boolean known, boolean idle) {
	}

	/**
	 * Folds a record in.
	 * @param pass whether time passes by it, as it does once the states are rebuilt
	 * @throws PoisonMessageException if the record is to be put aside; nothing changed
	 * @throws RuntimeException if it met a bug; the states may be half done
	 */
	Folded add(ConsumerRecord<String, byte[]> message, Instant now, boolean pass) {
		var reason = this.verdicts.reason(message);
		if (reason != null) {
			throw new PoisonMessageException(reason);
		}
		var change = this.reader.read(message);
		try {
			var known = this.states.known(change.eventId());
			if (pass && known != null) {
				known.pass(now);
			}
			var outcome = this.fold.add(change, Instant.ofEpochMilli(message.timestamp()), now);
			return new Folded(change.eventId(), outcome, this.states.known(change.eventId()) != null,
					change instanceof Change.Nothing);
		}
		catch (RuntimeException ex) {
			this.verdicts.failed(message, ex);
			throw ex;
		}
	}

}
