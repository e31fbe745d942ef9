package rapport.bench.instance;

import rapport.match.attendee.Attendee;

/**
 * Someone of an attendees file.
 *
 * @param row where she stands in the file, from 0, the titles not counted
 */
public record Person(int row, String ticket, Attendee attendee) {

	/** Whether she wants introductions and they can be put to her. */
	public boolean takesPart() {
		return this.attendee.introduce() && this.attendee.reachable();
	}

}
