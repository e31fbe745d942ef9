package rapport.checkin.pretix;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;
import rapport.checkin.pretix.PretixIds.Single;
import rapport.starter.secret.KeyedDigest;

import static org.assertj.core.api.Assertions.assertThat;

class PretixIdsTest {

	private final PretixIds ids = new PretixIds(new KeyedDigest("key".getBytes(StandardCharsets.UTF_8)));

	@Test
	void numbersAreUniqueOverAllEventsAndHeldByADouble() {
		var numbers = new HashSet<Long>();
		var codes = new HashSet<String>();
		for (int i = 0; i < 200; i++) {
			var event = new EventId("event-" + i);
			for (var what : Single.values()) {
				numbers.add(this.ids.of(event, what));
			}
			for (int j = 0; j < 50; j++) {
				numbers.add(this.ids.position(event, new AttendeeId("a" + j)));
				codes.add(this.ids.order(event, new AttendeeId("a" + j)));
			}
		}
		assertThat(numbers).hasSize(200 * (Single.values().length + 50))
			.allSatisfy((it) -> assertThat(it).isBetween(1L, 1L << 53));
		assertThat(codes).hasSize(200 * 50);
	}

	@Test
	void theSameIsMadeAnew() {
		var again = new PretixIds(new KeyedDigest("key".getBytes(StandardCharsets.UTF_8)));
		var other = new PretixIds(new KeyedDigest("other".getBytes(StandardCharsets.UTF_8)));
		var event = new EventId("e");
		assertThat(again.of(event, Single.LIST)).isEqualTo(this.ids.of(event, Single.LIST));
		assertThat(other.of(event, Single.LIST)).isNotEqualTo(this.ids.of(event, Single.LIST));
		assertThat(this.ids.device("kiosk")).isPositive();
	}

}
