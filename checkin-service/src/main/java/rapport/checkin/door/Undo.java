package rapport.checkin.door;

/** What an undo came to. */
public sealed interface Undo {

	/** The scan is undone, by this call or by an earlier one. */
	record Undone(CheckIn checkIn, boolean again, Recording recording) implements Undo {
	}

	/**
	 * It changed nothing, or is not the last change of its attendee; nothing is undone.
	 */
	record NotUndoable(boolean present) implements Undo {
	}

	/** There is no such scan. */
	record NoSuchScan() implements Undo {
	}

}
