package rapport.checkin.pretix.web;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.Scan;
import rapport.checkin.pretix.PretixIds;

/**
 * A scan as an app sends it.
 *
 * @param nonce made by the app, the same when the scan is sent again
 * @param force whether the app let her in, or out, and only tells of it
 * @param at when that was, if the app says so; it does where it had no connection
 * @param confirmed whether staff answered what was asked
 * @param asks whether the app can ask staff something
 * @param knowsCancelled whether the app knows that tickets can be cancelled
 */
record ScanCall(String secret, Scan.Type type, String nonce, boolean force, @Nullable Instant at, boolean confirmed,
		boolean asks, boolean knowsCancelled, Set<Long> lists) {

	private static final int LONGEST_ID = 64;

	static ScanCall read(CallBody body, String secret, String question) {
		var nonce = body.text("nonce", "");
		boolean force = body.flag("force");
		var lists = new TreeSet<Long>();
		body.get("lists").forEach((list) -> lists.add(list.asLong(0)));
		return new ScanCall(secret, "exit".equals(body.text("type")) ? Scan.Type.EXIT : Scan.Type.ENTRY,
				nonce.isEmpty() ? UUID.randomUUID().toString() : nonce, force, body.time("datetime"),
				force || body.get("answers").path(question).asString("").equalsIgnoreCase("true"),
				body.flag("questions_supported"), body.flag("canceled_supported"), lists);
	}

	/** Returns the scan's id at the door, which is the device's own. */
	String scanId(String device, PretixIds ids) {
		var id = device + ":" + this.nonce;
		return (id.length() <= LONGEST_ID && id.matches("[\\x21-\\x7e]+")) ? id : ids.digest("NONCE", id);
	}

	/**
	 * Returns an id for a scan of the same nonce of which another answer is wanted.
	 */
	String otherScanId(String device, PretixIds ids) {
		return ids.digest("NONCE", device, this.nonce, this.secret, this.type.name(), Boolean.toString(this.force),
				Boolean.toString(this.confirmed));
	}

	/**
	 * Returns what the door is told; whom an app let in was confirmed by its staff. An
	 * exit shows nothing: apps let everybody out.
	 */
	Scan toScan(String scanId, String kiosk, Instant now) {
		var when = this.at;
		return new Scan(scanId, this.secret, this.type, (when != null) ? when : now, kiosk,
				this.confirmed ? kiosk : null, when != null || this.force,
				(this.force && this.type == Scan.Type.ENTRY) ? "admitted" : null, null);
	}

}
