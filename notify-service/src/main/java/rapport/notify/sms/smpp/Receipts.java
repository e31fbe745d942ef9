package rapport.notify.sms.smpp;

import java.util.function.Consumer;

import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.OptionalParameter;
import rapport.notify.contact.Recipients;
import rapport.notify.ledger.Report;

/** Passes on what receipts tell of final states. */
final class Receipts {

	private final Consumer<Report> reports;

	private final SourcePhones phones;

	private final Recipients recipients;

	Receipts(Consumer<Report> reports, SourcePhones phones, Recipients recipients) {
		this.reports = reports;
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
			.read(text, (id != null) ? id.getValueAsString() : null,
					(state != null) ? Byte.toUnsignedInt(state.getValue()) : -1)
			.ifPresent((it) -> {
				var to = this.recipients
					.ofNumber(this.phones.likeliest(message.getSourceAddr(), message.getSourceAddrTon()));
				this.reports
					.accept(new Report(it.id(), (reference != null) ? Short.toUnsignedInt(reference.getValue()) : -1,
							to, it.state(), it.reason()));
			});
	}

}
