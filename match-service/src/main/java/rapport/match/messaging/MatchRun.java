package rapport.match.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.match.introduction.Introduction;
import rapport.starter.kafka.PoisonMessageException;

/**
 * One life of the matcher, from the assignment of partitions to the first failure. What
 * follows from records, the rounds' introductions, and the records' offsets are one
 * transaction. Any failure ends this life; the next one rebuilds the state, so what was
 * in memory but not committed is gone with it.
 */
final class MatchRun implements ConsumerRebalanceListener {

	private static final Logger logger = LoggerFactory.getLogger(MatchRun.class);

	private static final Duration STEP = Duration.ofMillis(50);

	private final MatcherParts parts;

	private final Rounds rounds;

	private final Progress progress = new Progress();

	private final Snapshots snapshots;

	private final Producer<String, byte[]> producer;

	private final Consumer<String, byte[]> consumer;

	/** Whether the states are what was committed, no more and no less. */
	private boolean committed = true;

	private boolean rebuilt;

	MatchRun(MatcherParts parts) {
		this.parts = parts;
		this.rounds = new Rounds(parts);
		this.producer = parts.clients().producer();
		this.consumer = parts.clients().consumer();
		this.snapshots = new Snapshots(parts.snapshots(),
				new SnapshotWriter(parts.snapshots(), parts.snapshotMetrics()), parts.states(), this.progress,
				parts.timing().snapshotEvery());
	}

	/** Runs while it is wanted; throws what ends it. */
	void run(BooleanSupplier wanted, Runnable ready) {
		try (this.snapshots; this.producer; this.consumer) {
			this.consumer.subscribe(MatchTopics.CONSUMED, this);
			while (wanted.getAsBoolean()) {
				var records = this.consumer.poll(STEP);
				step(records);
				if (this.rebuilt) {
					ready.run();
				}
			}
		}
	}

	private void step(ConsumerRecords<String, byte[]> records) {
		var now = this.parts.clock().instant();
		this.committed = false;
		var outgoing = this.parts.states().locked(() -> follow(records, now));
		if (!records.isEmpty() || !outgoing.isEmpty()) {
			commit(records, outgoing);
		}
		this.committed = true;
		this.snapshots.takeIfDue(now);
	}

	private List<ProducerRecord<String, byte[]>> follow(ConsumerRecords<String, byte[]> records, Instant now) {
		var outgoing = new ArrayList<ProducerRecord<String, byte[]>>();
		for (var message : records) {
			try {
				follow(message, this.parts.folding().add(message, now, true), now, outgoing);
			}
			catch (PoisonMessageException ex) {
				outgoing.add(this.parts.deadLetters().of(message, ex.reason()));
			}
			if (message.value() == null) {
				this.parts.deadLetters().erased(message.topic(), message.key());
			}
		}
		this.rounds.run(now, (changed) -> add(changed, outgoing));
		return outgoing;
	}

	private void follow(ConsumerRecord<String, byte[]> message, RecordFolding.Folded folded, Instant now,
			List<ProducerRecord<String, byte[]>> outgoing) {
		var outcome = folded.outcome();
		if (folded.known()) {
			this.progress.has(message.partition(), folded.eventId());
			this.snapshots.changed(folded.eventId());
			if (!folded.idle()) {
				this.rounds.changed(folded.eventId(), now);
			}
			add(outcome.changed(), outgoing);
		}
		else {
			this.progress.hasNot(message.partition(), folded.eventId());
		}
		outcome.forgotten().forEach((it) -> outgoing.add(this.parts.records().forgotten(folded.eventId(), it)));
		if (outcome.urgent()) {
			this.snapshots.erased(message.partition(), folded.eventId(), folded.known());
		}
	}

	private void add(List<Introduction> changed, List<ProducerRecord<String, byte[]>> outgoing) {
		for (var introduction : changed) {
			this.parts.states().of(introduction.eventId()).apply(introduction);
			this.snapshots.changed(introduction.eventId());
			outgoing.add(this.parts.records().of(introduction));
		}
	}

	private void commit(ConsumerRecords<String, byte[]> records, List<ProducerRecord<String, byte[]>> outgoing) {
		this.producer.beginTransaction();
		var sent = outgoing.stream().map(this.producer::send).toList();
		// All is written before Kafka is asked whether the partitions are still this
		// instance's: if they are, whoever gets them next sees it and awaits its end.
		this.producer.flush();
		this.producer.sendOffsetsToTransaction(this.progress.after(records), this.consumer.groupMetadata());
		this.producer.commitTransaction();
		this.progress.reached(records);
		sent.stream().map(Future::resultNow).forEach(this.progress::reached);
	}

	@Override
	public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
		long started = System.nanoTime();
		var now = this.parts.clock().instant();
		this.committed = false;
		forget();
		var offsets = this.consumer.committed(new HashSet<>(partitions));
		long records = this.parts.states().locked(() -> {
			try (var reader = this.parts.clients().reader()) {
				return new Rebuild(reader, this.parts.clients(), this.parts.folding(), this.snapshots, this.progress)
					.run(offsets);
			}
		});
		this.parts.states().locked(this.parts.states()::all).forEach((it) -> this.rounds.changed(it.eventId(), now));
		this.committed = true;
		this.rebuilt = true;
		var took = Duration.ofNanos(System.nanoTime() - started);
		this.parts.snapshotMetrics().rebuilt(took, records);
		logger.info("Rebuilt the events of {} partitions in {} ms; {} records were read", partitions.size(),
				took.toMillis(), records);
	}

	/**
	 * All are taken away before any are given, also when this life ends. If in order, a
	 * snapshot makes it quick for who gets them.
	 */
	@Override
	public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
		if (this.committed) {
			this.snapshots.take(this.parts.clock().instant());
		}
		forget();
	}

	@Override
	public void onPartitionsLost(Collection<TopicPartition> partitions) {
		forget();
	}

	private void forget() {
		this.parts.states().clear();
		this.progress.clear();
		this.snapshots.forget();
	}

}
