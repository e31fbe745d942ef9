package rapport.checkin.attendee.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.TopicFold;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.OneByOne;
import rapport.starter.kafka.PoisonMessageException;

/** Takes the recorded attendees into the working copy. */
@Component
@Order(2)
class AttendeeFold implements TopicFold {

	private final Attendees attendees;

	private final MessageReader reader;

	AttendeeFold(Attendees attendees, MessageReader reader) {
		this.attendees = attendees;
		this.reader = reader;
	}

	@Override
	public String topic() {
		return Topics.ATTENDEES;
	}

	/**
	 * All of an event at once. What comes before a tombstone goes with it; what comes
	 * after was registered anew.
	 */
	@Override
	public void fold(List<ConsumerRecord<String, byte[]>> batch) {
		Map<EventId, Latest> byEvent = new LinkedHashMap<>();
		for (var message : batch) {
			OneByOne.take(DeadLetter.place(message), () -> fold(message, byEvent));
		}
		byEvent.forEach((event, latest) -> {
			this.attendees.remove(event, latest.erased());
			var alive = latest.alive();
			OneByOne.together(alive, Attendee::toString, () -> this.attendees.put(event, alive),
					(it) -> this.attendees.put(event, List.of(it)));
		});
	}

	private void fold(ConsumerRecord<String, byte[]> message, Map<EventId, Latest> byEvent) {
		var key = (message.key() != null) ? message.key() : "";
		int slash = key.indexOf('/');
		if (slash < 0) {
			throw new PoisonMessageException("its key names no attendee");
		}
		var latest = byEvent.computeIfAbsent(new EventId(key.substring(0, slash)), (event) -> new Latest());
		if (message.value() == null) {
			latest.erase(new AttendeeId(key.substring(slash + 1)));
		}
		else {
			latest.take(this.reader.read(message, AttendeeMessage.class, AttendeeMessage::toAttendee));
		}
	}

	/** What a batch says last of each attendee of an event. */
	private static final class Latest {

		private final Map<AttendeeId, Attendee> alive = new LinkedHashMap<>();

		private final Map<AttendeeId, Boolean> erased = new LinkedHashMap<>();

		void take(Attendee attendee) {
			this.alive.merge(attendee.id(), attendee,
					(known, other) -> (other.revision() > known.revision()) ? other : known);
		}

		void erase(AttendeeId attendee) {
			this.alive.remove(attendee);
			this.erased.put(attendee, true);
		}

		List<Attendee> alive() {
			return List.copyOf(this.alive.values());
		}

		List<AttendeeId> erased() {
			return List.copyOf(this.erased.keySet());
		}

	}

}
