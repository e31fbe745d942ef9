package rapport.notify.sms.smpp;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.notify.delivery.SmsGateway.Sms;

/** Submits one segment of a text message once. */
final class SegmentSubmission {

	private static final Logger logger = LoggerFactory.getLogger(SegmentSubmission.class);

	private static final byte USER_DATA_HEADER = 0x40;

	private final SmppLink link;

	private final SubmitGate gate;

	private final SmppAddress source;

	private final Clock clock;

	SegmentSubmission(SmppLink link, SubmitGate gate, String sourceAddress, Clock clock) {
		this.link = link;
		this.gate = gate;
		this.source = SmppAddress.of(sourceAddress);
		this.clock = clock;
	}

	/** Submits it when it is its turn, if that comes in time. */
	SegmentOutcome submit(Sms sms, byte[] segment, Duration atMost) {
		var turn = this.gate.enter(atMost);
		var session = this.link.bound();
		if (turn.isEmpty() || session.isEmpty()) {
			turn.ifPresent(this.gate::unsent);
			return SegmentOutcome.of(SegmentOutcome.Kind.UNSENT);
		}
		try {
			var id = send(session.get(), sms, segment);
			this.gate.answered(turn.get());
			this.link.answered();
			return SegmentOutcome.taken((id != null) ? id : "");
		}
		catch (NegativeResponseException ex) {
			return refused(turn.get(), ex.getCommandStatus());
		}
		catch (GenericNackResponseException ex) {
			return refused(turn.get(), ex.getCommandStatus());
		}
		catch (PDUException ex) {
			logger.warn("A message does not fit SMPP: {}", ex.getMessage());
			this.gate.unsent(turn.get());
			return SegmentOutcome.of(SegmentOutcome.Kind.MALFORMED);
		}
		catch (IOException _) {
			// The session was closed, or has broken off before all of it was written.
			this.gate.unsent(turn.get());
			return SegmentOutcome.of(SegmentOutcome.Kind.UNSENT);
		}
		catch (ResponseTimeoutException | InvalidResponseException _) {
			this.gate.unanswered(turn.get());
			this.link.unanswered(session.get());
			return SegmentOutcome.of(SegmentOutcome.Kind.UNANSWERED);
		}
	}

	private SegmentOutcome refused(SubmitGate.Turn turn, int status) {
		if (SubmitStatus.meaning(status) == SubmitStatus.Meaning.TOO_FAST) {
			this.gate.throttled(turn);
		}
		else {
			this.gate.refused(turn);
		}
		return SegmentOutcome.refused(status);
	}

	private String send(SMPPSession session, Sms sms, byte[] segment) throws PDUException, ResponseTimeoutException,
			InvalidResponseException, NegativeResponseException, IOException {
		var to = SmppAddress.of(sms.number());
		var esmClass = new ESMClass((sms.segments().parts().size() > 1) ? USER_DATA_HEADER : 0);
		return session
			.submitShortMessage("", this.source.ton(), this.source.npi(), this.source.value(), to.ton(), to.npi(),
					to.value(), esmClass, (byte) 0, (byte) 0, null,
					ValidityPeriod.until(sms.expiresAt(), this.clock.instant()),
					new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE), (byte) 0,
					DataCodings.newInstance(Encoding.dataCoding(sms.segments())), (byte) 0, segment,
					new OptionalParameter.User_message_reference((short) sms.reference()))
			.getMessageId();
	}

}
