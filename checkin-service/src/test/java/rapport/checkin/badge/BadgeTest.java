package rapport.checkin.badge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.Published;
import rapport.checkin.support.RunningService;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

/** Badges by the running service, on printers that are sockets here. */
@RunningService
class BadgeTest {

	@LocalServerPort
	private int port;

	@Test
	void aBadgeIsPrintedAndPrintedAnewWithoutAdmitting() throws Exception {
		var api = organizer("bd-print");
		try (var printer = new FakePrinter()) {
			assertThat(api.send("PUT", "/printers/desk", "application/json", json(printer.port(), "zpl")).status())
				.isEqualTo(200);
			assertThat(api.post(badge(api), Map.of()).text("printer")).isEqualTo("desk");
			assertThat(LabelPicture.ofZpl(printer.taken()).ticket()).isEqualTo("T-1");
			assertThat(api.post(badge(api), Map.of("printer", "desk", "note", "it fell into the soup")).status())
				.isEqualTo(200);
			assertThat(LabelPicture.ofZpl(printer.taken()).ticket()).isEqualTo("T-1");
			assertThat(api.send("PUT", "/printers/tape", "application/json", json(printer.port(), "brother")).status())
				.isEqualTo(200);
			assertThat(api.post(badge(api), Map.of("printer", "tape")).status()).isEqualTo(200);
			assertThat(LabelPicture.ofBrother(printer.taken()).ticket()).isEqualTo("T-1");
			assertThat(api.post(badge(api), Map.of()).text("detail")).contains("desk, tape");
		}
		assertThat(api.get("/summary").json().get("present").intValue()).isZero();
		assertThat(Published.on("rapport.audit.v1", TestServers.brokers(), "bd-print"))
			.filteredOn((it) -> it.get("action").stringValue().equals("badge-printed"))
			.extracting((it) -> it.path("reason").asString(""))
			.containsExactly("", "it fell into the soup", "");
	}

	@Test
	void whoComesInFirstAtAKioskWithAPrinterGetsHerBadge() throws Exception {
		var api = organizer("bd-first");
		try (var printer = new FakePrinter()) {
			api.send("PUT", "/printers/door", "application/json",
					"{\"host\":\"127.0.0.1\",\"port\":%d,\"kind\":\"zpl\",\"kiosk\":\"door-1\"}"
						.formatted(printer.port())
						.getBytes(StandardCharsets.UTF_8));
			api.scan("in", "T-1", "entry");
			assertThat(LabelPicture.ofZpl(printer.taken()).ticket()).isEqualTo("T-1");
			api.scan("again", "T-1", "entry");
			api.scan("out", "T-1", "exit");
			api.scan("back", "T-1", "entry");
			api.scan("other", "T-2", "entry");
			assertThat(LabelPicture.ofZpl(printer.taken()).ticket()).as("T-1 has hers").isEqualTo("T-2");
		}
	}

	@Test
	void aPrinterThatIsAwayIsToldKindly() throws Exception {
		var api = organizer("bd-away");
		int away;
		try (var gone = new ServerSocket(0)) {
			away = gone.getLocalPort();
		}
		api.send("PUT", "/printers/desk", "application/json", json(away, "zpl"));
		var told = api.post(badge(api), Map.of());
		assertThat(told.status()).isEqualTo(502);
		assertThat(told.text("type")).isEqualTo("urn:rapport:problem:printer-away");
		assertThat(told.text("detail")).contains("print again");
		assertThat(api.get("/printers").json().get(0).get("awaySince").isString()).isTrue();
		try (var back = new FakePrinter()) {
			api.send("PUT", "/printers/desk", "application/json", json(back.port(), "zpl"));
			assertThat(api.post(badge(api), Map.of()).status()).isEqualTo(200);
			assertThat(api.get("/printers").json().get(0).get("awaySince").isNull()).isTrue();
		}
		api.send("PUT", "/printers/desk", "application/json", json(away, "zpl"));
		assertThat(kiosk(api, "bd-away").post(badge(api), Map.of()).text("type")).contains("printer-away");
		assertThat(api.scan("s", "T-1", "entry").text("outcome")).isEqualTo("admitted");
	}

	@Test
	void onlyTheOrganizerSetsPrintersUpAndOnlyWherePrintersAre() {
		var api = organizer("bd-rights");
		var kiosk = kiosk(api, "bd-rights");
		assertThat(kiosk.send("PUT", "/printers/desk", "application/json", json(9100, "zpl")).status()).isEqualTo(403);
		assertThat(api
			.send("PUT", "/printers/desk", "application/json",
					"{\"host\":\"169.254.169.254\",\"kind\":\"zpl\"}".getBytes(StandardCharsets.UTF_8))
			.text("detail")).contains("private network");
		assertThat(api.get("/printers").json()).isEmpty();
		assertThat(api.get(badge(api) + ".png?media=100x62").status()).isEqualTo(200);
		assertThat(api.get(badge(api) + ".png?media=1").text("detail")).contains("media");
	}

