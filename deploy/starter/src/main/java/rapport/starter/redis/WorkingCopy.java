package rapport.starter.redis;

import java.io.Serial;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.starter.lifecycle.AwayException;
import rapport.starter.lifecycle.InFlight;

/**
 * Knows whether what Redis has of this service is whole. Where it is empty or torn, one
 * instance makes it anew while the others wait, and nobody answers by it meanwhile.
 */
public final class WorkingCopy {

	private static final Logger logger = LoggerFactory.getLogger(WorkingCopy.class);

	private final CopyMarker marker;

	private final CopyRebuild rebuild;

	private final CopyMaker maker;

	private final CopyProof proof;

	/** The generation of the copy that was seen to be whole. */
	private volatile @Nullable String known;

	private volatile long lastPulse;

	WorkingCopy(CopyMarker marker, CopyRebuild rebuild, CopyProof proof, List<InFlight> inFlight) {
		this.marker = marker;
		this.rebuild = rebuild;
		this.proof = proof;
		this.maker = new CopyMaker(marker, rebuild, proof, inFlight);
	}

	/** Returns whether it was whole when it was last looked at, some moments ago. */
	public boolean isWhole() {
		return this.known != null;
	}

	/**
	 * Returns at once if the copy was whole some moments ago.
	 * @throws LostException if it was not
	 */
	public void requireWhole() {
		if (this.known == null) {
			throw new LostException("The working copy is being made");
		}
	}

	/**
	 * Asks Redis whether the copy is whole now; to be called before anything is said to
	 * be absent.
	 * @throws LostException if it is not
	 */
	public void confirm() {
		requireWhole();
		var now = this.marker.generation();
		if (now == null || !now.equals(this.known)) {
			lose("its marker is gone");
			throw new LostException("The working copy was lost just now");
		}
	}

	/** Looks after it, and makes it anew where that is needed and nobody else does. */
	boolean look() {
		if (this.known == null && !this.proof.ready()) {
			return false;
		}
		var generation = this.marker.generation();
		if (generation == null) {
			lose("its marker is gone");
			return this.maker.make();
		}
		boolean same = generation.equals(this.known);
		// Asked before this pulse: another instance may note one meanwhile.
		long before = same ? this.lastPulse : this.proof.noted();
		long pulse = this.marker.pulse();
		if (pulse <= before) {
			lose("Redis lost what was written last");
			this.marker.unmark();
			return true;
		}
		this.lastPulse = pulse;
		this.maker.isMade();
		if (!same) {
			lose("another instance made it anew");
			this.known = generation;
			logger.info("The working copy is whole");
		}
		return false;
	}

	/** Notes on the record how far it has come. */
	boolean note() {
		if (isWhole()) {
			this.proof.note(this.lastPulse);
		}
		return false;
	}

	private synchronized void lose(String why) {
		if (this.known != null) {
			this.known = null;
			logger.warn("The working copy is lost: {}", why);
			this.rebuild.forget();
		}
	}

	/** It is not whole for now; it is being made anew. */
	public static final class LostException extends AwayException {

		@Serial
		private static final long serialVersionUID = 1L;

		public LostException(String message) {
			super(message, null);
		}

		LostException(String message, Throwable cause) {
			super(message, cause);
		}

	}

}
