package rapport.checkin.door;

/** Writes decided scans as the text that is stored and published. */
public interface CheckInCodec {

	String write(CheckIn checkIn);

	CheckIn read(String text);

}
