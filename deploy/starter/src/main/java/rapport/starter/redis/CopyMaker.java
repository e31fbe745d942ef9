package rapport.starter.redis;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.starter.lifecycle.InFlight;

/** Makes the working copy anew where no other instance does. */
final class CopyMaker {

	private static final Logger logger = LoggerFactory.getLogger(CopyMaker.class);

	private final CopyMarker marker;

	private final CopyRebuild rebuild;

	private final CopyProof proof;

	private final List<InFlight> inFlight;

	private boolean saidWaiting;

	CopyMaker(CopyMarker marker, CopyRebuild rebuild, CopyProof proof, List<InFlight> inFlight) {
		this.marker = marker;
		this.proof = proof;
		this.rebuild = rebuild;
		this.inFlight = inFlight;
	}

	/** Returns whether it is made now, or false if another instance is at it. */
	boolean make() {
		if (!this.marker.take()) {
			if (!this.saidWaiting) {
				logger.info("Waiting for the instance that makes the working copy");
				this.saidWaiting = true;
			}
			return false;
		}
		try (var lease = new CopyLease(this.marker)) {
			if (this.marker.generation() == null) {
				make(lease);
			}
		}
		finally {
			this.marker.release();
		}
		return true;
	}

	/** Is told that nobody need be waited for. */
	void isMade() {
		this.saidWaiting = false;
	}

	private void make(CopyLease lease) {
		long begun = System.nanoTime();
		this.proof.requireKept();
		var record = this.proof.requireRecord();
		logger.info("The working copy is made anew from Kafka");
		this.inFlight.forEach(InFlight::settle);
		var progress = new LoggedProgress(lease::require);
		this.rebuild.forget();
		this.rebuild.rebuild(progress);
		lease.confirm();
		this.proof.note(this.marker.beginPulse());
		this.marker.mark(UUID.randomUUID().toString(), record);
		confirmMarked(lease);
		logger.info("The working copy was made of {} records in {} ms", progress.read(),
				TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
	}

	/** All may have been lost right before it was marked. */
	private void confirmMarked(CopyLease lease) {
		try {
			lease.confirm();
		}
		catch (WorkingCopy.LostException ex) {
			this.marker.unmark();
			throw ex;
		}
	}

}
