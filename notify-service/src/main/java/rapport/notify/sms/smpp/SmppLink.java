package rapport.notify.sms.smpp;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a transceiver bound to the SMSC: whenever it is lost, it binds again, more slowly
 * each time in vain.
 */
final class SmppLink implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(SmppLink.class);

	private static final long FIRST_WAIT_MILLIS = 500;

	private static final long LONGEST_WAIT_MILLIS = 30_000;

	/** Incoming messages are handled by so many threads; each may wait for Kafka. */
	private static final int HANDLERS = 10;

	private final SmppSettings settings;

	private final MessageReceiverListener receiver;

	private final Thread thread = Thread.ofVirtual().name("smpp-link").unstarted(this::keepBound);

	private volatile @Nullable SMPPSession session;

	SmppLink(SmppSettings settings, MessageReceiverListener receiver) {
		this.settings = settings;
		this.receiver = receiver;
	}

	void start() {
		this.thread.start();
	}

	/** Returns the session, if one is bound now. */
	Optional<SMPPSession> bound() {
		var current = this.session;
		return Optional.ofNullable(current).filter((it) -> it.getSessionState().isBound());
	}

	@Override
	public void close() {
		this.thread.interrupt();
		bound().ifPresent(SMPPSession::unbindAndClose);
	}

	private void keepBound() {
		long wait = FIRST_WAIT_MILLIS;
		try {
			while (!Thread.currentThread().isInterrupted()) {
				var closed = new CountDownLatch(1);
				try {
					bind(closed);
					wait = FIRST_WAIT_MILLIS;
					closed.await();
					logger.warn("The SMSC at {} has closed the connection", this.settings);
				}
				catch (IOException ex) {
					logger.warn("Cannot bind to the SMSC at {}, next try in {} ms: {}", this.settings, wait,
							ex.getMessage());
				}
				Thread.sleep(wait);
				wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void bind(CountDownLatch closed) throws IOException {
		var fresh = new SMPPSession();
		fresh.setPduProcessorDegree(HANDLERS);
		fresh.setTransactionTimer(this.settings.responseTimeout().toMillis());
		fresh.setEnquireLinkTimer((int) this.settings.enquireLink().toMillis());
		fresh.setMessageReceiverListener(this.receiver);
		fresh.addSessionStateListener((state, before, source) -> {
			if (state == SessionState.CLOSED) {
				closed.countDown();
			}
		});
		try {
			fresh.connectAndBind(this.settings.host(), this.settings.port(),
					new BindParameter(BindType.BIND_TRX, this.settings.systemId(), this.settings.password(), "",
							TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, null));
		}
		catch (IOException ex) {
			fresh.close();
			throw ex;
		}
		this.session = fresh;
		logger.info("Bound to the SMSC at {}", this.settings);
	}

}
