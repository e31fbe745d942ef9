package rapport.local.sms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.session.SMPPServerSession;

/** Sends a {@code deliver_sm} to a client: a phone's text, or a receipt. */
final class Delivery {

	private static final int LONGEST_SHORT_MESSAGE = 254;

	private static final byte UCS_2 = 8;

	private Delivery() {
	}

	/** Returns once the client took it. */
	static void text(SMPPServerSession session, String from, String to, String text) throws IOException {
		boolean basic = Gsm7.canEncode(text);
		deliver(session, from, to, new ESMClass(), basic ? 0 : UCS_2,
				basic ? Gsm7.encode(text) : text.getBytes(StandardCharsets.UTF_16BE));
	}

	/** Returns once the client took it. */
	static void receipt(SMPPServerSession session, String from, String to, String text, OptionalParameter... parameters)
			throws IOException {
		deliver(session, from, to, new ESMClass(ReceiptText.ESM_CLASS), (byte) 0,
				text.getBytes(StandardCharsets.US_ASCII), parameters);
	}

	private static void deliver(SMPPServerSession session, String from, String to, ESMClass kind, byte coding,
			byte[] octets, OptionalParameter... parameters) throws IOException {
		boolean fits = octets.length <= LONGEST_SHORT_MESSAGE;
		var all = fits ? parameters : new OptionalParameter[] { new Message_payload(octets) };
		try {
			session.deliverShortMessage("", TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, from,
					TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, to, kind, (byte) 0, (byte) 0,
					new RegisteredDelivery(), (coding == 0) ? DataCodings.ZERO : new RawDataCoding(coding),
					fits ? octets : new byte[0], all);
		}
		catch (PDUException | ResponseTimeoutException | InvalidResponseException | NegativeResponseException ex) {
			throw new IOException("the client did not take it: " + ex.getMessage(), ex);
		}
	}

}
