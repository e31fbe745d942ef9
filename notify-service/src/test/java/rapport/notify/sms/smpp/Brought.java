package rapport.notify.sms.smpp;

import java.nio.charset.StandardCharsets;

import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;

/** What an SMSC brings, as it brings it. */
final class Brought {

	private Brought() {
	}

	static void bring(Bound bound, String from, byte type, int esmClass, int dataCoding, byte[] text,
			OptionalParameter... parameters) throws Exception {
		bound.smsc.session()
			.deliverShortMessage("", TypeOfNumber.valueOf(type), NumberingPlanIndicator.ISDN, from,
					TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.ISDN, "7277678", new ESMClass(esmClass),
					(byte) 0, (byte) 0, new RegisteredDelivery(0), DataCodings.newInstance((byte) dataCoding), text,
					parameters);
	}

	/** A part of a long text, each octet of it a sign. */
	static byte[] header(int total, int number, String text) {
		var bytes = new byte[6 + text.length()];
		System.arraycopy(new byte[] { 5, 0, 3, (byte) (40 + total), (byte) total, (byte) number }, 0, bytes, 0, 6);
		System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 6, text.length());
		return bytes;
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
