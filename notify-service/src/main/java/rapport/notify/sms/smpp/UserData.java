package rapport.notify.sms.smpp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.OptionalParameter;
import org.jspecify.annotations.Nullable;

/** What a message from the SMSC carries. */
final class UserData {

	/** Elements of a header that say which part of a text it is, by 3GPP TS 23.040. */
	private static final int SHORT_REFERENCE = 0x00;

	private static final int LONG_REFERENCE = 0x08;

	/** Elements that say in which language's tables it is written. */
	private static final int SINGLE_SHIFT = 0x24;

	private static final int LOCKING_SHIFT = 0x25;

	private final Written written;

	private final @Nullable Part part;

	private UserData(Written written, @Nullable Part part) {
		this.written = written;
		this.part = part;
	}

	/**
	 * A text, or a part of one, before it is read.
	 *
	 * @param dataCoding how the SMSC labels it
	 * @param locking the language of its table, or 0
	 * @param single the language of its extension table, or 0
	 * @param octets its bytes, a character each
	 */
	record Written(byte dataCoding, int locking, int single, String octets) {

		private static Written of(AbstractSmCommand message, byte[] bytes, int end) {
			var octets = new String(bytes, end, bytes.length - end, StandardCharsets.ISO_8859_1);
			return new Written(message.getDataCoding(), element(bytes, end, LOCKING_SHIFT),
					element(bytes, end, SINGLE_SHIFT), octets);
		}

		/** Returns this with what follows it, if both are written in the same way. */
		Optional<Written> with(Written next) {
			return next.equals(new Written(this.dataCoding, this.locking, this.single, next.octets))
					? Optional.of(new Written(this.dataCoding, this.locking, this.single, this.octets + next.octets))
					: Optional.empty();
		}

		byte[] bytes() {
			return this.octets.getBytes(StandardCharsets.ISO_8859_1);
		}

	}

	/**
	 * A part of a longer text.
	 *
	 * @param reference what all parts of the text have in common
	 * @param total how many parts it has
	 * @param number which one this is, from 1
	 */
	record Part(int reference, int total, int number) {

		private static @Nullable Part of(int reference, int total, int number) {
			return (total > 1 && number >= 1 && number <= total) ? new Part(reference, total, number) : null;
		}

	}

	/** Reads the text or payload of a message, and its header or parameters. */
	static UserData of(AbstractSmCommand message, byte @Nullable [] shortMessage) {
		var payload = message.getOptionalParameter(OptionalParameter.Message_payload.class);
		var bytes = (payload != null && payload.getValue().length > 0) ? payload.getValue() : shortMessage;
		if (bytes == null) {
			bytes = new byte[0];
		}
		int end = header(bytes);
		var part = (end > 0) ? inHeader(bytes, end) : null;
		if (end == 0 || (!message.isUdhi() && part == null)) {
			return new UserData(Written.of(message, bytes, 0), inParameters(message));
		}
		return new UserData(Written.of(message, bytes, end), (part != null) ? part : inParameters(message));
	}

	/**
	 * Returns where a header ends, or 0 if its lengths do not fit: then there is none,
	 * though the message may say so, and it may not say so of one that there is.
	 */
	private static int header(byte[] bytes) {
		int end = (bytes.length > 0) ? 1 + at(bytes, 0) : 0;
		int i = 1;
		while (i + 1 < end && end <= bytes.length) {
			i += 2 + at(bytes, i + 1);
		}
		return (end > 1 && i == end) ? end : 0;
	}

	/** Returns its text, without a header. */
	Written written() {
		return this.written;
	}

	/** Returns which part of a longer text it is, if it is one. */
	@Nullable Part part() {
		return this.part;
	}

	private static @Nullable Part inHeader(byte[] bytes, int end) {
		for (int i = 1; i + 1 < end; i += 2 + Byte.toUnsignedInt(bytes[i + 1])) {
			int length = Byte.toUnsignedInt(bytes[i + 1]);
			if (bytes[i] == SHORT_REFERENCE && length == 3 && i + 4 < end) {
				return Part.of(at(bytes, i + 2), at(bytes, i + 3), at(bytes, i + 4));
			}
			if (bytes[i] == LONG_REFERENCE && length == 4 && i + 5 < end) {
				return Part.of(at(bytes, i + 2) * 256 + at(bytes, i + 3), at(bytes, i + 4), at(bytes, i + 5));
			}
		}
		return null;
	}

	/** Returns what an element of a header of one byte says, or 0. */
	private static int element(byte[] bytes, int end, int element) {
		for (int i = 1; i + 2 < end; i += 2 + at(bytes, i + 1)) {
			if (at(bytes, i) == element && at(bytes, i + 1) == 1) {
				return at(bytes, i + 2);
			}
		}
		return 0;
	}

	private static @Nullable Part inParameters(AbstractSmCommand message) {
		var reference = message.getOptionalParameter(OptionalParameter.Sar_msg_ref_num.class);
		var total = message.getOptionalParameter(OptionalParameter.Sar_total_segments.class);
		var number = message.getOptionalParameter(OptionalParameter.Sar_segment_seqnum.class);
		return (reference != null && total != null && number != null)
				? Part.of(Short.toUnsignedInt(reference.getValue()), Byte.toUnsignedInt(total.getValue()),
						Byte.toUnsignedInt(number.getValue()))
				: null;
	}

	private static int at(byte[] bytes, int index) {
		return Byte.toUnsignedInt(bytes[index]);
	}

}
