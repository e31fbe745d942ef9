package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.List;

import rapport.checkin.registration.ImportReport.Line;

/** Keeps the first lines of a report and counts the rest. */
final class ReportLines {

	private static final int MOST = 1000;

	private final List<Line> first = new ArrayList<>();

	private int count;

	void add(long line, String column, String reason) {
		this.count++;
		if (this.first.size() < MOST) {
			this.first.add(new Line(line, column, reason));
		}
	}

	List<Line> first() {
		return List.copyOf(this.first);
	}

	int count() {
		return this.count;
	}

}
