package rapport.checkin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.LiveRecords;
import rapport.checkin.support.Published;
import rapport.checkin.support.RunningService;
import rapport.checkin.support.TestRedis;
import rapport.starter.testing.TestServers;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Imports at the same time leave the record and the working copy the same. */
@RunningService
class ImportRaceTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String TOPIC = "rapport.attendees.v1";

	@LocalServerPort
	private int port;

	@Test
	void whoeverWinsWinsEverywhere() throws Exception {
		var api = new Api(this.port, "import-race", "organizer").created();
		List<Callable<Integer>> imports = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			var csv = new StringBuilder("ticket,name\n");
			for (int ticket = 0; ticket < 1_500; ticket++) {
				csv.append("T-%d,Name %d%n".formatted(ticket, i));
			}
			// Who waited too long for the others is told to come again.
			imports.add(() -> await().atMost(Duration.ofMinutes(4))
				.until(() -> api.importCsv(csv.toString()).status(), (status) -> status != 503));
		}
		try (var organizers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var one : organizers.invokeAll(imports)) {
				assertThat(one.get()).isEqualTo(200);
			}
		}
		var recorded = LiveRecords.on(TOPIC, TestServers.brokers(), "import-race");
		var stored = TestRedis.redis().<String, String>opsForHash().entries("rapport:{import-race}:attendees");
		var revisions = TestRedis.redis().opsForHash().entries("rapport:{import-race}:revisions");
		assertThat(recorded).hasSize(1_500);
		assertThat(stored).hasSize(1_500);
		recorded.forEach((key, value) -> {
			var message = JSON.readTree(value);
			var document = JSON.readTree(stored.get(key.substring("import-race/".length())));
			assertThat(document.at("/identity/name")).isEqualTo(message.get("name"));
			assertThat(document.get("revision")).isEqualTo(message.get("revision"));
			assertThat(revisions).containsEntry(message.get("attendeeId").stringValue(),
					message.get("revision").toString());
		});
		var last = new HashMap<String, Long>();
		for (var message : Published.on(TOPIC, TestServers.brokers(), "import-race")) {
			long revision = message.get("revision").longValue();
			var before = last.put(message.get("attendeeId").stringValue(), revision);
			assertThat(before == null || before < revision).as("revisions only grow").isTrue();
		}
	}

}
