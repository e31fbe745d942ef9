package rapport.notify.sms.smpp;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jsmpp.DefaultPDUReader;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;

/** One session at the SMSC, from its bind to its end. */
final class SmscSession extends SMPPSession {

	/** Incoming messages are handled by so many threads; each may wait for Kafka. */
	private static final int HANDLERS = 10;

	private final CountDownLatch ended = new CountDownLatch(1);

	SmscSession(SmppSettings settings, SubmitGate gate, MessageReceiverListener receiver) {
		super(new DrainingPduSender(gate), new DefaultPDUReader(),
				new SmscConnections(settings.tls(), settings.responseTimeout()));
		setPduProcessorDegree(HANDLERS);
		setTransactionTimer(settings.responseTimeout().toMillis());
		setEnquireLinkTimer((int) settings.enquireLink().toMillis());
		setMessageReceiverListener(receiver);
		addSessionStateListener((state, before, source) -> {
			if (!state.isBound() && before.isBound()) {
				this.ended.countDown();
			}
		});
	}

	/**
	 * Binds as transceiver.
	 * @throws IOException if that fails; the session is closed then
	 */
	void bind(SmppSettings settings) throws IOException {
		try {
			connectAndBind(settings.host(), settings.port(),
					new BindParameter(BindType.BIND_TRX, settings.systemId(), settings.password(), "",
							TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, null),
					settings.responseTimeout().toMillis());
		}
		catch (IOException ex) {
			close();
			throw ex;
		}
	}

	/** Waits for the session's end; returns whether it has come. */
	boolean ended(long withinMillis) throws InterruptedException {
		return this.ended.await(withinMillis, TimeUnit.MILLISECONDS);
	}

	/** Asks whether the SMSC is there, and closes the session if it does not answer. */
	void probe() {
		try {
			sendEnquireLink();
		}
		catch (ResponseTimeoutException | InvalidResponseException | IOException _) {
			close();
		}
	}

}
