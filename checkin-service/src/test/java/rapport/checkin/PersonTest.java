package rapport.checkin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.Published;
import rapport.checkin.support.RunningService;
import rapport.starter.kafka.EventPartitioner;
import rapport.starter.testing.TestServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One person: read, changed, told of, and what she says of herself. */
@RunningService
class PersonTest {

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	@Test
	void aPersonIsChangedByHandAndItIsKeptWhoDidIt() {
		var api = api("person-changed");
		var path = path(api, "ana");
		api.scan("person-1", "t-1", "entry");
		api.post("/check-ins/person-1/undo", Map.of("reason", "wrong one"));
		var changed = patch(api, path, Map.of("phone", "+351 912 345 678", "interests", List.of("jazz", "chess"),
				"callName", "Anita", "knows", List.of("T-2"), "introduce", true, "reason", "she asked"));
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.text("phone")).isEqualTo("+351912345678");
		assertThat(changed.json().get("knows").get(0).get("name").stringValue()).isEqualTo("Ben");
		var person = api.get(path).json();
		assertThat(person.get("attendee").get("interests").toString()).isEqualTo("[\"jazz\",\"chess\"]");
		assertThat(person.get("attendee").get("company").stringValue()).isEqualTo("Northwind");
		assertThat(person.get("story").valueStream().map((it) -> it.get("kind").stringValue()))
			.containsExactlyInAnyOrder("scan", "undo");
		assertThat(Published.on("rapport.audit.v1", TestServers.brokers(), "person-changed"))
			.filteredOn((it) -> it.get("action").stringValue().equals("attendee-changed"))
			.singleElement()
			.satisfies((it) -> {
				assertThat(it.get("by").stringValue()).isEqualTo("organizer");
				assertThat(it.get("reason").stringValue()).isEqualTo("she asked");
				assertThat(it.get("fields").toString()).contains("phone", "callName").doesNotContain("912");
			});
	}

	@Test
	void whatCannotBeChangedSaysWhy() {
		var api = api("person-refused");
		var path = path(api, "ana");
		var wrong = patch(api, path, Map.of("phone", "12"));
		assertThat(wrong.status()).isEqualTo(400);
		assertThat(wrong.json().get("remarks").get(0).get("column").stringValue()).isEqualTo("phone");
		assertThat(patch(api, path, Map.of("ticket", "X")).text("detail")).contains("ticket cannot be changed");
		assertThat(patch(api, path, Map.of("company", "X", "revision", 1)).status()).isEqualTo(409);
		assertThat(patch(api, path, Map.of()).status()).isEqualTo(400);
		assertThat(patch(api, "/attendees/" + "0".repeat(32), Map.of("company", "X")).status()).isEqualTo(404);
		assertThat(api.get("/attendees/" + "0".repeat(32)).status()).isEqualTo(404);
	}

	@Test
	void aKioskReadsNobodysStory() {
		var api = api("person-kiosk");
		var offer = api.call("POST", "/api/kiosks/enrolments", Map.of("event", "person-kiosk", "name", "door-1"));
		var token = api.call("POST", "/api/kiosks", Map.of("code", offer.text("code"))).text("token");
		var kiosk = new Api(this.port, "person-kiosk", token);
		assertThat(kiosk.get(path(api, "ana")).status()).isEqualTo(403);
		assertThat(patch(kiosk, path(api, "ana"), Map.of("company", "X")).status()).isEqualTo(403);
	}

	@Test
	void whatSheSaysOfHerselfIsInHerRecord() throws Exception {
		var api = api("person-said");
		var path = path(api, "ana");
		var id = path.substring(path.lastIndexOf('/') + 1);
		say("person-said", id, 5, "jazz");
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(her(api, path).get("interests").toString()).isEqualTo("[\"jazz\"]"));
		assertThat(her(api, path).get("said").toString()).isEqualTo("[\"interests\"]");
		var published = Published.on("rapport.attendees.v1", TestServers.brokers(), "person-said").getLast();
		assertThat(published.get("attendeeId").stringValue()).isEqualTo(id);
		assertThat(published.get("interests").toString()).isEqualTo("[\"jazz\"]");
		api.importCsv("ticket,name,interests\nT-1,Ana,golf\n");
		assertThat(her(api, path).get("interests").toString()).as("no file takes it away").isEqualTo("[\"jazz\"]");
	}

	private static JsonNode her(Api api, String path) {
		return api.get(path).json().get("attendee");
	}

	private static void say(String event, String attendee, long revision, String interest) throws Exception {
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", TestServers.brokers(),
				"partitioner.class", EventPartitioner.class.getName()), new StringSerializer(),
				new ByteArraySerializer())) {
			producer.send(new ProducerRecord<>("rapport.profiles.v1", event + "/" + attendee,
					JSON.writeValueAsBytes(Map.of("eventId", event, "attendeeId", attendee, "revision", revision,
							"interests", List.of(interest), "offers", List.of(), "asks", List.of(), "knows", List.of(),
							"source", "sms"))))
				.get(30, TimeUnit.SECONDS);
		}
	}

	private Api api(String event) {
		var api = new Api(this.port, event, "organizer").created();
		api.importCsv("ticket,name,company,interests\nT-1,Ana,Northwind,chess\nT-2,Ben,Tailspin,\n");
		return api;
	}

	private static String path(Api api, String name) {
		return "/attendees/" + api.get("/attendees?query=" + name).json().at("/attendees/0/attendeeId").stringValue();
	}

	private static Api.Answer patch(Api api, String path, Map<String, Object> body) {
		return api.send("PATCH", path, "application/json", JSON.writeValueAsBytes(body));
	}

}
