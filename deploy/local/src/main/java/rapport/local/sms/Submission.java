package rapport.local.sms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.OptionalParameter.Tag;
import org.jsmpp.bean.SubmitSm;

/**
 * What a {@code submit_sm} carries: a whole text, or a part of one.
 *
 * @param reference tells the texts to one phone that come in parts apart
 * @param part from 1 to {@code parts}
 */
record Submission(String phone, String text, int reference, int part, int parts) {

	private static final int UCS_2 = 8;

	private static final int LATIN_1 = 3;

	static Submission of(SubmitSm submit) {
		var phone = Numbers.e164(submit.getDestAddress());
		var payload = submit.getOptionalParameter(Message_payload.class);
		var octets = (payload != null) ? payload.getValue() : submit.getShortMessage();
		if (submit.isUdhi() && octets.length > 0) {
			return withHeader(phone, octets, submit.getDataCoding());
		}
		var parts = submit.getOptionalParameter(Tag.SAR_TOTAL_SEGMENTS);
		if (parts != null) {
			return new Submission(phone, decode(octets, submit.getDataCoding()), number(submit, Tag.SAR_MSG_REF_NUM),
					number(submit, Tag.SAR_SEGMENT_SEQNUM), number(submit, Tag.SAR_TOTAL_SEGMENTS));
		}
		return new Submission(phone, decode(octets, submit.getDataCoding()), 0, 1, 1);
	}

	/**
	 * Reads the user data header; of its elements only the two for concatenation matter.
	 */
	private static Submission withHeader(String phone, byte[] octets, byte coding) {
		int end = Math.min(octets.length, 1 + (octets[0] & 0xff));
		var text = decode(Arrays.copyOfRange(octets, end, octets.length), coding);
		for (int i = 1; i + 1 < end; i += 2 + (octets[i + 1] & 0xff)) {
			int length = octets[i + 1] & 0xff;
			if (octets[i] == 0 && length == 3 && i + 4 < end) {
				return new Submission(phone, text, octets[i + 2] & 0xff, octets[i + 4] & 0xff, octets[i + 3] & 0xff);
			}
			if (octets[i] == 8 && length == 4 && i + 5 < end) {
				return new Submission(phone, text, ((octets[i + 2] & 0xff) << 8) | (octets[i + 3] & 0xff),
						octets[i + 5] & 0xff, octets[i + 4] & 0xff);
			}
		}
		return new Submission(phone, text, 0, 1, 1);
	}

	private static String decode(byte[] octets, byte coding) {
		return switch (coding & 0x0f) {
			case UCS_2 -> text(octets, StandardCharsets.UTF_16BE);
			case LATIN_1 -> text(octets, StandardCharsets.ISO_8859_1);
			default -> Gsm7.decode(octets);
		};
	}

	private static String text(byte[] octets, Charset charset) {
		return new String(octets, charset);
	}

	private static int number(SubmitSm submit, Tag tag) {
		var parameter = submit.getOptionalParameter(tag);
		if (parameter == null) {
			return 1;
		}
		var serialized = parameter.serialize();
		int number = 0;
		for (int i = 4; i < serialized.length; i++) {
			number = (number << 8) | (serialized[i] & 0xff);
		}
		return number;
	}

}
