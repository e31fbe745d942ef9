package rapport.checkin.badge;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

import rapport.checkin.attendee.Attendees;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.DecidedScanListener;
import rapport.checkin.door.Scan;

/**
 * Prints the badge of whoever comes in first at a kiosk that has a printer, beside the
 * scan and never in its way. Whose badge was printed before gets no other.
 */
public final class FirstBadges implements DecidedScanListener {

	/** A scan that a kiosk kept is older: its guest is inside long since. */
	private static final Duration JUST_NOW = Duration.ofSeconds(30);

	/** So many may wait for printers that are slow. */
	private static final int MOST_WAITING = 200;

	private final Printers printers;

	private final BadgePrinting printing;

	private final BadgePrints prints;

	private final Attendees attendees;

	private final Outcomes outcomes;

	private final Semaphore waiting = new Semaphore(MOST_WAITING);

	private final Map<String, ReentrantLock> busy = new ConcurrentHashMap<>();

	/** Is told how often badges were printed by themselves, and how often not. */
	public interface Outcomes {

		void printed();

		/** The badge is to be printed by hand. */
		void failed(String printerId, RuntimeException why);

	}

	public FirstBadges(Printers printers, BadgePrinting printing, BadgePrints prints, Attendees attendees,
			Outcomes outcomes) {
		this.printers = printers;
		this.printing = printing;
		this.prints = prints;
		this.attendees = attendees;
		this.outcomes = outcomes;
	}

	@Override
	public void decided(CheckIn checkIn) {
		boolean fresh = checkIn.scannedAt().isAfter(checkIn.recordedAt().minus(JUST_NOW));
		if (checkIn.first() && checkIn.type() == Scan.Type.ENTRY && fresh && this.waiting.tryAcquire()) {
			Thread.ofVirtual().name("badge").start(() -> {
				try {
					print(checkIn);
				}
				finally {
					this.waiting.release();
				}
			});
		}
	}

	private void print(CheckIn checkIn) {
		var printerId = "";
		try {
			for (var printer : this.printers.of(checkIn.event())) {
				printerId = printer.printerId();
				if (checkIn.kiosk().equals(printer.kiosk())) {
					print(checkIn, printer);
				}
			}
		}
		catch (RuntimeException ex) {
			this.outcomes.failed(printerId, ex);
		}
	}

	/** One after the other: a printer talks with one at a time. */
	private void print(CheckIn checkIn, Printer printer) {
		var attendee = this.attendees.find(checkIn.event(), checkIn.attendee());
		if (attendee.isEmpty() || !this.prints.last(checkIn.event(), List.of(checkIn.attendee())).isEmpty()) {
			return;
		}
		var lock = this.busy.computeIfAbsent(printer.host() + ":" + printer.port(), (it) -> new ReentrantLock());
		lock.lock();
		try {
			this.printing.print(printer, attendee.get(), "kiosk:" + checkIn.kiosk(), null);
			this.outcomes.printed();
		}
		finally {
			lock.unlock();
		}
	}

}
