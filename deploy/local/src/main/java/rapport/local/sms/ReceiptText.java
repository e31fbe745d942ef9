package rapport.local.sms;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The text of a delivery receipt, in the form of appendix B of SMPP 3.4. */
final class ReceiptText {

	/** Marks a {@code deliver_sm} as a receipt. */
	static final byte ESM_CLASS = 0x04;

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);

	private ReceiptText() {
	}

	static String of(String id, boolean delivered, Instant submitted, Instant done) {
		return "id:%s sub:001 dlvrd:%s submit date:%s done date:%s stat:%s err:%s text:".formatted(id,
				delivered ? "001" : "000", MINUTE.format(submitted), MINUTE.format(done),
				delivered ? "DELIVRD" : "UNDELIV", delivered ? "000" : "001");
	}

}
