package rapport.match.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import rapport.match.term.Terms;
import rapport.starter.kafka.EventPartitioner;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.PoisonMessageException;

/** Reads records, before anything changes by them. */
final class ChangeReader {

	private final MessageReader reader;

	private final Terms terms;

	private final int partitions;

	/**
	 * A reader.
	 * @param partitions how many each topic has
	 */
	ChangeReader(MessageReader reader, Terms terms, int partitions) {
		this.reader = reader;
		this.terms = terms;
		this.partitions = partitions;
	}

	/**
	 * Returns what a record says.
	 * @throws PoisonMessageException if it cannot be read, is not what the contract
	 * allows, has the key of another event, or is where another instance would read it
	 */
	Change read(ConsumerRecord<String, byte[]> message) {
		var key = message.key();
		if (key == null) {
			throw new PoisonMessageException("It has no key");
		}
		var parts = key.split("/", 2);
		var change = (message.value() == null) ? tombstone(message.topic(), parts) : value(message);
		if (!change.eventId().equals(parts[0])) {
			throw new PoisonMessageException("Its key is of another event");
		}
		if (EventPartitioner.partition(key, this.partitions) != message.partition()) {
			throw new PoisonMessageException("It is on another partition than all else of its event");
		}
		return change;
	}

	private Change value(ConsumerRecord<String, byte[]> message) {
		return switch (message.topic()) {
			case MatchTopics.EVENTS -> read(message, EventMessage.class, EventMessage::toChange);
			case MatchTopics.ATTENDEES -> read(message, AttendeeMessage.class, (it) -> it.toChange(this.terms));
			case MatchTopics.CHECK_INS ->
				read(message, CheckInMessage.class, (it) -> it.toChange(Instant.ofEpochMilli(message.timestamp())));
			case MatchTopics.REPLIES -> read(message, ReplyMessage.class, ReplyMessage::toChange);
			case MatchTopics.DELIVERIES -> read(message, DeliveryMessage.class, DeliveryMessage::toChange);
			case MatchTopics.INTRODUCTIONS -> read(message, IntroductionMessage.class,
					(it) -> new Change.IntroductionKnown(it.eventId(), it.toIntroduction()));
			default -> throw new IllegalStateException("unknown topic");
		};
	}

	private <T> Change read(ConsumerRecord<String, byte[]> message, Class<T> type, Function<T, Change> conversion) {
		return this.reader.read(message, type, (@Nullable T it) -> conversion.apply(Objects.requireNonNull(it)));
	}

	/** A scan or a reply is forgotten with her or the event. */
	private static Change tombstone(String topic, String[] key) {
		try {
			var eventId = ContractBounds.id(key[0]);
			return switch (topic) {
				case MatchTopics.EVENTS -> {
					if (key.length > 1) {
						throw new PoisonMessageException("Its key is not one of this topic");
					}
					yield new Change.EventForgotten(eventId);
				}
				case MatchTopics.ATTENDEES ->
					new Change.AttendeeErased(eventId, ContractBounds.id((key.length > 1) ? key[1] : null));
				case MatchTopics.INTRODUCTIONS ->
					new Change.IntroductionForgotten(eventId, ContractBounds.id((key.length > 1) ? key[1] : null));
				default -> new Change.Nothing(eventId);
			};
		}
		catch (IllegalArgumentException ex) {
			throw new PoisonMessageException("Its key is not one of this topic");
		}
	}

}
