package rapport.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScriptOutputType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.checkin.support.Api;
import rapport.checkin.support.IntroductionExample;
import rapport.checkin.support.Poison;
import rapport.checkin.support.Published;
import rapport.starter.testing.KillableServers;
import rapport.starter.testing.KillableService;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Redis loses everything, at any moment: all is as it was, and nobody is told otherwise
 * meanwhile.
 */
@Order(1)
@TestInstance(Lifecycle.PER_CLASS)
class LostRedisTest {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private KillableServers servers;

	private KillableService service;

	private int torn;

	@BeforeAll
	void start() {
		this.servers = new KillableServers();
		this.service = new KillableService("checkin-service", "rapport.checkin.CheckinApplication", this.servers,
				List.of("--rapport.check-in.answer-within=20s", "--spring.data.redis.timeout=10s"));
	}

	@AfterAll
	void stop() {
		this.service.close();
		this.servers.close();
	}

	@Test
	void allIsAsBeforeAndNobodyIsToldOtherwise() throws Exception {
		var api = api("devdays-2026");
		Poison.publish(this.servers.brokers());
		var offer = api.call("POST", "/api/kiosks/enrolments", Map.of("event", "devdays-2026", "name", "door-1"));
		var token = api.call("POST", "/api/kiosks", Map.of("code", offer.text("code"))).text("token");
		var kiosk = new Api(this.service.port(), "devdays-2026", token);
		var in = kiosk.scan("in", "T-1", "entry");
		var unknown = kiosk.scan("unknown", "T-999", "entry");
		kiosk.scan("out-in", "T-2", "entry");
		var out = kiosk.scan("out", "T-2", "exit");
		kiosk.scan("undone", "T-3", "entry");
		api.post("/check-ins/undone/undo", Map.of("reason", "wrong ticket"));
		block(api, "T-4");
		IntroductionExample.publish(this.servers.brokers());
		await().atMost(PATIENCE).until(() -> api.get("/introductions").json().path("introductions").size() == 1);
		var before = figures(api);

		var told = ConcurrentHashMap.<Integer>newKeySet();
		var outcomes = ConcurrentHashMap.<String>newKeySet();
		var registered = ConcurrentHashMap.<Integer>newKeySet();
		var stop = new AtomicBoolean();
		try (var kiosks = Executors.newVirtualThreadPerTaskExecutor()) {
			var asking = kiosks.submit(() -> {
				while (!stop.get()) {
					for (var answer : List.of(kiosk.scan("in", "T-1", "entry"), api.get(""), api.get("/summary"))) {
						told.add(answer.status());
						if (answer.status() == 200) {
							outcomes.add(answer.text("outcome"));
							if (answer.json().has("registered")) {
								registered.add(answer.json().get("registered").intValue());
							}
						}
					}
				}
			});
			flush();
			await().atMost(PATIENCE).until(() -> told.contains(503));
			await().atMost(PATIENCE).until(() -> this.service.health("readiness") == 200);
			stop.set(true);
			asking.get(90, TimeUnit.SECONDS);
		}
		assertThat(told).containsOnly(200, 503);
		assertThat(outcomes).containsOnly("admitted", "");
		assertThat(registered).as("no figure is told that is of an empty copy").hasSize(1);

		assertThat(kiosk.scan("in", "T-1", "entry").text()).isEqualTo(in.text());
		assertThat(kiosk.scan("unknown", "T-999", "entry").text()).isEqualTo(unknown.text());
		assertThat(kiosk.scan("out", "T-2", "exit").text()).isEqualTo(out.text());
		assertThat(kiosk.scan("again", "T-1", "entry").text("outcome")).isEqualTo("already-in");
		assertThat(kiosk.scan("again-2", "T-2", "exit").text("outcome")).isEqualTo("not-in");
		assertThat(kiosk.scan("blocked", "T-4", "entry").text("reason")).isEqualTo("blocked");
		assertThat(api.post("/check-ins/undone/undo", Map.of("reason", "again")).text("outcome"))
			.isEqualTo("already-undone");
		assertThat(figures(api)).isEqualTo(before);
		var later = kiosk.scan("later", "T-3", "entry");
		assertThat(later.json().get("firstCheckIn").booleanValue()).isTrue();
		assertThat(Published.on("rapport.check-ins.v1", this.servers.brokers(), "devdays-2026"))
			.extracting((it) -> it.get("sequence").longValue())
			.as("sequences never run backwards")
			.isSorted();
	}

