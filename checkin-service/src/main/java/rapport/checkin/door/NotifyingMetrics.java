package rapport.checkin.door;

import java.util.List;

/** Counts, and passes each decided scan on to its listeners. */
public final class NotifyingMetrics implements CheckInMetrics {

	private final CheckInMetrics counting;

	private final List<DecidedScanListener> listeners;

	public NotifyingMetrics(CheckInMetrics counting, List<DecidedScanListener> listeners) {
		this.counting = counting;
		this.listeners = List.copyOf(listeners);
	}

	@Override
	public void decided(CheckIn checkIn) {
		this.counting.decided(checkIn);
		this.listeners.forEach((it) -> it.decided(checkIn));
	}

	@Override
	public void unanswered() {
		this.counting.unanswered();
	}

	@Override
	public void raced() {
		this.counting.raced();
	}

	@Override
	public void relayed() {
		this.counting.relayed();
	}

}
