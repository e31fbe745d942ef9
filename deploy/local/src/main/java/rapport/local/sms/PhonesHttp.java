package rapport.local.sms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The phones over HTTP: the API, and the page. */
final class PhonesHttp {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int LONGEST_TEXT = 1600;

	private static final int LARGEST_BODY = 64 * 1024;

	private final Phones phones;

	private final Smsc smsc;

	PhonesHttp(Phones phones, Smsc smsc) {
		this.phones = phones;
		this.smsc = smsc;
	}

	void listen(int port) throws IOException {
		var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
		server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		server.createContext("/", new Page());
		server.createContext("/api/live", new Live(this.phones));
		server.createContext("/api/phones", (it) -> get(it, this.phones.all()));
		server.createContext("/api/conversation", (it) -> get(it, this.phones.messages(phone(it))));
		server.createContext("/api/messages", (it) -> get(it, received(it)));
		server.createContext("/api/status", (it) -> get(it, Map.of("clients", this.smsc.clients())));
		server.createContext("/api/replies", (it) -> post(it, this::reply));
		server.createContext("/api/behaviour", (it) -> {
			if (it.getRequestMethod().equals("GET")) {
				get(it, this.smsc.behaviour());
			}
			else {
				post(it, this::behave);
			}
		});
		server.start();
	}

	/** The SMS to the phones, without what they sent. */
	private List<Message> received(HttpExchange exchange) {
		var after = parameter(exchange, "after");
		return this.phones.messages(phone(exchange))
			.stream()
			.filter((it) -> !it.sent())
			.filter((it) -> after == null || it.id().compareTo(after) > 0)
			.toList();
	}

	private void reply(JsonNode body) throws IOException {
		var phone = body.path("phone").asString("");
		var text = body.path("text").asString("");
		if (Numbers.e164(phone).length() < 4 || text.isEmpty() || text.length() > LONGEST_TEXT) {
			throw new IllegalArgumentException(
					"send {\"phone\": \"+12025550100\", \"text\": \"1\"} with at most " + LONGEST_TEXT + " characters");
		}
		this.smsc.fromPhone(Numbers.e164(phone), text);
	}

	private void behave(JsonNode body) {
		this.smsc.behave(new Behaviour(Behaviour.answer(body.path("answer").asString("normal")),
				body.path("status").asInt(0), Behaviour.receipts(body.path("receipts").asString("normal")),
				body.path("closeAfterSubmit").asBoolean(false), body.path("unbindAfter").asInt(0),
				body.path("closeAfter").asInt(0)));
	}

	private interface Action {

		void on(JsonNode body) throws IOException;

	}

	private static void get(HttpExchange exchange, Object answer) throws IOException {
		if (exchange.getRequestMethod().equals("GET")) {
			Answers.json(exchange, 200, JSON.writeValueAsBytes(answer));
		}
		else {
			Answers.problem(exchange, 405, "only GET is understood here");
		}
	}

	private static void post(HttpExchange exchange, Action action) throws IOException {
		var type = exchange.getRequestHeaders().getFirst("Content-Type");
		if (!exchange.getRequestMethod().equals("POST")) {
			Answers.problem(exchange, 405, "only POST is understood here");
		}
		else if (type == null || !type.startsWith("application/json")) {
			// Also keeps other sites' pages from replying: a browser asks before it sends
			// this type across sites.
			Answers.problem(exchange, 415, "send Content-Type: application/json");
		}
		else {
			perform(exchange, action);
		}
	}

	private static void perform(HttpExchange exchange, Action action) throws IOException {
		try {
			var body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
			if (body.length > LARGEST_BODY) {
				throw new IllegalArgumentException("send at most " + LARGEST_BODY + " bytes");
			}
			action.on(JSON.readTree(body));
			Answers.json(exchange, 200, "{}".getBytes(StandardCharsets.UTF_8));
		}
		catch (JacksonException ex) {
			Answers.problem(exchange, 400, "send JSON");
		}
		catch (IllegalArgumentException ex) {
			Answers.problem(exchange, 400, String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			Answers.problem(exchange, 503, String.valueOf(ex.getMessage()));
		}
	}

	private static @Nullable String phone(HttpExchange exchange) {
		var phone = parameter(exchange, "phone");
		return (phone != null) ? Numbers.e164(phone) : null;
	}

	private static @Nullable String parameter(HttpExchange exchange, String name) {
		var query = exchange.getRequestURI().getRawQuery();
		if (query != null) {
			for (var pair : List.of(query.split("&"))) {
				if (pair.startsWith(name + "=")) {
					return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
				}
			}
		}
		return null;
	}

}
