package rapport.checkin.door.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.Scan;
import rapport.checkin.event.EventId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RecordedScansTest {

	private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	private final List<String> takenOff = new ArrayList<>();

	private boolean mended;

	private final RecordedScans scans = new RecordedScans(new Template(), (_) -> {
	}, () -> true);

	@Test
	void theTroubleOfOneEventKeepsNoOthersScansWaiting() {
		for (var event : List.of("trouble", "a", "b", "c")) {
			this.scans.add(recorded(event));
		}
		assertThatIllegalStateException().isThrownBy(this.scans::takeOff);
		assertThat(this.takenOff).containsExactlyInAnyOrder("scan-a", "scan-b", "scan-c");
		this.mended = true;
		assertThat(this.scans.takeOff()).isFalse();
		assertThat(this.takenOff).hasSize(4).endsWith("scan-trouble");
	}

	private static CheckIn recorded(String event) {
		return new CheckIn(new EventId(event), "scan-" + event, new AttendeeId("a".repeat(32)), Scan.Type.ENTRY,
				"admitted", null, true, true, NOW, true, 1, NOW, NOW, "door-1", "{}", null, false,
				CheckIn.KioskReport.NOTHING);
	}

	/** A Redis in which a key of one event is not what it should be. */
	private final class Template extends StringRedisTemplate {

		@Override
		@SuppressWarnings("unchecked")
		public <T> T execute(RedisScript<T> script, List<String> keys, Object... arguments) {
			if (keys.getFirst().contains("trouble") && !RecordedScansTest.this.mended) {
				throw new IllegalStateException("WRONGTYPE");
			}
			RecordedScansTest.this.takenOff.add(arguments[0].toString());
			return (T) List.of();
		}

	}

}
