package rapport.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/** Scans that a kiosk kept while it was offline. */
@RunningService
class BatchTest {

	@LocalServerPort
	private int port;

	private Api api;

	@BeforeEach
	void open() {
		this.api = new Api(this.port, "batch", "organizer").created();
		this.api.importCsv("ticket,name\nT-1,Ana\nT-2,Ben\n");
	}

	@Test
	void eachItemHasAVerdictOfItsOwn() {
		this.api.scan("known", "T-1", "entry");
		var answer = send("[null," + scan("known", "T-2", "entry", "admitted") + ","
				+ scan("fresh", "T-2", "entry", "admitted") + ",{\"scanId\":\"half\"},7,"
				+ scan("again", "T-1", "entry", "admitted") + "," + scan("known", "T-1", "entry", "admitted") + "]");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json()).extracting((it) -> it.get("outcome").stringValue())
			.containsExactly("rejected", "rejected", "admitted", "rejected", "rejected", "already-in", "admitted");
		assertThat(answer.json()).extracting((it) -> it.get("conflict").booleanValue())
			.containsExactly(false, true, false, false, false, true, false);
		assertThat(answer.json().get(1).get("problem").get("type").stringValue())
			.isEqualTo("urn:rapport:problem:scan-id-reused");
		assertThat(answer.json().get(3).get("problem").get("detail").stringValue()).contains("ticket");
		assertThat(answer.json().get(5).get("kiosk").stringValue()).isEqualTo("door-1");
	}

	@Test
	void whatIsNoArrayIsRefused() {
		assertThat(send("{}").status()).isEqualTo(400);
	}

	private Api.Answer send(String body) {
		return this.api.send("POST", "/check-ins/batch", "application/json", body.getBytes(StandardCharsets.UTF_8));
	}

	private static String scan(String scanId, String ticket, String type, String shown) {
		return """
				{"scanId":"%s","ticket":"%s","type":"%s","scannedAt":"%s","kiosk":"door-9","shown":"%s"}"""
			.formatted(scanId, ticket, type, Instant.now(), shown);
	}

}
