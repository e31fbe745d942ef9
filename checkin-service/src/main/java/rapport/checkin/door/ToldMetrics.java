package rapport.checkin.door;

import java.util.List;

/** Counts, and tells of each decided scan whoever wants to know. */
public final class ToldMetrics implements CheckInMetrics {

	private final CheckInMetrics counting;

	private final List<DecidedScans> told;

	public ToldMetrics(CheckInMetrics counting, List<DecidedScans> told) {
		this.counting = counting;
		this.told = List.copyOf(told);
	}

	@Override
	public void decided(CheckIn checkIn) {
		this.counting.decided(checkIn);
		this.told.forEach((it) -> it.decided(checkIn));
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
