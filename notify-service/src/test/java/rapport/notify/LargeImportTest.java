package rapport.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.notify.support.PointedAtTestServers;
import rapport.notify.support.Ring;
import rapport.notify.support.RunningService;
import rapport.notify.support.Smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Those imported last arrive at once, long before all contacts are known: all are told.
 */
@RunningService
class LargeImportTest {

	private static final int OTHERS = 3_000;

	private static final int PAIRS = 50;

	private final Smsc smsc = PointedAtTestServers.SMSC;

	private final Ring ring = Ring.shared();

	private final Pair event = new Pair();

	@Test
	void whoArrivesRightAfterALargeImportIsTold() {
		this.ring.event(this.event.eventId, Instant.now().plusSeconds(3600));
		for (int i = 0; i < OTHERS; i++) {
			this.ring.attendeeSoon(this.event.eventId, Pair.id(), "Otto Other", null, null);
		}
		var pairs = new ArrayList<Pair>();
		for (int i = 0; i < PAIRS; i++) {
			pairs.add(this.event.others());
		}
		pairs.forEach(Pair::registerAttendees);
		pairs.forEach((it) -> it.introduce("proposed", 1));
		await().atMost(Duration.ofMinutes(4)).untilAsserted(() -> assertThat(pairs).allSatisfy((it) -> {
			assertThat(this.smsc.to(it.anaPhone)).hasSize(1);
			assertThat(this.smsc.to(it.benPhone)).hasSize(1);
		}));
		assertThat(this.ring.read("rapport.deliveries.v1", this.event.eventId))
			.noneMatch((it) -> List.of("withdrawn", "expired").contains(it.get("state").stringValue()));
	}

}
