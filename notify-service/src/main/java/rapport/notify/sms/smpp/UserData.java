package rapport.notify.sms.smpp;

import java.util.Arrays;

import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.OptionalParameter;
import org.jspecify.annotations.Nullable;

/** What a message from the SMSC carries. */
final class UserData {

	/** Elements of a header that say which part of a text it is, by 3GPP TS 23.040. */
	private static final int SHORT_REFERENCE = 0x00;

	private static final int LONG_REFERENCE = 0x08;

	private final byte[] text;

	private final @Nullable Part part;

	private UserData(byte[] text, @Nullable Part part) {
		this.text = text;
		this.part = part;
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
		if (message.isUdhi() && bytes.length > 0) {
			int end = Math.min(bytes.length, 1 + Byte.toUnsignedInt(bytes[0]));
			return new UserData(Arrays.copyOfRange(bytes, end, bytes.length), inHeader(bytes, end));
		}
		return new UserData(bytes, inParameters(message));
	}

	/** Returns its bytes, without a header. */
	byte[] text() {
		return this.text;
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
