package rapport.checkin.attendee;

/** Reads attendees from the text that is stored of them. */
public interface AttendeeText {

	Attendee read(AttendeeId id, String text);

}
