package rapport.checkin.registration;

import java.util.List;

/**
 * What became of each row of a CSV.
 *
 * @param unknownColumns titles that mean nothing here; their cells were not read
 * @param warnings what was taken but may not be meant
 */
public record ImportReport(int imported, int updated, int unchanged, List<Line> rejected, List<String> unknownColumns,
		List<Line> warnings) {

	/**
	 * Something about a row.
	 *
	 * @param line where it begins in the file, from 1, the titles being the first
	 */
	public record Line(long line, String column, String reason) {
	}

}
