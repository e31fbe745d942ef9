package rapport.checkin.event.redis;

import java.io.Serial;

import rapport.starter.lifecycle.AwayException;

/** Somebody else writes what is registered of an event for too long. */
final class EventBusyException extends AwayException {

	@Serial
	private static final long serialVersionUID = 1L;

	EventBusyException() {
		super("Somebody else writes at this event", null);
	}

}
