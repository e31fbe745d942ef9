package rapport.notify.ledger.redis;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;

/** Messages as {@code ledger.lua} shows them: one value after the other. */
final class Rows {

	private Rows() {
	}

	static Send send(List<?> row) {
		var values = row.stream().map(Object::toString).toList();
		return new Send(new MessageId(values.get(0)), new AttendeeRef(values.get(1), values.get(2)),
				orNull(values.get(3)), Integer.parseInt(values.get(10)), kind(values.get(4)), channel(values.get(5)),
				SendState.valueOf(values.get(6).toUpperCase(Locale.ROOT)),
				Instant.ofEpochMilli(Long.parseLong(values.get(7))), Integer.parseInt(values.get(8)),
				orNull(values.get(9)));
	}

	static Kind kind(String code) {
		return Kind.valueOf(code.toUpperCase(Locale.ROOT));
	}

	static Channel channel(String code) {
		return Channel.valueOf(code.toUpperCase(Locale.ROOT));
	}

	private static @Nullable String orNull(String value) {
		return value.isEmpty() ? null : value;
	}

}
