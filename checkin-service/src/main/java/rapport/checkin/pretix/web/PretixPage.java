package rapport.checkin.pretix.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param count how many there are on all pages
 * @param next where the next page is, at the host that the app called; null after the
 * last
 */
record PretixPage<T>(long count, @Nullable String next, @Nullable String previous, List<T> results) {

	private static final int LARGEST = 50;

	/**
	 * Which page an app wants: of a parameter that comes twice the first counts, and what
	 * is no number counts as not said.
	 */
	record Wanted(int page, int size) {

		static Wanted of(HttpServletRequest request) {
			return new Wanted(number(request, "page", 1, 1_000_000), number(request, "page_size", LARGEST, LARGEST));
		}

		int from() {
			return (this.page - 1) * this.size;
		}

		private static int number(HttpServletRequest request, String name, int otherwise, int most) {
			var text = request.getParameter(name);
			return (text != null && text.matches("[1-9]\\d{0,6}")) ? Math.min(Integer.parseInt(text), most) : otherwise;
		}

	}

	/** A page of a list that is read page by page. */
	static <T> PretixPage<T> of(HttpServletRequest request, Wanted wanted, long count, List<T> results) {
		boolean more = (long) wanted.page() * wanted.size() < count;
		return new PretixPage<>(count, more ? address(request, wanted.page() + 1) : null,
				(wanted.page() > 1) ? address(request, wanted.page() - 1) : null, results);
	}

	/** A page of a short list. */
	static <T> PretixPage<T> of(HttpServletRequest request, List<T> all) {
		var wanted = Wanted.of(request);
		int from = Math.min(wanted.from(), all.size());
		return of(request, wanted, all.size(), all.subList(from, Math.min(from + wanted.size(), all.size())));
	}

	private static String address(HttpServletRequest request, int page) {
		var query = request.getQueryString();
		var parameters = Arrays.stream(((query != null) ? query : "").split("&"))
			.filter((it) -> !it.isEmpty() && !it.startsWith("page="));
		return HostAddress.of(request) + request.getRequestURI() + "?"
				+ Stream.concat(parameters, Stream.of("page=" + page)).collect(Collectors.joining("&"));
	}

}
