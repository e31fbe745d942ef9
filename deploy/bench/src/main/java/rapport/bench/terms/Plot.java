package rapport.bench.terms;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import rapport.bench.terms.Curve.Point;

/** Precision and recall by threshold, as SVG. */
final class Plot {

	private static final int LEFT = 60;

	private static final int TOP = 40;

	private static final int WIDTH = 560;

	private static final int HEIGHT = 300;

	private static final double FROM = 0.4;

	private static final double TO = 1;

	private static final List<String> COLOURS = List.of("#0b6e4f", "#c8553d");

	private final StringBuilder svg = new StringBuilder();

	/** Full lines are precision, broken ones recall; a curve has a colour. */
	static String of(List<Curve> curves, double chosen) {
		var plot = new Plot();
		plot.axes(chosen);
		for (int i = 0; i < curves.size(); i++) {
			plot.line(curves.get(i), COLOURS.get(i), "", (it) -> it.outcome().precision());
			plot.line(curves.get(i), COLOURS.get(i), " stroke-dasharray='5 4'", (it) -> it.outcome().recall());
			plot.text(LEFT + 10, TOP + HEIGHT - 30 + 18 * i, "start", COLOURS.get(i), curves.get(i).title());
		}
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 400" font-family="sans-serif" font-size="12">
				<rect width="660" height="400" fill="#fff"/>
				""" + plot.svg + "</svg>\n";
	}

	private void axes(double chosen) {
		text(LEFT, 22, "start", "#222",
				"Precision (full) and recall (broken) by threshold; the upright line is the default");
		for (int i = 0; i <= 10; i += 2) {
			segment(LEFT, y(i / 10.0), LEFT + WIDTH, y(i / 10.0), "#ddd");
			text(LEFT - 8, y(i / 10.0) + 4, "end", "#222", format(i / 10.0));
		}
		for (int i = 4; i <= 10; i++) {
			text(x(i / 10.0), TOP + HEIGHT + 18, "middle", "#222", format(i / 10.0));
		}
		text(LEFT + WIDTH / 2.0, TOP + HEIGHT + 42, "middle", "#222", "threshold (cosine)");
		segment(x(chosen), TOP, x(chosen), TOP + HEIGHT, "#888");
	}

	private void line(Curve curve, String colour, String style, ToDoubleFunction<Point> value) {
		var points = curve.points()
			.stream()
			.map((it) -> format(x(it.threshold())) + "," + format(y(value.applyAsDouble(it))))
			.collect(Collectors.joining(" "));
		this.svg.append("<polyline fill='none' stroke-width='2' stroke='%s'%s points='%s'/>%n".formatted(colour, style,
				points));
	}

	private void segment(double x1, double y1, double x2, double y2, String colour) {
		this.svg.append("<path d='M%s %sL%s %s' stroke='%s'/>%n".formatted(format(x1), format(y1), format(x2),
				format(y2), colour));
	}

	private void text(double x, double y, String anchor, String colour, String text) {
		this.svg.append("<text x='%s' y='%s' text-anchor='%s' fill='%s'>%s</text>%n".formatted(format(x), format(y),
				anchor, colour, text));
	}

	private static double x(double threshold) {
		return LEFT + WIDTH * (threshold - FROM) / (TO - FROM);
	}

	private static double y(double share) {
		return TOP + HEIGHT * (1 - share);
	}

	private static String format(double number) {
		return String.format(Locale.ROOT, "%.1f", number);
	}

}
