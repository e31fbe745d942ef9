package rapport.notify.sms.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a transceiver bound to the SMSC: whenever it is lost, or the SMSC goes silent, it
 * binds again, more slowly each time in vain. Nothing but {@link #close()} ends it.
 */
final class SmppLink implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(SmppLink.class);

	private static final long FIRST_WAIT_MILLIS = 500;

	private static final long LONGEST_WAIT_MILLIS = 30_000;

	private static final long TICK_MILLIS = 200;

	private final SmppSettings settings;

	private final SubmitGate gate;

	private final MessageReceiverListener receiver;

	private final Runnable tick;

	private final Thread thread = Thread.ofVirtual().name("smpp-link").unstarted(this::keepBound);

	private final Backoff bindings = new Backoff(FIRST_WAIT_MILLIS, LONGEST_WAIT_MILLIS);

	/** How long to let an SMSC alone that took messages and did not answer. */
	private final Backoff silences;

	private volatile @Nullable SmscSession session;

	private volatile boolean closed;

	/**
	 * Creates a link that is not started.
	 * @param tick what else is to be done several times a second while it is bound
	 */
	SmppLink(SmppSettings settings, SubmitGate gate, MessageReceiverListener receiver, Runnable tick) {
		this.settings = settings;
		this.gate = gate;
		this.receiver = receiver;
		this.tick = tick;
		long timeout = settings.responseTimeout().toMillis();
		this.silences = new Backoff(timeout / 4, timeout * 6);
	}

	void start() {
		this.thread.start();
	}

	/** Returns the session, if one is bound now. */
	Optional<SMPPSession> bound() {
		return Optional.<SMPPSession>ofNullable(this.session).filter((it) -> it.getSessionState().isBound());
	}

	/** A message was taken: the SMSC is well. */
	void answered() {
		this.silences.reset();
		this.bindings.reset();
	}

	/** A message was not answered in time: nothing more goes out by its session. */
	void unanswered(SMPPSession by) {
		if (by == this.session && by.getSessionState().isBound()) {
			logger.warn("The SMSC at {} did not answer a message; binding again", this.settings);
			this.gate.hold();
			by.close();
		}
	}

	@Override
	public void close() {
		this.closed = true;
		this.gate.hold();
		bound().ifPresent(SMPPSession::unbindAndClose);
		this.thread.interrupt();
	}

	private void keepBound() {
		try {
			while (!this.closed) {
				try {
					bindOnce();
				}
				catch (IOException ex) {
					logger.warn("Cannot bind to the SMSC at {}, next try in {} ms: {}", this.settings,
							this.bindings.next(), BindFailure.reason(ex));
				}
				catch (RuntimeException ex) {
					logger.warn("The link to the SMSC at {} failed; binding again", this.settings, ex);
				}
				catch (Error ex) {
					logger.error("The link to the SMSC at {} failed; binding again", this.settings, ex);
				}
				Thread.sleep(this.bindings.step());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void bindOnce() throws IOException, InterruptedException {
		var fresh = new SmscSession(this.settings, this.gate, this.receiver);
		try {
			fresh.bind(this.settings);
			this.session = fresh;
			logger.info("Bound to the SMSC at {}", this.settings);
			if (!letAlone(fresh) && !this.closed) {
				this.gate.open();
				attend(fresh);
			}
		}
		finally {
			this.gate.hold();
			this.gate.lost();
			fresh.close();
		}
	}

	/** Waits a while if the last session fell silent; returns whether this one ended. */
	private boolean letAlone(SmscSession fresh) throws InterruptedException {
		return this.silences.counting() && fresh.ended(this.silences.next());
	}

	private void attend(SmscSession fresh) throws InterruptedException {
		var bound = System.nanoTime();
		boolean silent = false;
		while (!fresh.ended(TICK_MILLIS)) {
			if (System.nanoTime() - bound > Duration.ofSeconds(5).toNanos()) {
				this.bindings.reset();
			}
			this.tick.run();
			boolean quiet = this.gate.silent(this.settings.quiet());
			if (quiet && !silent) {
				logger.warn("The SMSC at {} has gone silent; nothing is submitted until it answers", this.settings);
				this.gate.fellSilent();
				this.silences.step();
				Thread.ofVirtual().name("smpp-probe").start(fresh::probe);
			}
			else if (silent && !quiet) {
				this.gate.open();
			}
			silent = quiet;
		}
		if (!this.closed) {
			logger.warn("The session at the SMSC at {} has ended; binding again", this.settings);
		}
	}

}
