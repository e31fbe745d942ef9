package rapport.system;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * SIGKILL to one service while people arrive: no acknowledged scan is lost, nobody is
 * told twice.
 */
@Isolated("It takes away what the others use.")
class KilledServiceTest {

	private static final JsonMapper JSON = new JsonMapper();

	private final Phones phones = Running.phones();

	@ParameterizedTest
	@ValueSource(strings = { "checkin", "match", "notify" })
	void nothingIsLostOrDoubled(String service) throws IOException, InterruptedException {
		var eventId = "killed-" + service;
		var organizer = Running.organizer(eventId);
		var attendees = numbered(service);
		organizer.createEvent();
		assertThat(organizer.importCsv(attendees.csv()).get("imported").intValue()).isEqualTo(80);

		var admitted = new ArrayList<String>();
		var underway = new CountDownLatch(30);
		var scanning = CompletableFuture.runAsync(() -> attendees.all().forEach(attendee -> {
			var scanId = UUID.randomUUID().toString();
			assertThat(organizer.scan(scanId, attendee.ticket(), "entry").get("outcome").stringValue())
				.isEqualTo("admitted");
			admitted.add(scanId);
			underway.countDown();
		}));
		underway.await();
		Running.rapport().kill(service);
		Running.rapport().restart(service);
		scanning.join();

		await().atMost(Duration.ofMinutes(5)).untilAsserted(() -> {
			assertThat(organizer.summary().get("present").intValue()).isEqualTo(80);
			var introductions = organizer.introductions();
			assertThat(introductions).hasSizeGreaterThan(25)
				.allSatisfy(it -> it.get("participants")
					.forEach(participant -> assertThat(settled(participant)).as("each message is settled").isTrue()));
		});
		assertThat(scansOnTopic(eventId)).as("every acknowledged scan, each once")
			.containsExactlyInAnyOrderElementsOf(admitted);
		assertThat(proposalsOnTopic(eventId)).as("each introduction is proposed once").doesNotHaveDuplicates();
		nobodyWasToldTwice(organizer, attendees);
	}

	/** The first 80 people, with numbers that no other test uses. */
	private static Attendees numbered(String service) {
		return Attendees.bundled()
			.numbered(80, "+1%d5550".formatted(701 + 100 * List.of("checkin", "match", "notify").indexOf(service)));
	}

	private static boolean settled(JsonNode participant) {
		for (var delivery : participant.get("deliveries")) {
			var state = delivery.get("state").stringValue();
			if (!state.equals("sending")) {
				return true;
			}
		}
		return false;
	}

	private static List<String> scansOnTopic(String eventId) {
		var scans = new ArrayList<String>();
		values("rapport.check-ins.v1", eventId).forEach(it -> scans.add(it.get("scanId").stringValue()));
		return new ArrayList<>(new HashSet<>(scans));
	}

	private static List<String> proposalsOnTopic(String eventId) {
		var proposals = new ArrayList<String>();
		values("rapport.introductions.v1", eventId).forEach(it -> {
			if (it.get("revision").intValue() == 1) {
				proposals.add(it.get("introductionId").stringValue());
			}
		});
		return proposals;
	}

	private static List<JsonNode> values(String topic, String eventId) {
		var values = new ArrayList<JsonNode>();
		for (var it : Running.topics().read(topic)) {
			// Other tests leave poison under keys of their own; what has no value is a
			// tombstone.
			if (it.startsWith(eventId + "/") && it.contains(" {")) {
				values.add(JSON.readTree(it.substring(it.indexOf(" {") + 1)));
			}
		}
		return values;
	}

	private void nobodyWasToldTwice(Organizer organizer, Attendees attendees) {
		Map<String, Integer> introductions = new HashMap<>();
		organizer.introductions()
			.forEach(introduction -> introduction.get("participants")
				.forEach(it -> introductions.merge(it.get("ticket").stringValue(), 1, Integer::sum)));
		int told = 0;
		for (var attendee : attendees.all()) {
			if (attendee.hasPhone()) {
				var messages = this.phones.messages(attendee.phone());
				assertThat(messages).as("messages to the phone of " + attendee.ticket())
					.hasSizeLessThanOrEqualTo(introductions.getOrDefault(attendee.ticket(), 0))
					.doesNotHaveDuplicates();
				told += messages.size();
			}
		}
		assertThat(told).as("messages in all").isGreaterThan(40);
	}

}
