package rapport.checkin;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.Published;
import rapport.checkin.support.RunningService;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

/** How kiosks get their tokens and lose them. */
@RunningService
class KioskTest {

	@LocalServerPort
	private int port;

	@Test
	void aCodeMakesOneTokenThatScansAtItsEventUntilItIsRevoked() {
		var api = new Api(this.port, "kiosks", "organizer").created();
		api.importCsv("ticket,name\nT-1,Ana\n");
		var offer = api.call("POST", "/api/kiosks/enrolments", Map.of("event", "kiosks", "name", "door-1"));
		var enrolled = api.call("POST", "/api/kiosks", Map.of("code", offer.text("code").toLowerCase(Locale.ROOT)));
		assertThat(enrolled.status()).isEqualTo(201);
		assertThat(api.call("POST", "/api/kiosks", Map.of("code", offer.text("code"))).status()).isEqualTo(400);

		var kiosk = new Api(this.port, "kiosks", enrolled.text("token"));
		assertThat(kiosk.scan("one", "T-1", "entry").text("outcome")).isEqualTo("admitted");
		assertThat(kiosk.get("/summary").status()).isEqualTo(403);
		assertThat(kiosk.get("/kiosks").status()).isEqualTo(403);
		assertThat(api.get("/kiosks").json().get(0).get("state").stringValue()).isEqualTo("enrolled");
		assertThat(api.get("/kiosks").json().toString()).doesNotContainIgnoringCase("digest");

		assertThat(api.send("DELETE", "/kiosks/" + enrolled.text("kioskId"), "", new byte[0]).status()).isEqualTo(200);
		var ended = kiosk.scan("two", "T-1", "entry");
		assertThat(ended.status()).isEqualTo(401);
		assertThat(ended.text("type")).as("tells the tablet to wipe").isEqualTo("urn:rapport:problem:kiosk-revoked");
		assertThat(new Api(this.port, "kiosks", enrolled.text("token") + "x").scan("two", "T-1", "entry").text("type"))
			.isEqualTo("urn:rapport:problem:unauthorized");
		assertThat(Published.on("rapport.kiosks.v1", TestServers.brokers(), "kiosks"))
			.extracting((it) -> it.get("state").stringValue())
			.containsExactly("offered", "enrolled", "revoked");
		assertThat(Published.on("rapport.audit.v1", TestServers.brokers(), "kiosks"))
			.extracting((it) -> it.get("action").stringValue())
			.containsExactly("kiosk-enrolled", "kiosk-revoked");
	}

	@Test
	void aSecondKioskOfANameEndsTheFirstAndTellsHowItIs() {
		var api = new Api(this.port, "namesakes", "organizer").created();
		var first = enrol(api, "Main door");
		var kiosk = new Api(this.port, "namesakes", first.text("token"));
		assertThat(kiosk.call("POST", "/api/kiosks/heartbeat", Map.of("battery", 64, "queued", 3)).text("kiosk"))
			.isEqualTo("Main door");
		var view = api.get("/kiosks").json().get(0);
		assertThat(view.get("battery").intValue()).isEqualTo(64);
		assertThat(view.get("online").booleanValue()).isTrue();
		var second = enrol(api, "main door");
		assertThat(second.json().get("ended").get(0).stringValue()).isEqualTo(first.text("kioskId"));
		assertThat(kiosk.call("POST", "/api/kiosks/heartbeat", Map.of()).status()).isEqualTo(401);
		assertThat(api.call("POST", "/api/kiosks/heartbeat", Map.of()).status()).isEqualTo(403);
	}

	private static Api.Answer enrol(Api api, String name) {
		var offer = api.call("POST", "/api/kiosks/enrolments", Map.of("event", "namesakes", "name", name));
		return api.call("POST", "/api/kiosks", Map.of("code", offer.text("code")));
	}

	@Test
	void whoGuessesIsStopped() {
		var api = new Api(this.port, "guessed", "organizer").created();
		for (int i = 0; i < 25; i++) {
			api.call("POST", "/api/kiosks", Map.of("code", "WRONG" + i));
		}
		assertThat(api.call("POST", "/api/kiosks", Map.of("code", "WRONG")).status()).isEqualTo(429);
	}

}
