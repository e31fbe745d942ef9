package rapport.bench.door;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tickets that nobody used, of an event with many; of another one when there are too few.
 */
final class Tickets {

	private final Box office;

	private final int size;

	private final AtomicInteger used = new AtomicInteger();

	private int events;

	private Event event = new Event("", "");

	private Duration made = Duration.ZERO;

	/**
	 * Where tickets are good.
	 *
	 * @param token of a kiosk there
	 */
	record Event(String id, String token) {
	}

	/** What makes an event. */
	interface Box {

		/**
		 * Makes an event with the tickets T-1, T-2 and so on, and a kiosk; returns its
		 * token.
		 */
		String open(String event, int size) throws IOException, InterruptedException;

		/** Returns how many were let in. */
		int letIn(String event) throws IOException, InterruptedException;

	}

	Tickets(Box office, int size) {
		this.office = office;
		this.size = size;
	}

	/** Sees to it that there are so many. */
	void provide(int count) throws IOException, InterruptedException {
		if (this.events == 0 || this.used.get() + count > this.size) {
			var id = "door-" + System.nanoTime() + "-" + ++this.events;
			long start = System.nanoTime();
			var token = this.office.open(id, this.size);
			this.made = Duration.ofNanos(System.nanoTime() - start);
			this.event = new Event(id, token);
			this.used.set(0);
		}
	}

	String next() {
		return "T-" + this.used.incrementAndGet();
	}

	Event event() {
		return this.event;
	}

	/** How long it took to make the last event. */
	Duration made() {
		return this.made;
	}

	/**
	 * Fails if not all who used a ticket of the event are in.
	 */
	void check() throws IOException, InterruptedException {
		int in = this.office.letIn(this.event.id());
		if (in != this.used.get()) {
			throw new IOException(this.used.get() + " were let in, and " + in + " are counted");
		}
	}

}
