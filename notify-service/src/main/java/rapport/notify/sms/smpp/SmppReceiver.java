package rapport.notify.sms.smpp;

import java.util.List;

import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.MessageId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.starter.lifecycle.Away;
import rapport.starter.lifecycle.Unquoted;

/**
 * Takes what the SMSC brings: receipts and replies. It acknowledges what is kept safe,
 * and nothing else, so that the SMSC brings the rest again.
 */
final class SmppReceiver implements MessageReceiverListener {

	private static final Logger logger = LoggerFactory.getLogger(SmppReceiver.class);

	/** The bits of esm_class that say what a message is, SMPP 3.4, §5.2.12. */
	private static final int MESSAGE_TYPE = 0x3C;

	/** What somebody wrote in answer to a message. */
	private static final int USER_ACKNOWLEDGEMENT = 0x10;

	private final InboundText texts;

	private final Receipts receipts;

	private final InboundReplies replies;

	SmppReceiver(InboundText texts, Receipts receipts, InboundReplies replies) {
		this.texts = texts;
		this.receipts = receipts;
		this.replies = replies;
	}

	@Override
	public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
		received(message, message.getShortMessage());
	}

	@Override
	public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
		received(message, null);
		try {
			return new DataSmResult(new MessageId("0"), new OptionalParameter[0]);
		}
		catch (PDUStringException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void onAcceptAlertNotification(AlertNotification alert) {
		logger.debug("Ignored an alert notification");
	}

	/** A receipt is written in ASCII, whatever the alphabet of people's texts. */
	private void received(AbstractSmCommand message, byte @Nullable [] shortMessage) throws ProcessRequestException {
		try {
			var data = UserData.of(message, shortMessage);
			var octets = data.written().octets();
			var text = Receipt.looksSo(octets) ? octets : this.texts.read(List.of(data.written()));
			if (receipt(message, text)) {
				this.receipts.received(message, text);
			}
			else {
				this.replies.received(new SourcePhones.Source(message.getSourceAddr(), message.getSourceAddrTon()),
						data.part(), data.written());
			}
		}
		catch (RuntimeException ex) {
			if (Away.is(ex)) {
				logger.warn("What the SMSC brought cannot be kept safe now, so it is asked to bring it again: {}",
						ex.getClass().getSimpleName());
			}
			else {
				logger.error("What the SMSC brought meets a bug; it is asked to bring it again", Unquoted.of(ex));
			}
			throw new ProcessRequestException("Try again later", SMPPConstant.STAT_ESME_RX_T_APPN);
		}
	}

	/** Returns whether it is anything but what a person wrote, whatever its label. */
	private static boolean receipt(AbstractSmCommand message, String text) {
		int type = message.getEsmClass() & MESSAGE_TYPE;
		return (type != 0 && type != USER_ACKNOWLEDGEMENT)
				|| message.getOptionalParameter(OptionalParameter.Receipted_message_id.class) != null
				|| message.getOptionalParameter(OptionalParameter.Message_state.class) != null || Receipt.looksSo(text);
	}

}
