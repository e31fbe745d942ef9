package rapport.checkin.door.redis;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.CheckIn.Conflict;
import rapport.checkin.door.DoorStore;
import rapport.checkin.door.Stay;

/** What the commit script is given, in its order. */
final class CommitArguments {

	private static final String NUMBER = "\"sequence\":0";

	private CommitArguments() {
	}

	/** The script puts the sequence into the texts, which are so given in two parts. */
	static Object[] of(DoorStore.Commit commit, String document) {
		var checkIn = commit.checkIn();
		var after = commit.after();
		var limit = commit.limit();
		var scan = parts(document);
		var stay = (after != null) ? parts(StoredStay.write(after.numbered(0))) : new String[] { "", "" };
		return new Object[] { checkIn.scanId(), checkIn.attendee().value(), text(checkIn.sequence()),
				text(commit.before().sequence()), text(commit.revision()), text(commit.now().toEpochMilli()), scan[0],
				scan[1], stay[0], stay[1], present(after), seen(commit.before(), after),
				(checkIn.undone() != null) ? "undo" : checkIn.type().name().toLowerCase(Locale.ROOT),
				(checkIn.undone() != null) ? "undone" : checkIn.outcome(), commit.now().toString(), checkIn.kiosk(),
				conflict(checkIn.report().conflict()), (limit != null) ? text(limit.most()) : "",
				from((limit != null) ? limit.lastEnd() : null) };
	}

	/** The earliest time since which a stay counts, in milliseconds. */
	static String from(@Nullable Instant lastEnd) {
		return (lastEnd != null) ? text(lastEnd.toEpochMilli()) : "0";
	}

	/** Where a conflict is listed. */
	static String conflict(@Nullable Conflict conflict) {
		return (conflict == null) ? "" : (conflict.state() == Conflict.State.OPEN) ? "open" : "settled";
	}

	private static String present(@Nullable Stay after) {
		var since = (after != null) ? after.since() : null;
		return (after != null && after.inside() && since != null) ? text(since.toEpochMilli()) : "";
	}

	private static String seen(Stay before, @Nullable Stay after) {
		return (after == null || after.ever() == before.ever()) ? "" : after.ever() ? "add" : "remove";
	}

	private static String[] parts(String text) {
		int at = text.indexOf(NUMBER);
		if (at < 0) {
			throw new IllegalStateException("The text has no place for its sequence");
		}
		int end = at + NUMBER.length();
		return new String[] { text.substring(0, end - 1), text.substring(end) };
	}

	private static String text(long number) {
		return Long.toString(number);
	}

}