	@Test
	void theSameScanGetsTheSameBytesForEver() {
		var api = api("for-ever");
		block(api, "T-4");
		var scans = List.of(
				entry("in", "T-1"), entry("again", "T-1"), Map.of("scanId", "out", "ticket", "T-1", "type", "exit",
						"scannedAt", Instant.now().toString(), "kiosk", "door-2"),
				entry("unknown", "none"), entry("blocked", "T-4"), entry("zürich-😀", "T-2"));
		var conflict = Map.of("scanId", "offline", "ticket", "T-2", "type", "entry", "scannedAt",
				Instant.now().toString(), "kiosk", "door-3", "shown", "admitted");
		var first = scans.stream().map((it) -> api.post("/check-ins", it)).toList();
		var uploaded = api.post("/check-ins/batch", List.of(conflict));
		assertThat(first).extracting((it) -> it.text("outcome"))
			.containsExactly("admitted", "already-in", "left", "refused", "refused", "admitted");
		assertThat(uploaded.json().get(0).get("conflict").booleanValue()).isTrue();
		var settled = api.post("/check-ins/batch", List.of(with(conflict, "offline-2")));
		assertThat(api.post("/conflicts/offline-2", Map.of("settle", "undo")).status()).isEqualTo(200);
		var conflicts = api.get("/conflicts?state=all").text();

		List<Runnable> whatHappens = List.of(() -> api.importCsv("ticket,name\nT-1,Renamed\nnone,Late Comer\n"),
				this::crash, this::flush, this::crash, () -> {
					flush();
					crash();
				});
		for (var happening : whatHappens) {
			happening.run();
			await().atMost(PATIENCE).until(() -> this.service.health("readiness") == 200);
			for (int i = 0; i < scans.size(); i++) {
				assertThat(answered(api, "/check-ins", scans.get(i))).isEqualTo(first.get(i));
			}
			assertThat(answered(api, "/check-ins/batch", List.of(conflict))).isEqualTo(uploaded);
			assertThat(answered(api, "/check-ins/batch", List.of(with(conflict, "offline-2")))).isEqualTo(settled);
			assertThat(api.get("/conflicts?state=all").text()).as("open ones and settled ones").isEqualTo(conflicts);
		}
		assertThat(api.post("/conflicts/offline", Map.of("settle", "let-stand")).text("state")).isEqualTo("let-stand");
		assertThat(api.get("/conflicts").json().get("open").intValue()).isZero();
	}

	/** Its records are on the topics for a day still. */
	@Test
	void anEventThatIsForgottenDoesNotComeBack() {
		var api = api("forgotten");
		api.post("/check-ins", entry("in", "T-1"));
		assertThat(api.call("DELETE", "/api/events/forgotten", Map.of()).status()).isEqualTo(204);
		flush();
		try (var client = RedisClient.create(this.servers.redisUrl()); var redis = client.connect()) {
			await().atMost(PATIENCE).until(() -> redis.sync().exists("checkin-service:copy") == 1);
			assertThat(redis.sync().keys("*{forgotten}*")).isEmpty();
		}
	}

	/** Part of an event's keys is gone, as after a wrong hand on Redis. */
	@ParameterizedTest
	@CsvSource({ "scans,''", "stays,''", "attendees,''", "revisions,''", "present,''", "event,''", "copy,''",
			"index,/attendees?query=Attendee", "kiosks,''", "kiosks,/kiosks", "conflicts,/conflicts", "roster,/roster",
			"introductions,/introductions" })
	void aTornCopyIsMadeAnew(String gone, String seenAt) throws Exception {
		// A copy is made anew for this eight times in ten minutes at most.
		if (++this.torn % 7 == 0) {
			crash();
		}
		var event = "torn-" + gone + seenAt.replaceAll("[?].*", "").replace('/', '-');
		var api = api(event);
		var offer = api.call("POST", "/api/kiosks/enrolments", Map.of("event", event, "name", "door-1"));
		var kiosk = new Api(this.service.port(), event,
				api.call("POST", "/api/kiosks", Map.of("code", offer.text("code"))).text("token"));
		var in = api.post("/check-ins", entry("in", "T-1"));
		api.post("/check-ins/batch", List.of(shownAdmitted("offline"), shownAdmitted("offline-2")));
		api.post("/conflicts/offline-2", Map.of("settle", "undo"));
		IntroductionExample.publish(this.servers.brokers(), event);
		await().atMost(PATIENCE).until(() -> api.get("/introductions").json().path("introductions").size() == 1);
		var before = new HashMap<String, Integer>();
		var paths = List.of("/kiosks", "/roster", "/conflicts", "/conflicts?state=all", "/introductions",
				"/attendees?query=Attendee");
		paths.forEach((path) -> before.put(path, size(asked(kiosk, api, path))));
		assertThat(before).as("the control").containsEntry("/conflicts", 1).containsEntry("/conflicts?state=all", 2);
		try (var client = RedisClient.create(this.servers.redisUrl()); var redis = client.connect()) {
			redis.sync().del("rapport:{" + event + "}:" + gone);
		}
		if (!seenAt.isEmpty()) {
			assertThat(size(asked(kiosk, api, seenAt))).isEqualTo(before.get(seenAt));
		}
		else {
			assertThat(answered(kiosk, "/check-ins", entry("in", "T-1"))).isEqualTo(in);
			assertThat(answered(api, "/check-ins", entry("again", "T-1")).text("outcome")).isEqualTo("already-in");
		}
		var summary = asked(api, "/summary").json();
		assertThat(List.of("present", "checkedIn", "introduced")).extracting((it) -> summary.get(it).intValue())
			.containsExactly(1, 1, 2);
		paths.forEach((path) -> assertThat(size(asked(kiosk, api, path))).isEqualTo(before.get(path)));
	}

