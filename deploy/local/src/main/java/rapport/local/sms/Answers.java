package rapport.local.sms;

import java.io.IOException;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the phones' HTTP server. */
final class Answers {

	private static final JsonMapper JSON = new JsonMapper();

	private Answers() {
	}

	static void json(HttpExchange exchange, int status, byte[] body) throws IOException {
		send(exchange, status, "application/json", body);
	}

	static void problem(HttpExchange exchange, int status, String detail) throws IOException {
		send(exchange, status, "application/problem+json",
				JSON.writeValueAsBytes(Map.of("status", status, "detail", detail)));
	}

	static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
		try (exchange) {
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.getResponseHeaders().set("Cache-Control", "no-store");
			exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
			exchange.sendResponseHeaders(status, (body.length > 0) ? body.length : -1);
			exchange.getResponseBody().write(body);
		}
	}

}
