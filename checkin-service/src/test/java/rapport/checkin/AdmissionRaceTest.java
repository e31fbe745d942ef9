package rapport.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.door.CheckIns;
import rapport.checkin.door.CheckIns.Claim;
import rapport.checkin.door.Scan;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.support.Api;
import rapport.checkin.support.Published;
import rapport.checkin.support.RunningService;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Many kiosks race with each of many tickets, on a real Redis and a real Kafka: each
 * ticket is admitted once. A short round; {@code -Psoak} has 10,000 tickets.
 */
@RunningService
class AdmissionRaceTest {

	private static final String EVENT = "admission-race";

	private static final int TICKETS = Integer.getInteger("rapport.race.tickets", 40);

	private static final int RACERS = 64;

	/** So many people are in a file, which a busy machine takes in time. */
	private static final int A_FILE = 500;

	/** So many tickets are raced for at a time. */
	private static final int AT_A_TIME = 8;

	@LocalServerPort
	private int port;

	@Autowired
	private CheckIns checkIns;

	@Autowired
	private Events events;

	@Test
	void eachTicketIsAdmittedOnceWhoeverRaces() throws Exception {
		var api = new Api(this.port, EVENT, "organizer").created();
		for (int from = 0; from < TICKETS; from += A_FILE) {
			int to = Math.min(TICKETS, from + A_FILE);
			var csv = IntStream.range(from, to)
				.mapToObj((it) -> "R-" + it + ",Racer " + it + "\n")
				.collect(Collectors.joining("", "ticket,name\n", ""));
			assertThat(api.importCsv(csv).json().get("imported").intValue()).isEqualTo(to - from);
		}

		Map<String, Integer> outcomes = new TreeMap<>();
		var places = new Semaphore(AT_A_TIME);
		try (var races = Executors.newVirtualThreadPerTaskExecutor()) {
			var running = new ArrayList<Future<List<String>>>();
			for (int i = 0; i < TICKETS; i++) {
				var ticket = "R-" + i;
				places.acquire();
				running.add(races.submit(() -> {
					try {
						return race(ticket);
					}
					finally {
						places.release();
					}
				}));
			}
			for (var race : running) {
				assertThat(race.get()).filteredOn("admitted"::equals).hasSize(1);
				race.get().forEach((it) -> outcomes.merge(it, 1, Integer::sum));
			}
		}
		assertThat(outcomes)
			.containsExactlyInAnyOrderEntriesOf(Map.of("admitted", TICKETS, "already-in", TICKETS * (RACERS - 1)));
		var summary = api.get("/summary").json();
		assertThat(summary.get("present").intValue()).isEqualTo(TICKETS);
		assertThat(summary.get("checkedIn").intValue()).isEqualTo(TICKETS);
		await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(admittedOnRecord()).hasSize(TICKETS));
	}

	/** All of them at the same moment, each with a scan of its own. */
	private List<String> race(String ticket) throws Exception {
		var start = new CyclicBarrier(RACERS);
		List<Callable<String>> scans = new ArrayList<>();
		for (int i = 0; i < RACERS; i++) {
			var scan = new Scan(ticket + "-" + i, ticket, Scan.Type.ENTRY, Instant.now(), "door-" + i);
			scans.add(() -> {
				start.await();
				return decided(scan);
			});
		}
		var outcomes = new ArrayList<String>();
		try (var kiosks = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var outcome : kiosks.invokeAll(scans)) {
				outcomes.add(outcome.get());
			}
		}
		return outcomes;
	}

	private String decided(Scan scan) {
		Event event = this.events.get(EVENT);
		if (!(this.checkIns.check(event, scan) instanceof Claim.Decided(var checkIn, var recording))) {
			throw new AssertionError("the scan's id was new");
		}
		recording.await();
		assertThat(checkIn.event()).isEqualTo(new EventId(EVENT));
		return checkIn.outcome();
	}

	/** The attendees that Kafka says were admitted; a second admission would fail. */
	private static Set<String> admittedOnRecord() {
		var admitted = new HashSet<String>();
		for (var message : Published.on("rapport.check-ins.v1", TestServers.brokers(), EVENT)) {
			if (message.get("outcome").stringValue().equals("admitted")) {
				assertThat(admitted.add(message.get("attendeeId").stringValue())).isTrue();
			}
		}
		return admitted;
	}

}
