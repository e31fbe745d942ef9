package rapport.checkin.event;

/** Where an event is in its life. */
public enum EventState {

	/** Its doors have not opened yet. */
	PLANNED,

	/** It goes on: on one of its days, from when the doors open until it ends. */
	OPEN,

	/** Between two of its days, or after the end of one while its doors still admit. */
	CLOSED,

	/** Its doors closed for the last time. */
	ENDED

}
