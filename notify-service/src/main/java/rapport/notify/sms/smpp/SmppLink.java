package rapport.notify.sms.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a transceiver bound to the SMSC, a step at a time: whenever it is lost, or the
 * SMSC goes silent, it binds again, more slowly each time in vain. Nothing but
 * {@link #close()} ends it.
 */
final class SmppLink implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(SmppLink.class);

	/** How long a step takes where there is nothing to do. */
	static final Duration TICK = Duration.ofMillis(200);

	private static final long FIRST_WAIT_MILLIS = 500;

	private static final long LONGEST_WAIT_MILLIS = 30_000;

	/** A session that lasts so long has begun well. */
	private static final long WELL_NANOS = TimeUnit.SECONDS.toNanos(5);

	private final SmppSettings settings;

	private final SubmitGate gate;

	private final MessageReceiverListener receiver;

	private final Runnable tick;

	private final Backoff bindings = new Backoff(FIRST_WAIT_MILLIS, LONGEST_WAIT_MILLIS);

	/** How long to let an SMSC alone that took messages and did not answer. */
	private final Backoff silences;

	private volatile @Nullable SmscSession session;

	/** Bound or being bound. */
	private volatile @Nullable SmscSession used;

	private volatile boolean closed;

	private long bindAt = System.nanoTime();

	private long boundAt;

	private long openAt;

	private boolean opened;

	private boolean silent;

	/**
	 * Creates a link that is not bound yet.
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

	/** Closes the session that is bound or being bound: a step that waits for it ends. */
	void abandon() {
		this.gate.hold();
		var used = this.used;
		if (used != null) {
			used.close();
		}
	}

	@Override
	public void close() {
		this.closed = true;
		this.gate.hold();
		bound().ifPresent(SMPPSession::unbindAndClose);
	}

	/**
	 * Binds, if it is time to, or looks after the session. To be called again and again
	 * by one thread, as long as the link is wanted; whatever fails, the next step begins
	 * anew.
	 * @return whether the next step is due at once
	 */
	boolean step() throws InterruptedException {
		var current = this.session;
		if (this.closed || (current == null && System.nanoTime() - this.bindAt < 0)) {
			return false;
		}
		var used = (current != null) ? current : new SmscSession(this.settings, this.gate, this.receiver);
		this.used = used;
		boolean goesOn = false;
		try {
			goesOn = (current == null) ? bind(used) : attend(used);
		}
		finally {
			if (!goesOn) {
				drop(used);
			}
		}
		return goesOn;
	}

	private boolean bind(SmscSession fresh) {
		try {
			fresh.bind(this.settings);
		}
		catch (IOException ex) {
			logger.warn("Cannot bind to the SMSC at {}, next try in {} ms: {}", this.settings, this.bindings.next(),
					BindFailure.reason(ex));
			return false;
		}
		logger.info("Bound to the SMSC at {}", this.settings);
		this.boundAt = System.nanoTime();
		this.openAt = this.boundAt
				+ (this.silences.counting() ? TimeUnit.MILLISECONDS.toNanos(this.silences.next()) : 0);
		this.opened = false;
		this.silent = false;
		this.session = fresh;
		return !this.closed;
	}

	/** Returns whether the session goes on. */
	private boolean attend(SmscSession bound) throws InterruptedException {
		if (!this.opened && System.nanoTime() - this.openAt >= 0) {
			this.gate.open();
			this.opened = true;
		}
		if (this.opened) {
			look(bound);
		}
		boolean ended = bound.ended(TICK.toMillis());
		if (ended && !this.closed) {
			logger.warn("The session at the SMSC at {} has ended; binding again", this.settings);
		}
		return !ended;
	}

	private void look(SmscSession bound) {
		if (System.nanoTime() - this.boundAt > WELL_NANOS) {
			this.bindings.reset();
		}
		this.tick.run();
		boolean quiet = this.gate.silent(this.settings.quiet());
		if (quiet && !this.silent) {
			logger.warn("The SMSC at {} has gone silent; nothing is submitted until it answers", this.settings);
			this.gate.fellSilent();
			this.silences.step();
			Thread.ofVirtual().name("smpp-probe").start(bound::probe);
		}
		else if (this.silent && !quiet) {
			this.gate.open();
		}
		this.silent = quiet;
	}

	private void drop(SmscSession ended) {
		this.gate.hold();
		this.gate.lost();
		this.session = null;
		this.bindAt = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(this.bindings.step());
		ended.close();
	}

}
