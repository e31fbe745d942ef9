package rapport.notify.delivery;

import java.time.ZoneId;
import java.util.List;

/** Knows where numbers are. */
public interface NumberZones {

	/** Returns the time zones a number in E.164 form may be in; none if nobody knows. */
	List<ZoneId> of(String number);

}
