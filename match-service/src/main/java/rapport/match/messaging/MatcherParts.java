package rapport.match.messaging;

import java.time.Clock;
import java.time.Duration;

import rapport.match.event.EventStates;
import rapport.match.round.Round;
import rapport.match.round.RoundMetrics;
import rapport.match.snapshot.SnapshotMetrics;
import rapport.match.snapshot.SnapshotStore;

/** What the matcher is made of, the same in all its lives. */
record MatcherParts(KafkaClients clients, EventStates states, RecordFolding folding, IntroductionRecords records,
		Round round, RoundMetrics roundMetrics, SnapshotStore snapshots, SnapshotMetrics snapshotMetrics,
		MatchDeadLetters deadLetters, Timing timing, Clock clock) {

	/**
	 * When it does what.
	 *
	 * @param roundAfter how long after a change a round runs
	 * @param roundEvery how often one runs without any
	 * @param snapshotEvery how often snapshots are taken
	 */
	record Timing(Duration roundAfter, Duration roundEvery, Duration snapshotEvery) {
	}

}
