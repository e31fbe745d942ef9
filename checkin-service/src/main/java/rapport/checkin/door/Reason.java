package rapport.checkin.door;

/** Why a scan is refused. */
public enum Reason {

	UNKNOWN_TICKET, BLOCKED, OUTSIDE_HOURS, REVOKED

}
