package rapport.checkin.door.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.Scan;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;

/**
 * Claims one unknown ticket at an event that there is not, again and again, before the
 * service says that it is ready: for the first scans what claims run through is then
 * loaded and compiled. The one answer that is stored is removed.
 */
final class ClaimWarmUp implements ApplicationRunner {

	/** Some more than the calls after which the JVM compiles a method. */
	private static final int CLAIMS = 250;

	private static final Duration AT_MOST = Duration.ofSeconds(1);

	private final CheckInLedger ledger;

	private final StringRedisTemplate redis;

	ClaimWarmUp(CheckInLedger ledger, StringRedisTemplate redis) {
		this.ledger = ledger;
		this.redis = redis;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		var event = new EventId("warm-up-" + UUID.randomUUID());
		var attendee = AttendeeId.of(event, "none");
		var now = Instant.now();
		var scan = new Scan("warm-up", "none", Scan.Type.ENTRY, now, "none");
		try {
			for (int i = 0; i < CLAIMS && Instant.now().isBefore(now.plus(AT_MOST)); i++) {
				this.ledger.claim(event, scan, attendee, false, now);
			}
			this.redis.delete(Keys.of(event.value(), "scans"));
		}
		catch (DataAccessException ex) {
			// Redis is away; that is told where it matters, and is not worth the start.
		}
	}

}
