package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import rapport.checkin.registration.ImportReport.Remark;
import rapport.checkin.registration.ImportReport.RemarkGroup;

/** Gathers remarks: the first of each kind, and how many there are. */
final class Remarks {

	private static final int MOST = 200;

	private final List<Remark> first = new ArrayList<>();

	private final Map<RemarkKind, Integer> counts = new EnumMap<>(RemarkKind.class);

	private final Map<RemarkKind, String> examples = new EnumMap<>(RemarkKind.class);

	void add(long line, String name, String column, RemarkKind kind, String text) {
		if (this.counts.merge(kind, 1, Integer::sum) <= MOST) {
			this.first.add(new Remark(line, name, column, kind.id(), text));
		}
	}

	/** Notes a value that stands for all of its kind. */
	void example(RemarkKind kind, String example) {
		this.examples.putIfAbsent(kind, example);
	}

	/** Counts a remark that is about the whole file. */
	void whole(RemarkKind kind, int count) {
		this.counts.put(kind, count);
		this.first.add(new Remark(0, "", "", kind.id(), kind.sentence(count, this.examples.getOrDefault(kind, ""))));
	}

	List<Remark> first() {
		return this.first.stream().sorted(Comparator.comparingLong(Remark::line)).toList();
	}

	int count() {
		return this.counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	List<RemarkGroup> groups() {
		return this.counts.entrySet()
			.stream()
			.map((it) -> new RemarkGroup(it.getKey().id(), it.getValue(),
					it.getKey().sentence(it.getValue(), this.examples.getOrDefault(it.getKey(), ""))))
			.toList();
	}

}
