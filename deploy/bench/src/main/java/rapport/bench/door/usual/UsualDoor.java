package rapport.bench.door.usual;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Admits a ticket once: locks its row, updates it and commits. */
@RestController
class UsualDoor {

	private static final String LOCK = "SELECT name, since FROM ticket WHERE event = ? AND code = ? FOR UPDATE";

	private static final String UPDATE = "UPDATE ticket SET since = ?, kiosk = ?, scan = ? WHERE event = ? AND code = ?";

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transactions;

	record Scan(String scanId, String ticket, String type, Instant scannedAt, String kiosk) {
	}

	record Answer(String scanId, String outcome, String name, @Nullable Instant since) {
	}

	private record Row(String name, @Nullable Timestamp since) {
	}

	UsualDoor(JdbcTemplate jdbc, TransactionTemplate transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	@PostMapping("/api/events/{event}/check-ins")
	Answer check(@PathVariable String event, @RequestBody Scan scan) {
		return Objects.requireNonNull(this.transactions.execute((_) -> admit(event, scan)));
	}

	private Answer admit(String event, Scan scan) {
		var rows = this.jdbc.query(LOCK, (row, _) -> new Row(row.getString(1), row.getTimestamp(2)), event,
				scan.ticket());
		if (rows.isEmpty()) {
			return new Answer(scan.scanId(), "refused", "", null);
		}
		var before = rows.getFirst().since();
		if (before != null) {
			return new Answer(scan.scanId(), "already-in", rows.getFirst().name(), before.toInstant());
		}
		var now = Instant.now();
		this.jdbc.update(UPDATE, Timestamp.from(now), scan.kiosk(), scan.scanId(), event, scan.ticket());
		return new Answer(scan.scanId(), "admitted", rows.getFirst().name(), now);
	}

}
