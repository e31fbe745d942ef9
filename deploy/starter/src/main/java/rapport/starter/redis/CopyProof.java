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

	private final String secretMark;

	private final Consumer<RefusedStartException> refuse;

	/**
	 * A proof.
	 * @param secretMark tells secrets apart, and nothing of them
	 * @param refuse says why the service must not go on, and ends it
	 */
	CopyProof(CopyMarker marker, CopyWitness witness, String secretMark, Consumer<RefusedStartException> refuse) {
		this.marker = marker;
		this.secretMark = secretMark;
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
	 * Returns which record it is that the copy is, or will be, made of, and by which
	 * secret.
	 * @throws WorkingCopy.LostException if it is not the one that Redis has a copy of, or
	 * was made by another secret, after the service was told to end, or if that cannot be
	 * told now
	 */
	String requireRecord() {
		var madeOf = this.marker.record();
		var record = this.witness.record();
		requireSame((madeOf != null) ? madeOf.split(" ", 2) : new String[0], record);
		return record + " " + this.secretMark;
	}

	/** Older copies do not say by which secret they were made. */
	private void requireSame(String[] madeOf, String record) {
		var of = (madeOf.length > 0) ? madeOf[0] : record;
		if (!of.equals(record)) {
			this.refuse.accept(new RefusedStartException(
					"Kafka is another one (" + record + ") than the one (" + of
							+ ") that the data in Redis were made from: what was recorded there is not here.",
					"If Kafka's data were lost, bring them back, or point Rapport at the right Kafka. To begin anew "
							+ "without them, empty Redis (FLUSHALL; locally deploy/up --fresh)."));
			throw new WorkingCopy.LostException("Kafka is another one than before");
		}
		if (madeOf.length > 1 && !madeOf[1].equals(this.secretMark)) {
			this.refuse.accept(new RefusedStartException(
					"rapport.secret is another one than that by which the data were made: nobody in them would be "
							+ "found again, and who said STOP would be written to.",
					"Set RAPPORT_SECRET to the one before. To begin anew without the data, empty Kafka's topics and "
							+ "Redis (locally deploy/up --fresh)."));
			throw new WorkingCopy.LostException("The secret is another one than before");
		}
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
