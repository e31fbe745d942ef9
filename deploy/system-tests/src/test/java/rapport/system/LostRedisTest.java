package rapport.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Redis loses everything while people arrive: all is as it was before, from Kafka.
 */
@Isolated("It takes away what the others use.")
class LostRedisTest {

	private static final String EVENT = "lost-redis";

	private static final int PEOPLE = 80;

	private final Organizer organizer = Running.organizer(EVENT);

	private final Phones phones = Running.phones();

	private final Attendees attendees = Attendees.bundled().numbered(PEOPLE, "+15105550");

	/** A scan that let somebody in and a refusal are asked for again. */
	@Test
	void everythingComesBack() throws InterruptedException {
		this.organizer.createEvent();
		assertThat(this.organizer.importCsv(this.attendees.csv()).get("imported").intValue()).isEqualTo(PEOPLE);
		var tickets = this.attendees.all().stream().map(Attendees.Attendee::ticket).toList();
		tickets.subList(1, 30).forEach(this::arrive);
		var first = UUID.randomUUID().toString();
		var answer = this.organizer.scanned(first, tickets.getFirst(), "entry");
		var refused = UUID.randomUUID().toString();
		var refusal = this.organizer.scanned(refused, "NOBODY", "entry");
		var stopped = toldSomebodyAndStopped();
		int before = this.phones.messages(stopped).size();

		var underway = new CountDownLatch(15);
		var arriving = CompletableFuture.runAsync(() -> tickets.subList(30, PEOPLE).forEach(ticket -> {
			arrive(ticket);
			underway.countDown();
		}));
		underway.await();
		Running.redis().flushAll();
		arriving.join();

		assertThat(this.organizer.scanned(first, tickets.getFirst(), "entry")).as("the same scan gets the same bytes")
			.isEqualTo(answer);
		assertThat(this.organizer.scanned(refused, "NOBODY", "entry")).as("a refusal, too").isEqualTo(refusal);
		for (var ticket : tickets) {
			assertThat(this.organizer.scan(UUID.randomUUID().toString(), ticket, "entry").get("outcome").stringValue())
				.as("who is in is known to be in")
				.isEqualTo("already-in");
		}
		assertThat(this.organizer.summary().get("present").intValue()).isEqualTo(PEOPLE);
		await().atMost(Duration.ofMinutes(5)).untilAsserted(this::everyoneIntroducedIsTold);
		nobodyWasToldTwice();
		assertThat(this.phones.messages(stopped)).as("STOP holds").hasSize(before);
	}

	private void arrive(String ticket) {
		assertThat(this.organizer.scan(UUID.randomUUID().toString(), ticket, "entry").get("outcome").stringValue())
			.isEqualTo("admitted");
	}

	/**
	 * Waits until somebody was told, and lets her say STOP, which is confirmed; returns
	 * her number.
	 */
	private String toldSomebodyAndStopped() {
		var numbers = this.attendees.all().stream().filter(it -> it.hasPhone()).map(it -> it.phone()).toList();
		await().atMost(Duration.ofMinutes(2))
			.until(() -> numbers.stream().anyMatch(it -> !this.phones.messages(it).isEmpty()));
		var told = numbers.stream().filter(it -> !this.phones.messages(it).isEmpty()).findFirst().orElseThrow();
		this.phones.reply(told, "STOP");
		await().atMost(Duration.ofMinutes(2))
			.until(() -> this.phones.messages(told).getLast().text(), (it) -> it.contains("START"));
		return told;
	}

	private void everyoneIntroducedIsTold() {
		var introductions = this.organizer.introductions();
		assertThat(introductions).hasSizeGreaterThan(20)
			.filteredOn(it -> it.get("state").stringValue().equals("proposed"))
			.allSatisfy(it -> it.get("participants")
				.forEach(participant -> assertThat(participant.get("deliveries")).as("messages").isNotEmpty()));
	}

	private void nobodyWasToldTwice() {
		Map<String, Integer> introductions = new HashMap<>();
		this.organizer.introductions()
			.forEach(introduction -> introduction.get("participants")
				.forEach(it -> introductions.merge(it.get("ticket").stringValue(), 1, Integer::sum)));
		var asked = new ArrayList<String>();
		for (var attendee : this.attendees.all()) {
			if (attendee.hasPhone()) {
				var texts = this.phones.messages(attendee.phone()).stream().map(Phones.Sms::text).toList();
				assertThat(new HashSet<>(texts)).as("no text came twice").hasSameSizeAs(texts);
				asked.addAll(texts);
			}
		}
		assertThat(asked).as("messages in all").hasSizeGreaterThan(20);
	}

}
