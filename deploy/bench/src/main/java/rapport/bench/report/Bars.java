package rapport.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A bar for each of some shares from 0 to 1, as SVG. */
final class Bars {

	private static final int WIDTH = 760;

	private static final int ROW = 26;

	private static final int LEFT = 300;

	private static final int LONGEST = 380;

	private final String title;

	private final List<Bar> bars = new ArrayList<>();

	private record Bar(String name, double share, boolean ours) {
	}

	Bars(String title) {
		this.title = title;
	}

	/** Adds a bar; the matcher's own stand out. */
	Bars bar(String name, double share, boolean ours) {
		this.bars.add(new Bar(name, share, ours));
		return this;
	}

	String svg() {
		var svg = new Svg(WIDTH, 50 + ROW * this.bars.size());
		svg.text(16, 24, "start", 15, this.title);
		for (int i = 0; i < this.bars.size(); i++) {
			var bar = this.bars.get(i);
			double y = 42 + (double) ROW * i;
			svg.text(LEFT - 10, y + 14, "end", 12, bar.name());
			svg.rectangle(LEFT, y, LONGEST * bar.share(), ROW - 8, bar.ours() ? "#0072b2" : "#b8c4cc");
			svg.text(LEFT + LONGEST * bar.share() + 6, y + 14, "start", 12,
					String.format(Locale.ROOT, "%.3f", bar.share()));
		}
		return svg.toString();
	}

}
