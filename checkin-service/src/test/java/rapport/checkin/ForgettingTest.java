package rapport.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.DataType;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.support.Api;
import rapport.checkin.support.DeadLettersOf;
import rapport.checkin.support.LiveRecords;
import rapport.checkin.support.RunningService;
import rapport.checkin.support.TestRedis;
import rapport.starter.kafka.EventPartitioner;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

/** What is to be forgotten is nowhere any more, and figures stay. */
@RunningService
class ForgettingTest {

	private static final List<String> TOPICS = List.of("rapport.events.v1", "rapport.attendees.v1",
			"rapport.check-ins.v1", "rapport.kiosks.v1", "rapport.audit.v1");

	private static final String CSV = """
			ticket,name,company,role,interests,offers,phone,introduce
			KANARIENTICKET,Kanariana Vogelhaus,Kanarenfirma,Kanarienrolle,Kanarienlied,Kanarienkurs,+351912399871,yes
			T-2,Ben,,,,,,no
			""";

	@LocalServerPort
	private int port;

	@Test
	void aPersonIsForgottenAndFiguresStay() {
		var api = new Api(this.port, "forget-person", "organizer").created();
		api.importCsv(CSV);
		var id = api.get("/attendees?query=kanariana").json().get("attendees").get(0).get("attendeeId").stringValue();
		put(api, "/attendees/" + id + "/admission",
				"{\"admission\":\"valid\",\"note\":\"Kanarienhinweis\",\"reason\":\"Kanariengrund\"}");
		assertThat(api.scan("k-1", "KANARIENTICKET", "entry").text("outcome")).isEqualTo("admitted");
		api.scan("k-2", "T-2", "entry");
		api.post("/check-ins/k-1/undo", Map.of("reason", "Kanariengrund"));
		api.scan("k-3", "KANARIENTICKET", "entry");
		assertThat(api.post("/attendees/" + id + "/badge/prints", Map.of("note", "Kanariengrund")).status())
			.isEqualTo(200);
		assertThat(canaries("forget-person")).as("she is there before").isNotEmpty();

		assertThat(delete(api, "/attendees/" + id)).isEqualTo(204);
		assertThat(canaries("forget-person")).isEmpty();
		assertThat(api.get("/attendees?query=kanariana").json().get("attendees")).isEmpty();
		assertThat(api.get("/summary").json().get("checkedIn").intValue()).as("figures stay").isEqualTo(2);
		assertThat(api.scan("k-4", "KANARIENTICKET", "entry").text("reason")).isEqualTo("unknown-ticket");
		assertThat(api.scan("k-1", "KANARIENTICKET", "entry").json().toString()).doesNotContain("Kanari");
		assertThat(delete(api, "/attendees/" + id)).as("once more").isEqualTo(204);
		assertThat(delete(api, "/attendees/nobody")).isEqualTo(404);
	}

	@Test
	void anEventIsForgottenWhole() throws Exception {
		var api = new Api(this.port, "forget-event", "organizer").created();
		api.importCsv(CSV);
		api.scan("k-1", "KANARIENTICKET", "entry");
		useKiosk(api);
		assertThat(canaries("forget-event")).isNotEmpty();
		assertThat(delete(api, "")).isEqualTo(204);
		assertThat(api.get("").status()).isEqualTo(404);
		for (var topic : TOPICS) {
			assertThat(LiveRecords.on(topic, TestServers.brokers(), "forget-event")).as(topic).isEmpty();
		}
		assertThat(TestRedis.redis().keys("*forget-event*")).isEmpty();
		publishWhatWasUnderWay();
		assertThat(TestRedis.redis().keys("*forget-event*")).as("what others said meanwhile").isEmpty();
		assertThat(delete(api, "")).as("once more").isEqualTo(204);
		assertThat(new Api(this.port, "forget-event", "organizer").created().get("/attendees").json().get("attendees"))
			.as("its id may be used anew")
			.isEmpty();
	}

