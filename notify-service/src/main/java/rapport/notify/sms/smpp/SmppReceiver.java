package rapport.notify.sms.smpp;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.notify.contact.Recipient;
import rapport.notify.delivery.Progress;
import rapport.notify.ledger.Report;
import rapport.notify.reply.SmsReplies;

/**
 * Takes what the SMSC brings: receipts and replies. It acknowledges what is kept safe,
 * and nothing else, so that the SMSC brings the rest again.
 */
final class SmppReceiver implements MessageReceiverListener {

	private static final Logger logger = LoggerFactory.getLogger(SmppReceiver.class);

	private final Progress progress;

	private final SmsReplies replies;

	SmppReceiver(Progress progress, SmsReplies replies) {
		this.progress = progress;
		this.replies = replies;
	}

	@Override
	public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
		try {
			if (message.isSmscDeliveryReceipt()) {
				report(message);
			}
			else {
				this.replies.received(SmppAddress.e164(message.getSourceAddr()), text(message));
			}
		}
		catch (RuntimeException ex) {
			logger.warn("What the SMSC brought cannot be kept safe now, so it is asked to bring it again: {}",
					ex.getClass().getSimpleName());
			throw new ProcessRequestException("Try again later", SMPPConstant.STAT_ESME_RX_T_APPN);
		}
	}

	@Override
	public void onAcceptAlertNotification(AlertNotification alert) {
		logger.debug("Ignored an alert notification");
	}

	@Override
	public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
		throw new ProcessRequestException("data_sm is not supported", SMPPConstant.STAT_ESME_RINVCMDID);
	}

	private void report(DeliverSm message) {
		var id = message.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
		var reference = message.getOptionalParameter(OptionalParameter.User_message_reference.class);
		var to = Recipient.ofNumber(SmppAddress.e164(message.getSourceAddr()));
		Receipt.read(text(message), (id != null) ? id.getValueAsString() : null)
			.map((it) -> new Report(it.id(), (reference != null) ? Short.toUnsignedInt(reference.getValue()) : -1, to,
					it.state(), it.reason()))
			.ifPresent(this.progress::report);
	}

	private static String text(DeliverSm message) {
		var payload = message.getOptionalParameter(OptionalParameter.Message_payload.class);
		var bytes = (payload != null) ? payload.getValue() : message.getShortMessage();
		return (bytes != null) ? Encoding.decode(message.getDataCoding(), message.isUdhi(), bytes) : "";
	}

}
