package rapport.notify.sms.smpp;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Lets messages out to the SMSC while it is there: no more unanswered at a time than the
 * {@link SubmitWindow}, and no faster than the {@link SubmitPace}.
 */
final class SubmitGate {

	/** How long a reserved turn is kept. */
	private static final long RESERVED = TimeUnit.SECONDS.toNanos(2);

	private final SubmitWindow window;

	private final SubmitPace pace = new SubmitPace(System.nanoTime());

	private final Set<Turn> unanswered = new LinkedHashSet<>();

	private final Deque<Long> reserved = new ArrayDeque<>();

	private boolean open;

	private long lastAnswer = System.nanoTime();

	SubmitGate(int window) {
		this.window = new SubmitWindow(window);
	}

	/** One message under way; the same object is handed back when it is over. */
	static final class Turn {

		private final long sent = System.nanoTime();

		private Turn() {
		}

	}

	/** A session is bound, or it answers again. */
	synchronized void open() {
		this.open = true;
		this.lastAnswer = System.nanoTime();
		notifyAll();
	}

	/** Lets nothing more out. */
	synchronized void hold() {
		this.open = false;
		this.reserved.clear();
	}

	/** The SMSC does not answer any more, so nothing more is let out. */
	synchronized void fellSilent() {
		hold();
		this.window.troubled();
	}

	/** What is unanswered will not be answered any more. */
	synchronized void lost() {
		if (!this.unanswered.isEmpty()) {
			this.window.troubled();
			this.unanswered.clear();
		}
		notifyAll();
	}

	/** Waits for a turn and keeps it for a moment; returns whether there is one. */
	synchronized boolean reserve(Duration atMost) {
		if (!await(atMost)) {
			return false;
		}
		this.reserved.add(System.nanoTime() + RESERVED);
		return true;
	}

	/** Takes a reserved turn, or waits for one. */
	synchronized Optional<Turn> enter(Duration atMost) {
		forgetStale();
		boolean granted = (this.open && this.reserved.poll() != null) || await(atMost);
		if (!granted) {
			return Optional.empty();
		}
		var turn = new Turn();
		this.unanswered.add(turn);
		return Optional.of(turn);
	}

	/** The SMSC has taken the message. */
	synchronized void answered(Turn turn) {
		leave(turn);
		this.window.answered();
		this.pace.answered();
	}

	/** The SMSC has refused the message, for a reason of the message's. */
	synchronized void refused(Turn turn) {
		leave(turn);
	}

	/** The SMSC has refused the message because there are too many. */
	synchronized void throttled(Turn turn) {
		leave(turn);
		this.pace.throttled(turn.sent, System.nanoTime());
	}

	/** The message did not go out. */
	synchronized void unsent(Turn turn) {
		this.unanswered.remove(turn);
		notifyAll();
	}

	/** Nobody answered in time. */
	synchronized void unanswered(Turn turn) {
		if (this.unanswered.remove(turn)) {
			this.window.troubled();
		}
		notifyAll();
	}

	/** Returns whether messages await an answer, and none came for so long. */
	synchronized boolean silent(Duration quiet) {
		long since = this.lastAnswer;
		for (var turn : this.unanswered) {
			since = Math.max(since, turn.sent);
			break;
		}
		return !this.unanswered.isEmpty() && System.nanoTime() - since > quiet.toNanos();
	}

	/** Waits until nothing is unanswered; returns whether that is so. */
	synchronized boolean drain(Duration atMost) throws InterruptedException {
		long end = System.nanoTime() + atMost.toNanos();
		for (long left = atMost.toNanos(); !this.unanswered.isEmpty() && left > 0; left = end - System.nanoTime()) {
			TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
		}
		return this.unanswered.isEmpty();
	}

	private void leave(Turn turn) {
		this.unanswered.remove(turn);
		this.lastAnswer = System.nanoTime();
		notifyAll();
	}

	private boolean await(Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		try {
			for (long now = System.nanoTime();; now = System.nanoTime()) {
				forgetStale();
				long delay = this.pace.delay(now);
				boolean room = this.unanswered.size() + this.reserved.size() < this.window.size();
				if (this.open && room && delay == 0) {
					this.pace.taken(now);
					return true;
				}
				if (now >= end || now + delay > end) {
					return false;
				}
				long pause = (delay > 0) ? Math.min(delay, end - now) : (end - now);
				TimeUnit.NANOSECONDS.timedWait(this, Math.max(Math.min(pause, RESERVED / 8), 1_000_000));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void forgetStale() {
		long now = System.nanoTime();
		while (!this.reserved.isEmpty() && now - this.reserved.getFirst() > 0) {
			this.reserved.removeFirst();
		}
	}

}
