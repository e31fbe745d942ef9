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
		assertThat(kiosk.scan("two", "T-1", "entry").status()).isEqualTo(401);
		assertThat(Published.on("rapport.kiosks.v1", TestServers.brokers(), "kiosks"))
			.extracting((it) -> it.get("state").stringValue())
			.containsExactly("offered", "enrolled", "revoked");
		assertThat(Published.on("rapport.audit.v1", TestServers.brokers(), "kiosks"))
			.extracting((it) -> it.get("action").stringValue())
			.containsExactly("kiosk-enrolled", "kiosk-revoked");
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
