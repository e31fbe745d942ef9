package rapport.notify.sms.smpp;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
import rapport.notify.delivery.SmsGateway;
import rapport.notify.delivery.Submission;

/** Submits text messages to an SMSC, with delivery receipts asked for. */
final class SmppSmsGateway implements SmsGateway {

	private static final Logger logger = LoggerFactory.getLogger(SmppSmsGateway.class);

	/**
	 * Throttled, and message queue full: nothing was taken, and a later try may succeed.
	 */
	private static final Set<Integer> LATER = Set.of(0x58, 0x14);

	private static final byte USER_DATA_HEADER = 0x40;

	private final SmppLink link;

	private final SmppAddress source;

	private final Clock clock;

	SmppSmsGateway(SmppLink link, String sourceAddress, Clock clock) {
		this.link = link;
		this.source = SmppAddress.of(sourceAddress);
		this.clock = clock;
	}

	@Override
	public boolean enabled() {
		return true;
	}

	@Override
	public boolean ready() {
		return this.link.bound().isPresent();
	}

	@Override
	public Submission submit(Sms sms) {
		var bound = this.link.bound();
		if (bound.isEmpty()) {
			return new Submission.NotSent();
		}
		var ids = new ArrayList<String>();
		for (var segment : Encoding.encode(sms.segments(), sms.reference())) {
			try {
				ids.add(submit(bound.get(), sms, segment));
			}
			catch (NegativeResponseException ex) {
				return refused(ex.getCommandStatus(), ids);
			}
			catch (PDUException ex) {
				logger.warn("A message does not fit SMPP: {}", ex.getMessage());
				return ids.isEmpty() ? new Submission.Rejected("smpp-malformed") : new Submission.Lost("smpp-partly");
			}
			catch (ResponseTimeoutException | InvalidResponseException ex) {
				return new Submission.Lost("smpp-no-answer");
			}
			catch (IOException ex) {
				return new Submission.Lost("smpp-connection-lost");
			}
		}
		return new Submission.Accepted(ids);
	}

	private Submission refused(int status, List<String> taken) {
		if (!taken.isEmpty()) {
			return new Submission.Lost("smpp-partly");
		}
		return LATER.contains(status) ? new Submission.NotSent()
				: new Submission.Rejected(String.format(Locale.ROOT, "smpp-0x%08x", status));
	}

	private String submit(SMPPSession session, Sms sms, byte[] segment) throws PDUException, ResponseTimeoutException,
			InvalidResponseException, NegativeResponseException, IOException {
		var to = SmppAddress.of(sms.number());
		var esmClass = new ESMClass((sms.segments().parts().size() > 1) ? USER_DATA_HEADER : 0);
		return session
			.submitShortMessage("", this.source.ton(), this.source.npi(), this.source.value(), to.ton(), to.npi(),
					to.value(), esmClass, (byte) 0, (byte) 0, null, validity(sms),
					new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE), (byte) 0,
					DataCodings.newInstance(Encoding.dataCoding(sms.segments())), (byte) 0, segment,
					new OptionalParameter.User_message_reference((short) sms.reference()))
			.getMessageId();
	}

	/**
	 * Returns for how long the message is worth delivering, as SMPP writes a relative
	 * time.
	 */
	private String validity(Sms sms) {
		var left = Duration.between(this.clock.instant(), sms.expiresAt());
		var validity = left.isPositive() ? left : Duration.ofSeconds(1);
		return String.format(Locale.ROOT, "0000%02d%02d%02d%02d000R", Math.min(validity.toDays(), 30),
				validity.toHoursPart(), validity.toMinutesPart(), validity.toSecondsPart());
	}

}