	private static Map<String, String> shownAdmitted(String scanId) {
		return Map.of("scanId", scanId, "ticket", "T-1", "type", "entry", "scannedAt", Instant.now().toString(),
				"kiosk", "door-3", "shown", "admitted");
	}

	private static Api.Answer asked(Api kiosk, Api api, String path) {
		return asked(path.equals("/roster") ? kiosk : api, path);
	}

	/** How many lines a roster has, or how long a list is. */
	private static int size(Api.Answer answer) {
		assertThat(answer.status()).isEqualTo(200);
		if (answer.text().contains("\n")) {
			return (int) answer.text().lines().count();
		}
		var list = answer.json();
		return list.isArray() ? list.size()
				: list.valueStream().filter(JsonNode::isArray).findFirst().orElseThrow().size();
	}

	private static Api.Answer asked(Api api, String path) {
		return await().atMost(PATIENCE).until(() -> api.get(path), (it) -> it.status() != 503);
	}

	private static Map<String, String> entry(String scanId, String ticket) {
		return Map.of("scanId", scanId, "ticket", ticket, "type", "entry", "scannedAt", Instant.now().toString(),
				"kiosk", "door-1");
	}

	private static Map<String, String> with(Map<String, String> scan, String scanId) {
		var other = new HashMap<>(scan);
		other.put("scanId", scanId);
		return other;
	}

	/** The copy may be found to be lost only when it is asked for. */
	private static Api.Answer answered(Api api, String path, Object body) {
		return await().atMost(PATIENCE).until(() -> api.post(path, body), (it) -> it.status() != 503);
	}

	private void crash() {
		this.service.kill();
		this.service.restart();
	}

	/** The control: a copy that looks whole is not made anew, and absence is told. */
	@Test
	void withoutItsMarkNobodyNotices() {
		var api = api("marked");
		try (var client = RedisClient.create(this.servers.redisUrl()); var redis = client.connect()) {
			var commands = redis.sync();
			// At once, so that no pulse comes in between.
			commands.eval("""
					local kept = redis.call('MGET', KEYS[1], KEYS[2])
					redis.call('FLUSHALL')
					for i, value in ipairs(kept) do
					  if value then redis.call('SET', KEYS[i], value) end
					end
					""", ScriptOutputType.STATUS, "checkin-service:copy", "checkin-service:copy-pulse");
			await().atMost(PATIENCE).until(() -> api.get("").status() == 404);
			commands.del("checkin-service:copy");
		}
		await().atMost(PATIENCE).until(() -> api.get("").status() == 200);
		assertThat(api.get("/summary").json().get("registered").intValue()).isEqualTo(200);
	}

	private static List<String> figures(Api api) {
		var summary = api.get("/summary").json();
		return List.of(summary.get("registered").toString(), summary.get("present").toString(),
				summary.get("checkedIn").toString(), summary.get("introduced").toString(),
				summary.get("introductions").toString());
	}

	private void flush() {
		try (var client = RedisClient.create(this.servers.redisUrl()); var redis = client.connect()) {
			redis.sync().flushall();
		}
	}

	private static void block(Api api, String ticket) {
		var id = api.get("/attendees?limit=100&query=" + ticket)
			.json()
			.get("attendees")
			.valueStream()
			.filter((it) -> it.get("ticket").stringValue().equals(ticket))
			.findFirst()
			.orElseThrow()
			.get("attendeeId")
			.stringValue();
		assertThat(api
			.send("PUT", "/attendees/" + id + "/admission", "application/json",
					"{\"admission\":\"blocked\"}".getBytes(StandardCharsets.UTF_8))
			.status()).isEqualTo(200);
	}

	private Api api(String eventId) {
		return new Api(this.service.port(), eventId, "organizer").created().withTickets(200);
	}

}
