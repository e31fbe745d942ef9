package rapport.notify.sms.smpp;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.OptionalParameter;
import rapport.notify.contact.Recipients;
import rapport.notify.ledger.Report;

/** Passes on what receipts tell of final states. */
final class Receipts {

	private final Predicate<Report> reports;

	private final UnmatchedReceipts unmatched;

	private final SourcePhones phones;

	private final Recipients recipients;

	/**
	 * Creates what passes them on.
	 * @param reports takes a report, and returns whether it is known on what
	 */
	Receipts(Predicate<Report> reports, UnmatchedReceipts unmatched, SourcePhones phones, Recipients recipients) {
		this.reports = reports;
		this.unmatched = unmatched;
		this.phones = phones;
		this.recipients = recipients;
	}

	/**
	 * A receipt came.
	 * @throws RuntimeException if what it tells cannot be kept safe now
	 */
	void received(AbstractSmCommand message, String text) {
		var id = message.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
		var state = message.getOptionalParameter(OptionalParameter.Message_state.class);
		var reference = message.getOptionalParameter(OptionalParameter.User_message_reference.class);
		Receipt
			.read(text, (id != null) ? written(id.getValue()) : null,
					(state != null) ? Byte.toUnsignedInt(state.getValue()) : -1)
			.ifPresent(
					(it) -> report(it, (reference != null) ? Short.toUnsignedInt(reference.getValue()) : -1, message));
	}

	/** Some SMSCs end it with a zero, as the protocol has it, others do not. */
	private static String written(byte[] id) {
		return new String(id, StandardCharsets.US_ASCII).replace("\0", "");
	}

	private void report(Receipt receipt, int reference, AbstractSmCommand message) {
		var to = this.recipients.ofNumber(this.phones.likeliest(message.getSourceAddr(), message.getSourceAddrTon()));
		var report = new Report(receipt.id(), reference, to, receipt.state(), receipt.reason());
		if (!this.reports.test(report)) {
			this.unmatched.add(report);
		}
	}

}
