package rapport.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The few shapes of SVG 1.1 that a plot needs. */
final class Svg {

	private final StringBuilder text;

	Svg(int width, int height) {
		this.text = new StringBuilder(String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" fill=\"#222\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
				width, height, width, height));
	}

	void text(double x, double y, String anchor, int size, String words) {
		add(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\">%s</text>", x,
				y, anchor, size, words.replace("&", "&amp;").replace("<", "&lt;")));
	}

	void line(double x1, double y1, double x2, double y2, String colour, int width) {
		add(String.format(Locale.ROOT,
				"<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>", x1, y1, x2,
				y2, colour, width));
	}

	void rectangle(double x, double y, double width, double height, String colour) {
		add(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>", x, y,
				width, height, colour));
	}

	/** A line through points with a dot on each. */
	void path(List<double[]> points, String colour) {
		add(String.format(Locale.ROOT, "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
				points.stream()
					.map((it) -> String.format(Locale.ROOT, "%.1f,%.1f", it[0], it[1]))
					.collect(Collectors.joining(" ")),
				colour));
		points.forEach((it) -> add(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>",
				it[0], it[1], colour)));
	}

	@Override
	public String toString() {
		return this.text + "</svg>\n";
	}

	private void add(String shape) {
		this.text.append(shape).append('\n');
	}

}
