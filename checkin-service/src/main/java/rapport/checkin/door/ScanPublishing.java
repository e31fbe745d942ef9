package rapport.checkin.door;

/** Publishes decided scans and takes them off the outbox. */
public final class ScanPublishing {

	private final CheckInPublisher publisher;

	private final Outbox outbox;

	public ScanPublishing(CheckInPublisher publisher, Outbox outbox) {
		this.publisher = publisher;
		this.outbox = outbox;
	}

	/** Sends a scan off; what is returned tells when it is recorded. */
	CheckInPublisher.Recording publish(CheckIn checkIn) {
		return this.publisher.publish(checkIn, () -> this.outbox.published(checkIn));
	}

	/** Sends a scan off if it is not known to be recorded. */
	CheckInPublisher.Recording publishAgain(CheckIn checkIn) {
		return this.outbox.waits(checkIn) ? publish(checkIn) : CheckInPublisher.Recording.NOTHING;
	}

}
