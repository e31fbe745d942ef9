package rapport.checkin.event;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What an organizer wants of her doors beside their hours.
 *
 * @param capacity how many fit in at once; none if that does not matter
 * @param windows when tickets of a type admit; a type without any is not bound
 */
public record DoorPlan(Reentry reentry, @Nullable Integer capacity, List<TicketWindow> windows) {

	/** What holds where the organizer says nothing. */
	public static final DoorPlan DEFAULT = new DoorPlan(Reentry.AFTER_EXIT, null, List.of());

	/** No event has more windows. */
	public static final int MOST_WINDOWS = 200;

	/** No event holds more people. */
	public static final int LARGEST = 1_000_000;

	/** Throws an {@link InvalidEventException} if something is out of bounds. */
	public DoorPlan {
		if (capacity != null && (capacity < 1 || capacity > LARGEST)) {
			throw new InvalidEventException("door.capacity must be from 1 to " + LARGEST + ", or left out");
		}
		if (windows.size() > MOST_WINDOWS) {
			throw new InvalidEventException("door.windows has at most " + MOST_WINDOWS + " entries");
		}
		windows = List.copyOf(windows);
	}

	/** Whether a ticket admits again. */
	public enum Reentry {

		/** Also while its holder is in. */
		ALWAYS,

		/** Once its holder has left. */
		AFTER_EXIT,

		/** Never. */
		ONCE;

		/** Returns its name as requests and messages have it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/**
		 * Returns what has a name.
		 * @throws InvalidEventException if there is none
		 */
		public static Reentry of(String word) {
			for (var it : values()) {
				if (it.word().equals(word)) {
					return it;
				}
			}
			throw new InvalidEventException("door.reentry must be always, after-exit or once");
		}

	}

}
