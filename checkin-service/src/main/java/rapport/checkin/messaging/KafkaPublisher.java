package rapport.checkin.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.springframework.kafka.core.KafkaTemplate;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeePublisher;
import rapport.checkin.checkin.CheckInPublisher;
import rapport.checkin.checkin.NotRecordedException;
import rapport.checkin.checkin.PresenceChanged;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventPublisher;
import tools.jackson.databind.json.JsonMapper;

/** Publishes to Kafka and waits for the acknowledgement of all replicas. */
final class KafkaPublisher implements EventPublisher, AttendeePublisher, CheckInPublisher {

	/** For what an organizer waits for; at a door it would be too long. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final KafkaTemplate<String, byte[]> kafka;

	private final JsonMapper json;

	private final Duration answerWithin;

	private final Clock clock;

	KafkaPublisher(KafkaTemplate<String, byte[]> kafka, JsonMapper json, Duration answerWithin, Clock clock) {
		this.kafka = kafka;
		this.json = json;
		this.answerWithin = answerWithin;
		this.clock = clock;
	}

	@Override
	public void publish(Event event) {
		var id = event.id().value();
		var now = this.clock.instant();
		await(send(new ProducerRecord<>(Topics.EVENTS, id, bytes(EventMessage.of(event))), EventMessage.TYPE,
				id + "-" + now.toEpochMilli(), id, now), PATIENCE);
	}

	@Override
	public void publish(EventId event, Collection<Attendee> attendees) {
		var now = this.clock.instant();
		var partition = partition(event);
		var sent = attendees.stream().map((attendee) -> {
			var key = event.value() + "/" + attendee.id().value();
			return send(
					new ProducerRecord<>(Topics.ATTENDEES, partition, key, bytes(AttendeeMessage.of(event, attendee))),
					AttendeeMessage.TYPE, attendee.id().value() + "-" + now.toEpochMilli(), event.value(), now);
		}).toArray(CompletableFuture<?>[]::new);
		await(CompletableFuture.allOf(sent), PATIENCE);
	}

	@Override
	public void publish(PresenceChanged change) {
		var event = change.event().value();
		await(send(new ProducerRecord<>(Topics.CHECK_INS, event, bytes(CheckInMessage.of(change))), CheckInMessage.TYPE,
				event + "-" + change.sequence(), event, change.recordedAt()), this.answerWithin);
	}

	/**
	 * All attendees of an event are on the partition that the event's other messages are
	 * on, so that one matcher reads them all.
	 */
	private int partition(EventId event) {
		int partitions = this.kafka.partitionsFor(Topics.ATTENDEES).size();
		return Utils.toPositive(Utils.murmur2(Utils.utf8(event.value()))) % partitions;
	}

	private CompletableFuture<?> send(ProducerRecord<String, byte[]> published, String type, String id, String eventId,
			Instant at) {
		return this.kafka.send(CloudEvents.headed(published, type, id, eventId, at));
	}

	private static void await(CompletableFuture<?> sent, Duration patience) {
		try {
			sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new NotRecordedException("Kafka did not acknowledge in time", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotRecordedException("Interrupted while Kafka had not acknowledged", ex);
		}
	}

	private byte[] bytes(Object message) {
		return this.json.writeValueAsBytes(message);
	}

}
