package rapport.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.lettuce.core.ScriptOutputType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import rapport.checkin.support.Api;
import rapport.checkin.support.IntroductionExample;
import rapport.checkin.support.KillableCheckin;
import rapport.checkin.support.Poison;
import rapport.checkin.support.Published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static rapport.checkin.support.KillableCheckin.PATIENCE;
import static rapport.checkin.support.KillableCheckin.answered;
import static rapport.checkin.support.KillableCheckin.entry;

/**
 * Redis loses everything, at any moment: all is as it was, and nobody is told otherwise
 * meanwhile.
 */
@Order(1)
@TestInstance(Lifecycle.PER_CLASS)
class LostRedisTest {

	private final KillableCheckin checkin = new KillableCheckin();

	@AfterAll
	void stop() {
		this.checkin.close();
	}

	@Test
	void allIsAsBeforeAndNobodyIsToldOtherwise() throws Exception {
		var api = this.checkin.event("devdays-2026");
		Poison.publish(this.checkin.brokers());
		var kiosk = this.checkin.kiosk("devdays-2026", "door-1");
		var in = kiosk.scan("in", "T-1", "entry");
		var unknown = kiosk.scan("unknown", "T-999", "entry");
		kiosk.scan("out-in", "T-2", "entry");
		var out = kiosk.scan("out", "T-2", "exit");
		kiosk.scan("undone", "T-3", "entry");
		api.post("/check-ins/undone/undo", Map.of("reason", "wrong ticket"));
		block(api, "T-4");
		IntroductionExample.publish(this.checkin.brokers());
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
			this.checkin.flush();
			await().atMost(PATIENCE).until(() -> told.contains(503));
			this.checkin.awaitReady();
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
		assertThat(Published.on("rapport.check-ins.v1", this.checkin.brokers(), "devdays-2026"))
			.extracting((it) -> it.get("sequence").longValue())
			.as("sequences never run backwards")
			.isSorted();
	}

	@Test
	void theSameScanGetsTheSameBytesForEver() {
		var api = this.checkin.event("for-ever");
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
				this.checkin::crash, this.checkin::flush, this.checkin::crash, () -> {
					this.checkin.flush();
					this.checkin.crash();
				});
		for (var happening : whatHappens) {
			happening.run();
			this.checkin.awaitReady();
			assertThat(scans).map((scan) -> answered(() -> api.post("/check-ins", scan))).isEqualTo(first);
			assertThat(answered(() -> api.post("/check-ins/batch", List.of(conflict)))).isEqualTo(uploaded);
			assertThat(answered(() -> api.post("/check-ins/batch", List.of(with(conflict, "offline-2")))))
				.isEqualTo(settled);
			assertThat(api.get("/conflicts?state=all").text()).as("open ones and settled ones").isEqualTo(conflicts);
		}
		assertThat(api.post("/conflicts/offline", Map.of("settle", "let-stand")).text("state")).isEqualTo("let-stand");
		assertThat(api.get("/conflicts").json().get("open").intValue()).isZero();
	}

	/** Its records are on the topics for a day still. */
	@Test
	void anEventThatIsForgottenDoesNotComeBack() {
		var api = this.checkin.event("forgotten");
		api.post("/check-ins", entry("in", "T-1"));
		assertThat(api.call("DELETE", "/api/events/forgotten", Map.of()).status()).isEqualTo(204);
		this.checkin.flush();
		await().atMost(PATIENCE).until(() -> this.checkin.redis((it) -> it.exists("checkin-service:copy")) == 1);
		assertThat(this.checkin.<List<String>>redis((it) -> it.keys("*{forgotten}*"))).isEmpty();
	}

	private static Map<String, String> with(Map<String, String> scan, String scanId) {
		var other = new HashMap<>(scan);
		other.put("scanId", scanId);
		return other;
	}

	/** The control: a copy that looks whole is not made anew, and absence is told. */
	@Test
	void withoutItsMarkNobodyNotices() {
		var api = this.checkin.event("marked");
		// At once, so that no pulse comes in between.
		this.checkin.<String>redis((it) -> it.eval("""
				local kept = redis.call('MGET', KEYS[1], KEYS[2])
				redis.call('FLUSHALL')
				for i, value in ipairs(kept) do
				  if value then redis.call('SET', KEYS[i], value) end
				end
				""", ScriptOutputType.STATUS, "checkin-service:copy", "checkin-service:copy-pulse"));
		await().atMost(PATIENCE).until(() -> api.get("").status() == 404);
		this.checkin.redis((it) -> it.del("checkin-service:copy"));
		await().atMost(PATIENCE).until(() -> api.get("").status() == 200);
		assertThat(api.get("/summary").json().get("registered").intValue()).isEqualTo(200);
	}

	private static List<String> figures(Api api) {
		var summary = api.get("/summary").json();
		return List.of(summary.get("registered").toString(), summary.get("present").toString(),
				summary.get("checkedIn").toString(), summary.get("introduced").toString(),
				summary.get("introductions").toString());
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

}
