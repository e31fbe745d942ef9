package rapport.notify.ledger.redis;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.notify.ledger.Trace;

/** Messages as the scripts show them: one value after the other. */
final class Rows {

	private Rows() {
	}

	/** Returns the message that a row shows, if it shows one. */
	static Optional<Send> found(List<?> row) {
		return row.isEmpty() ? Optional.empty() : Optional.of(send(row));
	}

	static Send send(List<?> row) {
		var values = row.stream().map(Object::toString).toList();
		var to = new AttendeeRef(values.get(1), values.get(2));
		return new Send(MessageId.known(to.attendeeId(), values.get(0)), to, orNull(values.get(3)),
				Integer.parseInt(values.get(10)), Kind.valueOf(constant(values.get(4))),
				Channel.valueOf(constant(values.get(5))), SendState.valueOf(constant(values.get(6))),
				Instant.ofEpochMilli(Long.parseLong(values.get(7))), Integer.parseInt(values.get(8)),
				orNull(values.get(9)), trace(values.subList(11, 15)));
	}

	/** Returns the fields and values that a message is entered with. */
	static Stream<String> fields(Send send) {
		return Stream.of("event", send.to().eventId(), "attendee", send.to().attendeeId(), "introduction",
				orEmpty(send.introductionId()), "kind", send.kind().code(), "channel", send.channel().code(), "state",
				send.state().code(), "at", Long.toString(send.at().toEpochMilli()), "parts",
				Integer.toString(send.parts()), "reason", orEmpty(send.reason()), "attempt",
				Integer.toString(send.attempt()));
	}

	/** Returns the fields and values of a message's trace, but for its sequence. */
	static Stream<String> fields(Trace trace) {
		return Stream.of("recipient", (trace.recipient() != null) ? trace.recipient().key() : "", "reference",
				Integer.toString(trace.reference()), "providers", String.join(" ", trace.providerIds()));
	}

	static String orEmpty(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static Trace trace(List<String> values) {
		return new Trace(values.get(0).isEmpty() ? 0 : Long.parseLong(values.get(0)),
				values.get(1).isEmpty() ? null : new Recipient(values.get(1)),
				values.get(2).isEmpty() ? -1 : Integer.parseInt(values.get(2)),
				values.get(3).isEmpty() ? List.of() : Arrays.asList(values.get(3).split(" ")));
	}

	private static String constant(String code) {
		return code.toUpperCase(Locale.ROOT);
	}

	private static @Nullable String orNull(String value) {
		return value.isEmpty() ? null : value;
	}

}
