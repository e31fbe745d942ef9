package rapport.starter.redis;

import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.starter.lifecycle.RefusedStartException;

/**
 * Finds out whether a copy that says it is whole is of this record, and not an old one.
 */
final class CopyProof {

	private static final Logger logger = LoggerFactory.getLogger(CopyProof.class);

	private final CopyMarker marker;

	private final CopyWitness witness;

	private final Consumer<RefusedStartException> refuse;

	/**
	 * A proof.
	 * @param refuse says why the service must not go on, and ends it
	 */
	CopyProof(CopyMarker marker, CopyWitness witness, Consumer<RefusedStartException> refuse) {
		this.marker = marker;
		this.witness = witness;
		this.refuse = refuse;
	}

	/**
	 * Returns the pulse that a copy is beyond which has come as far as the record
	 * remembers; one that none is beyond, where it remembers nothing.
	 * @throws WorkingCopy.LostException if it must not be used, or that cannot be told
	 * now
	 */
	long noted() {
		requireKept();
		requireRecord();
		var noted = this.witness.noted();
		if (noted.isEmpty() || this.marker.record() == null) {
			logger.info("It is not known how far the working copy had come: it is made anew");
			return Long.MAX_VALUE;
		}
		return noted.getAsLong();
	}

	/**
	 * Returns which record it is that the copy is, or will be, made of.
	 * @throws WorkingCopy.LostException if it is not the one that Redis has a copy of,
	 * after the service was told to end, or if that cannot be told now
	 */
	String requireRecord() {
		var of = this.marker.record();
		var record = this.witness.record();
		if (of != null && !of.equals(record)) {
			this.refuse.accept(new RefusedStartException(
					"Kafka is another one (" + record + ") than the one (" + of
							+ ") that the data in Redis were made from: what was recorded there is not here.",
					"If Kafka's data were lost, bring them back, or point Rapport at the right Kafka. To begin anew "
							+ "without them, empty Redis (FLUSHALL; locally deploy/up --fresh)."));
			throw new WorkingCopy.LostException("Kafka is another one than before");
		}
		return record;
	}

	/**
	 * Returns if Redis keeps what it is given.
	 * @throws WorkingCopy.LostException if it throws keys away once it is full, after the
	 * service was told to end
	 */
	void requireKept() {
		var policy = this.marker.eviction();
		if (policy != null) {
			this.refuse.accept(new RefusedStartException(
					"Redis throws away what it was given when it is full: its maxmemory-policy is " + policy + ".",
					"Set its maxmemory-policy to noeviction, and give it enough memory."));
			throw new WorkingCopy.LostException("Redis does not keep what it is given");
		}
	}

	/** Returns whether the record can be asked. */
	boolean ready() {
		return this.witness.ready();
	}

	/** Notes how far the copy has come. */
	void note(long pulse) {
		requireRecord();
		this.witness.note(pulse);
	}

}
