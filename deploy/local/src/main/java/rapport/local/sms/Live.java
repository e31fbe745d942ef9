package rapport.local.sms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** Tells the page, by server-sent events, that something changed. */
final class Live implements HttpHandler {

	private static final int PING_SECONDS = 10;

	private final Phones phones;

	Live(Phones phones) {
		this.phones = phones;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
		exchange.getResponseHeaders().set("Cache-Control", "no-store");
		exchange.sendResponseHeaders(200, 0);
		try (exchange; var out = exchange.getResponseBody()) {
			long seen = -1;
			while (!Thread.currentThread().isInterrupted()) {
				long version = this.phones.awaitChange(seen, PING_SECONDS);
				out.write(((version == seen) ? ":\n\n" : "data: " + version + "\n\n").getBytes(StandardCharsets.UTF_8));
				out.flush();
				seen = version;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
