package rapport.checkin.badge.messaging;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.badge.BadgePrints.BadgePrint;
import rapport.checkin.badge.PrintStore;
import rapport.checkin.badge.RecordedPrints;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.RecordFold;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.MessageReader;

/** Takes what was printed into the working copy. */
@Component
@Order(8)
class PrintFold extends RecordFold {

	private final MessageReader reader;

	private final PrintStore store;

	/** What is read of the record of what was done by hand. */
	record PrintMessage(String eventId, String auditId, String action, Instant at, String by,
			@Nullable String attendeeId, @Nullable String reason) {
	}

	PrintFold(MessageReader reader, PrintStore store) {
		this.reader = reader;
		this.store = store;
	}

	@Override
	public String topic() {
		return Topics.AUDIT;
	}

	@Override
	protected void fold(ConsumerRecord<String, byte[]> message) {
		if (message.value() == null) {
			return;
		}
		var entry = this.reader.read(message, PrintMessage.class, (it) -> it);
		var attendee = entry.attendeeId();
		if (RecordedPrints.ACTION.equals(entry.action()) && attendee != null) {
			var id = entry.auditId().startsWith(RecordedPrints.PREFIX)
					? entry.auditId().substring(RecordedPrints.PREFIX.length()) : entry.auditId();
			this.store.put(new BadgePrint(new EventId(entry.eventId()), id, new AttendeeId(attendee), entry.at(),
					entry.by(), entry.reason()));
		}
	}

}
