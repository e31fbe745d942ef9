package rapport.system;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From a CSV and 200 scans to introductions, SMS, badges and a meeting. */
@Order(1)
class RingTest {

	private static final String EVENT = "ring";

	private static final Set<String> SENT = Set.of("submitted", "delivered");

	private final Organizer organizer = Running.organizer(EVENT);

	private final Phones phones = Running.phones();

	private final Attendees attendees = Attendees.bundled();

	@Test
	void importedPeopleMeetThroughTheirPhonesAndBadges() throws IOException {
		this.organizer.createEvent();
		var report = this.organizer.importCsv(this.attendees.csv());
		assertThat(report.get("imported").intValue()).isEqualTo(300);
		assertThat(report.get("rejected")).isEmpty();

		var arriving = this.attendees.all().subList(0, 200);
		var badges = new ArrayList<Map.Entry<Attendees.Attendee, Badge>>();
		try {
			arriving.stream()
				.filter(it -> it.hasBadge() && it.introduce())
				.limit(12)
				.forEach(it -> badges.add(Map.entry(it, Running.badge(EVENT, it.badge()))));
			for (var attendee : arriving) {
				var answer = this.organizer.scan(UUID.randomUUID().toString(), attendee.ticket(), "entry");
				assertThat(answer.get("outcome").stringValue()).isEqualTo("admitted");
				assertThat(answer.get("firstCheckIn").booleanValue()).isTrue();
			}
			everyoneReachableIsIntroducedAndTold(arriving);
			badgesShowWhatTheirWearersWereTold(badges);
			twoYesBySmsMakeAMeeting();
			numbersStayWithTheAttendees();
		}
		finally {
			badges.forEach(it -> it.getValue().close());
		}
	}

	private void everyoneReachableIsIntroducedAndTold(List<Attendees.Attendee> arriving) {
		var wanting = arriving.stream().filter(it -> it.introduce() && (it.hasPhone() || it.hasBadge())).toList();
		await().atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
			var introduced = introducedTickets();
			assertThat(wanting).as("those who want an introduction, can be told, and have one")
				.filteredOn(it -> introduced.contains(it.ticket()))
				.hasSizeGreaterThanOrEqualTo(wanting.size() * 90 / 100);
			assertThat(this.organizer.introductions()).allSatisfy(introduction -> {
				for (var participant : introduction.get("participants")) {
					assertThat(states(participant, "introduction")).anyMatch(SENT::contains);
				}
			});
		});
		assertThat(arriving.stream().filter(it -> !it.introduce()).map(Attendees.Attendee::ticket))
			.doesNotContainAnyElementsOf(introducedTickets());
		var told = new HashSet<String>();
		for (var sms : this.phones.messages()) {
			told.add(sms.phone());
		}
		assertThat(arriving.stream().map(Attendees.Attendee::phone).filter(told::contains)).hasSizeGreaterThan(100);
	}

	private void badgesShowWhatTheirWearersWereTold(List<Map.Entry<Attendees.Attendee, Badge>> badges) {
		var introduced = introducedTickets();
		var expected = badges.stream().filter(it -> introduced.contains(it.getKey().ticket())).toList();
		assertThat(expected).isNotEmpty();
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(expected).allSatisfy(it -> assertThat(it.getValue().shown()).isNotEmpty()));
	}

	/** Of two who were asked about nobody else, for an answer counts for the latest. */
	private void twoYesBySmsMakeAMeeting() {
		var all = this.organizer.introductions();
		var asked = new ArrayList<String>();
		all.forEach(it -> it.get("participants").forEach(one -> asked.add(ticket(one))));
		var introduction = all.stream()
			.filter(it -> it.get("state").stringValue().equals("proposed"))
			.filter(it -> bothTold(it, "sms"))
			.filter(it -> it.get("participants")
				.valueStream()
				.allMatch(one -> Collections.frequency(asked, ticket(one)) == 1))
			.findFirst()
			.orElseThrow();
		for (var participant : introduction.get("participants")) {
			this.phones.reply(phoneOf(participant), "1");
		}
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			assertThat(find(introduction.get("introductionId").stringValue()).get("state").stringValue())
				.isEqualTo("accepted");
			for (var participant : introduction.get("participants")) {
				var texts = this.phones.messages(phoneOf(participant));
				assertThat(texts).as("the second message names the meeting point")
					.anyMatch(it -> it.text().contains(introduction.get("meetingPoint").stringValue()));
			}
		});
	}

	private void numbersStayWithTheAttendees() throws IOException {
		var numbers = this.attendees.all().stream().filter(it -> it.hasPhone()).map(Attendees.Attendee::phone).toList();
		var topics = Running.topics();
		assertThat(topics.read("rapport.attendees.v1")).as("the search finds numbers where they are")
			.anyMatch(it -> it.contains(numbers.getFirst()));
		for (var topic : topics.names()) {
			if (!topic.equals("rapport.attendees.v1")) {
				var text = String.join("\n", topics.read(topic));
				assertThat(numbers).as(topic).noneMatch(it -> text.contains(digits(it)));
			}
		}
		var logs = Running.logs();
		assertThat(logs).isNotEmpty();
		assertThat(numbers).as("the services' logs").noneMatch(it -> logs.contains(digits(it)));
		var answers = this.organizer.answers();
		assertThat(numbers).as("answers over HTTP").noneMatch(it -> answers.contains(digits(it)));
	}

	private Set<String> introducedTickets() {
		var tickets = new HashSet<String>();
		this.organizer.introductions()
			.forEach(introduction -> introduction.get("participants").forEach(it -> tickets.add(ticket(it))));
		return tickets;
	}

	private JsonNode find(String introductionId) {
		return this.organizer.introductions()
			.stream()
			.filter(it -> it.get("introductionId").stringValue().equals(introductionId))
			.findFirst()
			.orElseThrow();
	}

	private static boolean bothTold(JsonNode introduction, String channel) {
		for (var participant : introduction.get("participants")) {
			boolean told = false;
			for (var delivery : participant.get("deliveries")) {
				told |= delivery.get("channel").stringValue().equals(channel)
						&& SENT.contains(delivery.get("state").stringValue());
			}
			if (!told) {
				return false;
			}
		}
		return true;
	}

	private static List<String> states(JsonNode participant, String kind) {
		var states = new ArrayList<String>();
		for (var delivery : participant.get("deliveries")) {
			if (delivery.get("kind").stringValue().equals(kind)) {
				states.add(delivery.get("state").stringValue());
			}
		}
		return states;
	}

	private String phoneOf(JsonNode participant) {
		return Objects.requireNonNull(this.attendees.byTicket().get(ticket(participant))).phone();
	}

	private static String ticket(JsonNode participant) {
		return participant.get("ticket").stringValue();
	}

	/** A number without its plus sign, as it might be written elsewhere. */
	private static String digits(String number) {
		return number.substring(1);
	}

}
