package rapport.checkin.audit;

/** Keeps what was done by hand. */
public interface Audit {

	/** Returns once it is recorded; throws if it is not, or not in time. */
	void record(AuditEntry entry);

}
