package rapport.checkin.door;

/**
 * The door as a kiosk asks it while it is offline: by texts, so that a page can.
 */
public final class OfflineDoor {

	private static final DoorPolicy POLICY = new DoorPolicy();

	private OfflineDoor() {
	}

	/**
	 * Decides a scan by the rules that the service decides by.
	 * @param question a line {@code name=value} for each thing that is known; times are
	 * milliseconds since 1970. {@code type} (entry or exit), {@code at}; of the holder
	 * {@code known}, {@code admission}, {@code hold}, {@code in}, {@code since},
	 * {@code ever}, {@code ticketType}, {@code practice}; {@code confirmed}; of the event
	 * {@code presence}, {@code reentry}, {@code capacity}, {@code present}, and any
	 * number of {@code day}, opening and closing with a blank between, and of
	 * {@code window}
	 * @return outcome, reason and when the doors open, in a line each; an empty line
	 * where there is none
	 */
	public static String answer(String question) {
		var verdict = POLICY.decide(OfflineQuestion.read(question).attempt());
		var refused = (verdict instanceof Verdict.Refused it) ? it : null;
		var opensAt = (refused != null) ? refused.opensAt() : null;
		return verdict.outcome() + '\n' + ((refused != null) ? refused.reason().word() : "") + '\n'
				+ ((opensAt != null) ? opensAt.toEpochMilli() : "");
	}

}
