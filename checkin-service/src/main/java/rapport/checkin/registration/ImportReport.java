package rapport.checkin.registration;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of each row of a file, or would become.
 *
 * @param cancelled how many the door will refuse, since the file says that they cancelled
 * @param fields what a column can be mapped to
 * @param missingColumns without which nobody can be added
 * @param rejected the first thousand rows that were not taken
 * @param remarks what was left empty or may not be meant: the first 200 of each kind
 * @param changes of those updated
 * @param undo the id by which it can be taken back; none if nothing was done
 */
public record ImportReport(boolean dryRun, int imported, int updated, int unchanged, int cancelled, FileFacts file,
		List<FileColumn> columns, List<String> fields, List<String> missingColumns, List<Rejected> rejected,
		int rejectedCount, List<Remark> remarks, int remarksCount, List<RemarkGroup> remarkKinds, List<Change> changes,
		Missing missing, @Nullable String undo, @Nullable Instant undoUntil) {

	/** How a file was read; its rows without the header and without empty ones. */
	public record FileFacts(String format, @Nullable String charset, @Nullable String separator, int rows) {
	}

	/**
	 * A column of a file.
	 *
	 * @param field what it is taken for; none if it is not used
	 * @param certain false for a guess
	 */
	public record FileColumn(int index, String header, @Nullable String field, boolean certain, List<String> samples) {
	}

	/** A row that was not taken, and what to do. */
	public record Rejected(long line, @Nullable String name, String text) {
	}

	/**
	 * Something to look at.
	 *
	 * @param line 0 where it is about the whole file
	 */
	public record Remark(long line, String name, String column, String kind, String text) {
	}

	/** All remarks of one kind in a sentence. */
	public record RemarkGroup(String kind, int count, String text) {
	}

	/** How many people got something else in a column. */
	public record Change(String column, int count) {
	}

	/** Who is at the event, but not in the file. */
	public record Missing(int count, List<Person> people) {
	}

	/** Somebody who is missing in a file. */
	public record Person(String attendeeId, String name, String ticket) {
	}

}
