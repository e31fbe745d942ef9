package rapport.checkin.pretix;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/** How a phone is set up, what it learns of itself, and how it loses that. */
@RunningService
class DeviceCallsTest {

	@LocalServerPort
	private int port;

	@Test
	void aCodeMakesADeviceOnce() {
		var organizer = new Api(this.port, "px-set-up", "organizer").created();
		var code = organizer.call("POST", "/api/kiosks/enrolments", Map.of("event", "px-set-up", "name", "Phone 1"))
			.text("code");
		var fresh = new Scanner(this.port, "px-set-up", "");
		var device = fresh.initialize(code);
		assertThat(device.status()).isEqualTo(200);
		assertThat(device.text("organizer")).isEqualTo("rapport");
		assertThat(device.text("name")).isEqualTo("Phone 1");
		assertThat(device.text("api_token")).isNotEmpty();
		assertThat(device.text("unique_serial")).isNotEmpty();
		assertThat(device.text("security_profile")).isNotEmpty();
		assertThat(device.json().get("device_id").isInt()).isTrue();
		assertThat(device.json().get("gate").isNull()).isTrue();

		var again = fresh.initialize(code);
		assertThat(again.status()).isEqualTo(400);
		assertThat(again.json().get("token").get(0).stringValue()).contains("already been used");
		assertThat(fresh.call("POST", "/api/v1/device/initialize", Map.of()).json().get("token").get(0).stringValue())
			.isNotEmpty();
	}

	@Test
	void theQrCodeBesideAKioskSetsThePhoneUp() {
		var organizer = new Api(this.port, "px-qr", "organizer").created();
		var setUp = organizer.call("POST", "/api/kiosks/enrolments/pretix", Map.of("event", "px-qr", "name", "Phone"));
		assertThat(setUp.status()).isEqualTo(201);
		assertThat(setUp.text("svg")).startsWith("<svg");
		var said = Json.of(setUp.text("qr"));
		assertThat(said.propertyNames()).containsExactly("handshake_version", "url", "token");
		assertThat(said.get("handshake_version").intValue()).isEqualTo(1);
		assertThat(said.get("url").stringValue()).isEqualTo("http://localhost:" + this.port);
		assertThat(new Scanner(this.port, "px-qr", "").initialize(said.get("token").stringValue()).text("name"))
			.isEqualTo("Phone");
	}

	@Test
	void anAddressThatEndsWithASlashWorksAsWell() {
		var organizer = new Api(this.port, "px-slash", "organizer").created();
		var code = organizer.call("POST", "/api/kiosks/enrolments", Map.of("event", "px-slash", "name", "Phone 1"))
			.text("code");
		var fresh = new Scanner(this.port, "px-slash", "");
		assertThat(fresh.call("POST", "//api/v1/device/initialize", Map.of("token", code)).status()).isEqualTo(200);
		assertThat(fresh.call("POST", "//api/v1/device/info", Map.of()).status()).isEqualTo(400);
	}

	@Test
	void aDeviceLearnsOfItselfAndOfTheServer() {
		var scanner = Scanner.setUp(new Api(this.port, "px-info", "organizer").created(), "px-info", "Phone 1");
		var info = scanner.get("/api/v1/device/info");
		assertThat(info.json().at("/server/version/pretix_numeric").longValue()).isGreaterThan(40120001001L);
		assertThat(info.json().at("/device/name").stringValue()).isEqualTo("Phone 1");
		assertThat(info.json().get("medium_key_sets").isArray()).isTrue();
		assertThat(scanner.get("/api/v1/version").json().get("pretix_numeric").longValue())
			.isEqualTo(info.json().at("/server/version/pretix_numeric").longValue());
		var update = scanner.call("POST", "/api/v1/device/update", Map.of("software_version", "4", "info", Map.of()));
		assertThat(update.text("name")).isEqualTo("Phone 1");
		assertThat(update.text("api_token")).isNotEmpty();
		assertThat(scanner.call("POST", "/api/v1/upload", Map.of("picture", "x")).text("id")).startsWith("file:");
	}