	/** The other services hear last that the event is forgotten; then comes poison. */
	private static void publishWhatWasUnderWay() throws Exception {
		var sent = new LinkedHashMap<String, String>();
		sent.put("rapport.introductions.v1",
				"""
						{"eventId":"forget-event","introductionId":"i","revision":1,"state":"proposed","at":"2026-11-27T09:00:00Z",
						"proposedAt":"2026-11-27T09:00:00Z","worth":0.5,"shared":["Kanarienlied"],"round":1,"participants":[
						{"attendeeId":"a","opener":{"kind":"talk-about","topic":"Kanarienlied"}}]}""");
		sent.put("rapport.deliveries.v1", """
				{"eventId":"forget-event","messageId":"m","introductionId":"i","attendeeId":"a","kind":"introduction",
				"channel":"sms","state":"submitted","at":"2026-11-27T09:00:00Z","sequence":1}""");
		sent.put("rapport.replies.v1", """
				{"eventId":"forget-event","replyId":"r","reply":"yes","sequence":1}""");
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", TestServers.brokers(),
				"partitioner.class", EventPartitioner.class.getName()), new StringSerializer(),
				new StringSerializer())) {
			for (var it : sent.entrySet()) {
				producer.send(new ProducerRecord<>(it.getKey(), "forget-event/x", it.getValue())).get();
				producer.send(new ProducerRecord<>(it.getKey(), "forget-event/poison", "{")).get();
			}
		}
		for (var topic : sent.keySet()) {
			Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.until(() -> DeadLettersOf.event(topic, "forget-event").size() == 1);
		}
	}

	/**
	 * A kiosk that asks for its list, tells how it is, and tells of a scan it decided
	 * otherwise.
	 */
	private void useKiosk(Api api) {
		var offer = api.call("POST", "/api/kiosks/enrolments", Map.of("event", "forget-event", "name", "door"));
		var token = api.call("POST", "/api/kiosks", Map.of("code", offer.text("code"))).text("token");
		var kiosk = new Api(this.port, "forget-event", token);
		assertThat(kiosk.get("/roster").status()).isEqualTo(200);
		assertThat(kiosk.call("POST", "/api/kiosks/heartbeat", Map.of("battery", 64)).status()).isEqualTo(200);
		assertThat(kiosk
			.post("/check-ins/batch",
					List.of(Map.of("scanId", "k-2", "ticket", "T-2", "type", "exit", "scannedAt",
							Instant.now().toString(), "kiosk", "door", "shown", "left")))
			.json()
			.get(0)
			.get("conflict")
			.booleanValue()).isTrue();
	}

	/** Where any of her words still stands. */
	private static List<String> canaries(String event) {
		var places = new ArrayList<String>();
		for (var topic : TOPICS) {
			LiveRecords.on(topic, TestServers.brokers(), event).forEach((key, value) -> {
				if (names(key + value)) {
					places.add(topic + " " + key);
				}
			});
		}
		var redis = TestRedis.redis();
		try (var keys = redis.scan(ScanOptions.scanOptions().match("*{" + event + "}*").build())) {
			keys.forEachRemaining((key) -> {
				if (names(key + contents(redis, key))) {
					places.add("Redis " + key);
				}
			});
		}
		return places;
	}

	private static String contents(StringRedisTemplate redis, String key) {
		return switch (redis.type(key)) {
			case DataType.STRING -> String.valueOf(redis.opsForValue().get(key));
			case DataType.HASH -> redis.opsForHash().entries(key).toString();
			case DataType.ZSET -> String.valueOf(redis.opsForZSet().range(key, 0, -1));
			case DataType.SET -> String.valueOf(redis.opsForSet().members(key));
			case DataType.LIST -> String.valueOf(redis.opsForList().range(key, 0, -1));
			case DataType.STREAM -> String.valueOf(redis.opsForStream().range(key, Range.unbounded()));
			default -> throw new AssertionError("A key of another type: " + key);
		};
	}

	private static boolean names(String text) {
		return text.toLowerCase(Locale.ROOT).contains("kanari") || text.contains("912399871");
	}

	private static void put(Api api, String path, String json) {
		assertThat(api.send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8)).status())
			.isEqualTo(200);
	}

	private static int delete(Api api, String path) {
		return api.send("DELETE", path, "", new byte[0]).status();
	}

}
