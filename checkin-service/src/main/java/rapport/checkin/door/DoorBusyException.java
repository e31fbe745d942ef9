package rapport.checkin.door;

import java.io.Serial;

/** So many change the same attendee at once that a scan could not be decided. */
public final class DoorBusyException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	DoorBusyException() {
		super("The same attendee is being changed by others");
	}

}