	@Test
	void aBrowserPrintsABadgeAndSaysSo() {
		var api = organizer("bd-browser");
		var kiosk = kiosk(api, "bd-browser");
		var card = kiosk.get(badge(api)).json();
		assertThat(card.get("callName").stringValue()).isEqualTo("Ana");
		assertThat(card.get("ticket").stringValue()).isEqualTo("T-1");
		assertThat(card.get("printedAt").isNull()).isTrue();
		assertThat(card.has("phone")).as("her number").isFalse();
		assertThat(kiosk.post(badge(api) + "/prints", Map.of("note", "the name was wrong")).status()).isEqualTo(200);
		assertThat(kiosk.get(badge(api)).json().get("printedAt").isString()).isTrue();
		assertThat(api.get("/summary").json().get("present").intValue()).as("nobody is admitted by it").isZero();
		assertThat(Published.on("rapport.audit.v1", TestServers.brokers(), "bd-browser"))
			.filteredOn((it) -> it.get("action").stringValue().equals("badge-printed"))
			.extracting((it) -> it.path("reason").asString(""))
			.containsExactly("the name was wrong");
	}

	@Test
	void aPrintThatIsToldLaterIsInHerStoryOnce() {
		var api = organizer("bd-later");
		var kiosk = kiosk(api, "bd-later");
		var at = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.MILLIS).toString();
		var told = Map.of("printId", "7d1f-told-later", "printedAt", at, "note", "it was torn");
		assertThat(kiosk.post(badge(api) + "/prints", told).text("printedAt")).isEqualTo(at);
		assertThat(kiosk.post(badge(api) + "/prints", told).status()).isEqualTo(200);
		assertThat(kiosk.get(badge(api)).text("printedAt")).isEqualTo(at);
		assertThat(api.get(badge(api).replace("/badge", "")).json().get("story").valueStream()).singleElement()
			.satisfies((it) -> {
				assertThat(it.get("kind").stringValue()).isEqualTo("badge");
				assertThat(it.get("at").stringValue()).isEqualTo(at);
				assertThat(it.get("reason").stringValue()).isEqualTo("it was torn");
				assertThat(it.get("by").stringValue()).contains("door-1");
			});
		var ahead = kiosk.post(badge(api) + "/prints",
				Map.of("printedAt", Instant.now().plusSeconds(86400).toString()));
		assertThat(Instant.parse(ahead.text("printedAt"))).as("a tablet's clock that is ahead")
			.isBefore(Instant.now().plusSeconds(5));
		assertThat(kiosk.post(badge(api) + "/prints", Map.of("printId", "no id")).status()).isEqualTo(400);
	}

	private static byte[] json(int port, String kind) {
		return "{\"host\":\"127.0.0.1\",\"port\":%d,\"kind\":\"%s\"}".formatted(port, kind)
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String badge(Api api) {
		return "/attendees/" + api.get("/attendees?query=T-1").json().at("/attendees/0/attendeeId").stringValue()
				+ "/badge";
	}

	private Api kiosk(Api organizer, String event) {
		var code = organizer.call("POST", "/api/kiosks/enrolments", Map.of("event", event, "name", "door-1"));
		return new Api(this.port, event,
				organizer.call("POST", "/api/kiosks", Map.of("code", code.text("code"))).text("token"));
	}

	private Api organizer(String event) {
		var api = new Api(this.port, event, "organizer").created();
		api.importCsv("ticket,name,company\nT-1,Ana Lopez,Example Ltd\nT-2,Ben Ito,Example Ltd\n");
		return api;
	}

	/** A socket that takes labels as a printer does. */
	private static final class FakePrinter implements AutoCloseable {

		private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

		private final BlockingQueue<byte[]> labels = new LinkedBlockingQueue<>();

		FakePrinter() throws IOException {
			Thread.ofVirtual().start(() -> {
				while (!this.socket.isClosed()) {
					try (var client = this.socket.accept()) {
						this.labels.add(client.getInputStream().readAllBytes());
					}
					catch (IOException ex) {
						if (!this.socket.isClosed()) {
							throw new UncheckedIOException(ex);
						}
					}
				}
			});
		}

		int port() {
			return this.socket.getLocalPort();
		}

		byte[] taken() throws InterruptedException {
			var label = this.labels.poll(60, TimeUnit.SECONDS);
			if (label == null) {
				throw new AssertionError("No label came");
			}
			return label;
		}

		@Override
		public void close() throws IOException {
			this.socket.close();
		}

	}

}
