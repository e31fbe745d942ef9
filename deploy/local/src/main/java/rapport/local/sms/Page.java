package rapport.local.sms;

import java.io.IOException;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** The page that shows the phones. */
final class Page implements HttpHandler {

	private static final Map<String, String> TYPES = Map.of("/phones.html", "text/html; charset=utf-8", "/phones.css",
			"text/css; charset=utf-8", "/phones.js", "text/javascript; charset=utf-8");

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		var asked = exchange.getRequestURI().getPath();
		var path = asked.equals("/") ? "/phones.html" : asked;
		var type = TYPES.get(path);
		if (type == null) {
			Answers.problem(exchange, 404, "nothing is here; the page is at /");
			return;
		}
		try (var file = Page.class.getResourceAsStream(path.substring(1))) {
			if (file == null) {
				throw new IOException(path + " is missing beside " + Page.class);
			}
			exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");
			Answers.send(exchange, 200, type, file.readAllBytes());
		}
	}

}
