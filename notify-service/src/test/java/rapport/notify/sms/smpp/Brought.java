package rapport.notify.sms.smpp;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import rapport.notify.ledger.Report;

/** What an SMSC brings to a gateway that is bound to it, for one class of tests. */
final class Brought implements BeforeEachCallback, AfterAllCallback {

	static final String PHONE = "12025550101";

	private final Bound bound = new Bound().awaitBound();

	/** What came in is forgotten before each test. */
	@Override
	public void beforeEach(ExtensionContext context) {
		this.bound.aWhilePasses();
		this.bound.replies.clear();
		this.bound.reports.clear();
		this.bound.known.clear();
	}

	@Override
	public void afterAll(ExtensionContext context) throws Exception {
		this.bound.close();
	}

	/** Brings something from the phone, by its international number. */
	void bring(int esmClass, int dataCoding, byte[] text, OptionalParameter... parameters) throws Exception {
		bringFrom(PHONE, (byte) 1, esmClass, dataCoding, text, parameters);
	}

	/** Brings something from an address of a type of numbers. */
	void bringFrom(String address, byte type, int esmClass, int dataCoding, byte[] text,
			OptionalParameter... parameters) throws Exception {
		this.bound.smsc.session()
			.deliverShortMessage("", TypeOfNumber.valueOf(type), NumberingPlanIndicator.ISDN, address,
					TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.ISDN, "7277678", new ESMClass(esmClass),
					(byte) 0, (byte) 0, new RegisteredDelivery(0), DataCodings.newInstance((byte) dataCoding), text,
					parameters);
	}

	Bound bound() {
		return this.bound;
	}

	/** Returns what people wrote, each behind its number. */
	List<String> replies() {
		return this.bound.replies;
	}

	List<Report> reports() {
		return this.bound.reports;
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