	@Test
	void itIsToldOfItsEventUnlessItIsThere() {
		var scanner = Scanner.setUp(new Api(this.port, "px-chosen", "organizer").created(), "px-chosen", "Phone 1");
		var other = scanner.get("/api/v1/device/eventselection?current_event=old").json();
		assertThat(other.at("/event/slug").stringValue()).isEqualTo("px-chosen");
		assertThat(other.at("/event/name").isString()).isTrue();
		assertThat(other.get("subevent").isNull()).isTrue();
		assertThat(other.get("checkinlist").longValue()).isEqualTo(scanner.list());
		assertThat(scanner
			.get("/api/v1/device/eventselection?current_event=px-chosen&current_checkinlist=" + scanner.list())
			.status()).isEqualTo(304);
	}

	@Test
	void itSeesItsOwnEventOnly() {
		new Api(this.port, "px-other", "organizer").created();
		var scanner = Scanner.setUp(new Api(this.port, "px-own", "organizer").created(), "px-own", "Phone 1");
		var events = scanner
			.get("/api/v1/organizers/rapport/events/?ends_after=2020-01-01T00:00:00Z&ordering=date_from");
		assertThat(events.json().get("results")).hasSize(1);
		assertThat(events.json().at("/results/0/slug").stringValue()).isEqualTo("px-own");
		var foreign = scanner.get("/api/v1/organizers/rapport/events/px-other/items/");
		assertThat(foreign.status()).isEqualTo(403);
		assertThat(foreign.text("detail")).isNotEmpty();
	}

	@Test
	void whoIsRevokedIsToldSoThatItWipesItself() {
		var organizer = new Api(this.port, "px-revoked", "organizer").created();
		var scanner = Scanner.setUp(organizer, "px-revoked", "Phone 1");
		var kiosk = organizer.get("/kiosks").json().get(0).get("kioskId").stringValue();
		organizer.send("DELETE", "/kiosks/" + kiosk, "", new byte[0]);
		var refused = scanner.atEvent("items/");
		assertThat(refused.status()).isEqualTo(401);
		assertThat(refused.json()).isEqualTo(Json.of("{\"detail\":\"Device access has been revoked.\"}"));

		var reset = Scanner.setUp(organizer, "px-revoked", "Phone 2");
		assertThat(reset.call("POST", "/api/v1/device/revoke", Map.of()).status()).isEqualTo(200);
		assertThat(reset.atEvent("items/").text("detail")).isEqualTo("Device access has been revoked.");
	}

	@Test
	void aTokenThatNeverWasWipesNothing() {
		new Api(this.port, "px-guessed", "organizer").created();
		for (var token : new String[] { "", "guess", "a.px-guessed.b" }) {
			var refused = new Scanner(this.port, "px-guessed", token).atEvent("items/");
			assertThat(refused.status()).isEqualTo(401);
			assertThat(refused.text("detail")).isNotEmpty().doesNotContain("revoked");
		}
	}

	@Test
	void whatIsNotServedIsNoUnknownTicket() {
		var scanner = Scanner.setUp(new Api(this.port, "px-absent", "organizer").created(), "px-absent", "Phone 1");
		for (var path : new String[] { "/api/v1/nothing", "/api/v1/organizers/rapport/events/px-absent/quotas/" }) {
			var absent = scanner.get(path);
			assertThat(absent.status()).isEqualTo(404);
			assertThat(absent.type()).startsWith("text/plain");
			assertThat(absent.text()).doesNotStartWith("{");
		}
		var proxy = scanner.call("POST", "/proxyapi/v1/rpc/check/", Map.of("ticketid", "T-1"));
		assertThat(proxy.status()).as("what there is of a proxy alone").isEqualTo(404);
		assertThat(proxy.type()).startsWith("text/plain");
	}

}
