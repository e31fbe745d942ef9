package rapport.checkin.registration;

import java.util.List;

/**
 * What became of each row of a CSV.
 *
 * @param rejected why rows were not taken, the first thousand reasons
 * @param rejectedCount how many reasons there are in all
 * @param unknownColumns titles that mean nothing here; their cells were not read
 * @param warnings what was taken but may not be meant, the first thousand
 * @param warningsCount how many there are in all
 */
public record ImportReport(int imported, int updated, int unchanged, List<Line> rejected, int rejectedCount,
		List<String> unknownColumns, List<Line> warnings, int warningsCount) {

	/**
	 * Something about a row.
	 *
	 * @param line where it begins in the file, from 1, the titles being the first
	 */
	public record Line(long line, String column, String reason) {
	}

}
