package rapport.checkin.door.redis;

import java.util.Arrays;
import java.util.List;

import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;

/** The names of the door's keys. */
final class DoorKeys {

	private DoorKeys() {
	}

	static String of(EventId event, String name) {
		return Keys.of(event.value(), name);
	}

	static List<String> of(EventId event, String... names) {
		return Arrays.stream(names).map((name) -> of(event, name)).toList();
	}

}
