package rapport.match.messaging;

import java.time.Clock;
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
import rapport.match.event.EventStates;
import rapport.match.introduction.Introduction;
import rapport.match.round.Round;
import rapport.match.round.RoundClock;

/**
 * One life of the matcher, from the assignment of partitions to the first failure. What
 * follows from records, the rounds' introductions, and the records' offsets are one
 * transaction. Any failure ends this life; the next one rebuilds the state, so what was
 * in memory but not committed is gone with it.
 */
final class MatchRun implements ConsumerRebalanceListener {

	private static final Logger logger = LoggerFactory.getLogger(MatchRun.class);

	private static final Duration STEP = Duration.ofMillis(50);

	private final KafkaClients clients;

	private final EventStates states;

	private final Fold fold;

	private final Round round;

	private final RoundClock roundClock;

	private final Clock clock;

	private final Consumer<String, byte[]> consumer;

	private final Producer<String, byte[]> producer;

	private final Progress progress = new Progress();

	private boolean rebuilt;

	MatchRun(KafkaClients clients, EventStates states, Fold fold, Round round, RoundClock roundClock, Clock clock) {
		this.clients = clients;
		this.states = states;
		this.fold = fold;
		this.round = round;
		this.roundClock = roundClock;
		this.clock = clock;
		this.producer = clients.producer();
		this.consumer = clients.consumer();
	}

	/** Runs while it is wanted; throws what ends it. */
	void run(BooleanSupplier wanted, Runnable ready) {
		try (this.producer; this.consumer) {
			this.consumer.subscribe(Topics.CONSUMED, this);
			while (wanted.getAsBoolean()) {
				var records = this.consumer.poll(STEP);
				var outgoing = this.states.locked(() -> follow(records));
				if (!records.isEmpty() || !outgoing.isEmpty()) {
					commit(records, outgoing);
				}
				if (this.rebuilt) {
					ready.run();
				}
			}
		}
	}

	private List<ProducerRecord<String, byte[]>> follow(ConsumerRecords<String, byte[]> records) {
		var now = this.clock.instant();
		var outgoing = new ArrayList<ProducerRecord<String, byte[]>>();
		for (var message : records) {
			try {
				var outcome = this.fold.add(message, now);
				this.roundClock.changed(outcome.eventId(), now);
				add(outcome.changed(), outgoing);
			}
			catch (Fold.PoisonException ex) {
				logger.warn("{}; it goes to the dead-letter topic", ex.getMessage());
				outgoing.add(deadLetter(message));
			}
		}
		rounds(now, outgoing);
		return outgoing;
	}

	private void rounds(Instant now, List<ProducerRecord<String, byte[]>> outgoing) {
		for (var state : this.states.all()) {
			if (this.roundClock.due(state.eventId(), now)) {
				add(state.expired(now), outgoing);
				add(this.round.run(state, now), outgoing);
			}
		}
	}

	private void add(List<Introduction> changed, List<ProducerRecord<String, byte[]>> outgoing) {
		for (var introduction : changed) {
			this.states.of(introduction.eventId()).apply(introduction);
			outgoing.add(this.fold.published(introduction));
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

	private static ProducerRecord<String, byte[]> deadLetter(ConsumerRecord<String, byte[]> message) {
		return new ProducerRecord<>(message.topic() + Topics.DEAD_LETTERS, message.partition(), message.key(),
				message.value(), message.headers());
	}

	@Override
	public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
		var started = this.clock.instant();
		forget();
		var committed = this.consumer.committed(new HashSet<>(partitions));
		try (var reader = this.clients.reader()) {
			this.states.locked(() -> {
				new Rebuild(reader, this.clients, this.fold, this.progress).run(committed);
				this.states.all().forEach((it) -> this.roundClock.changed(it.eventId(), started));
				return true;
			});
		}
		this.rebuilt = true;
		logger.info("Rebuilt the events of {} partitions in {} ms", partitions.size(),
				Duration.between(started, this.clock.instant()).toMillis());
	}

	/** All are taken away before any are given. */
	@Override
	public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
		forget();
	}

	private void forget() {
		this.states.clear();
		this.progress.clear();
	}

}
