package rapport.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line chart with logarithmic axes, as SVG. */
final class Chart {

	private static final int WIDTH = 760;

	private static final int HEIGHT = 420;

	private static final int LEFT = 80;

	private static final int RIGHT = 560;

	private static final int TOP = 40;

	private static final int BOTTOM = 360;

	private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9",
			"#e69f00");

	private final String title;

	private final String x;

	private final String y;

	private final List<Line> lines = new ArrayList<>();

	/** A named line through points, each of a positive x and y. */
	record Line(String name, List<double[]> points) {
	}

	Chart(String title, String x, String y) {
		this.title = title;
		this.x = x;
		this.y = y;
	}

	Chart line(String name, List<double[]> points) {
		if (!points.isEmpty()) {
			this.lines.add(new Line(name, points));
		}
		return this;
	}

	String svg() {
		var xs = Scale.over(this.lines.stream().flatMap((it) -> it.points().stream()).mapToDouble((it) -> it[0]), LEFT,
				RIGHT);
		var ys = Scale.over(this.lines.stream().flatMap((it) -> it.points().stream()).mapToDouble((it) -> it[1]),
				BOTTOM, TOP);
		var svg = new Svg(WIDTH, HEIGHT);
		svg.text(LEFT, 22, "start", 15, this.title);
		xs.decades().forEach((it) -> {
			svg.line(xs.at(it), TOP, xs.at(it), BOTTOM, "#ddd", 1);
			svg.text(xs.at(it), BOTTOM + 18, "middle", 12, label(it));
		});
		ys.decades().forEach((it) -> {
			svg.line(LEFT, ys.at(it), RIGHT, ys.at(it), "#ddd", 1);
			svg.text(LEFT - 8, ys.at(it) + 4, "end", 12, label(it));
		});
		svg.text((LEFT + RIGHT) / 2.0, BOTTOM + 42, "middle", 13, this.x);
		svg.text(LEFT, TOP - 2, "start", 12, this.y);
		for (int i = 0; i < this.lines.size(); i++) {
			var colour = COLOURS.get(i % COLOURS.size());
			var points = this.lines.get(i).points();
			svg.path(points.stream().map((it) -> new double[] { xs.at(it[0]), ys.at(it[1]) }).toList(), colour);
			svg.line(RIGHT + 16, TOP + 10 + 22.0 * i, RIGHT + 36, TOP + 10 + 22.0 * i, colour, 3);
			svg.text(RIGHT + 42, TOP + 14 + 22.0 * i, "start", 12, this.lines.get(i).name());
		}
		return svg.toString();
	}

	private static String label(double value) {
		if (value >= 1000) {
			return String.format(Locale.ROOT, "%,.0f", value);
		}
		return (value >= 1) ? String.format(Locale.ROOT, "%.0f", value) : String.valueOf(value).replaceAll("0+$", "");
	}

}
