package rapport.match.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rapport.match.introduction.IntroductionId;
import rapport.starter.kafka.DeadLetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * R5, on a real broker: a poison record is put aside with its reason, the rest flows on.
 */
class PoisonTest {

	private static final List<String> OUT_OF_BOUNDS = List.of("{", "[]", "null", "{}", """
			{"eventId":"EVENT","attendeeId":"a","interests":[LABELS],"languages":["en"],"pace":"gentle",
			"company":"LONG","sequence":9999999999999999,"present":true,"since":"+1000000000-12-31T23:59:59Z",
			"reply":"perhaps","reachable":true,"introduce":true,
					"matching":{"enabled":true,"sameCompany":false,"minimumWorth":7,"answerWithin":30}}""",
			"""
					{"eventId":"another","attendeeId":"a","languages":["en"],"pace":"gentle","reachable":true,
					"sequence":1,"present":true,"reply":"stop","startsAt":"2026-01-01T00:00:00Z",
					"endsAt":"2026-01-02T00:00:00Z","matching":{"enabled":true,"sameCompany":false,"minimumWorth":0,"answerWithin":30}}""");

	private final EventFeed event = new EventFeed();

	@BeforeAll
	static void createTopics() {
		Awaitility.setDefaultTimeout(Duration.ofSeconds(90));
		Group.createTopics();
	}

	@AfterEach
	void leaveNobodyInTheGroup() {
		this.event.close();
		Group.expelAll();
	}

	@Test
	void whateverIsWrongWithARecordTheRestFlowsOn() throws InterruptedException {
		try (var _ = new RunningMatcher(clients()).ready()) {
			for (var topic : MatchTopics.CONSUMED) {
				OUT_OF_BOUNDS.forEach((it) -> this.event.raw(topic, this.event.eventId() + "/x", filled(it)));
			}
			this.event.pair("ana", "ben");
			await().until(() -> this.event.introductions().size() == 1);
		}
		for (var topic : MatchTopics.CONSUMED) {
			var letters = this.event.on(DeadLetter.topic(topic), "read_committed");
			assertThat(letters).as(topic).hasSize(OUT_OF_BOUNDS.size());
			assertThat(letters).allSatisfy((it) -> {
				assertThat(it.key()).isEqualTo(this.event.eventId() + "/x");
				assertThat(header(it, DeadLetter.FROM)).startsWith(topic + "-" + this.event.partition() + "@");
				assertThat(header(it, DeadLetter.REASON)).isNotBlank().doesNotContain("LONG", "Secret", "perhaps");
			});
		}
	}

	/** F3: this service's own topic is read when its state is had again. */
	@Test
	void anIntroductionThatCannotBeReadIsLeftOutOfARebuild() throws InterruptedException {
		var id = IntroductionId.of(this.event.eventId(), List.of("cai", "dan"));
		for (var wrong : List.of("{", introduction(id, "", 2),
				introduction(id, "\"proposedAt\":\"" + Instant.MAX + "\",", 2),
				introduction(id, "\"proposedAt\":\"2026-11-24T09:00:00Z\",", 9_000))) {
			this.event.raw(MatchTopics.INTRODUCTIONS, this.event.eventId() + "/" + id, wrong);
		}
		try (var matcher = new RunningMatcher(clients()).ready()) {
			this.event.pair("ana", "ben");
			await().until(() -> matcher.metrics().proposed() == 1);
			await().until(() -> matcher.snapshot(this.event.eventId()).introductions().size() == 1);
		}
	}

	/** The control: by the same record within its bounds both are known to each other. */
	@Test
	void anIntroductionWithinItsBoundsIsPartOfARebuild() throws InterruptedException {
		var id = IntroductionId.of(this.event.eventId(), List.of("p0", "p1"));
		this.event.raw(MatchTopics.INTRODUCTIONS, this.event.eventId() + "/" + id,
				introduction(id, "\"proposedAt\":\"2026-11-24T09:00:00Z\",", 2));
		try (var matcher = new RunningMatcher(clients()).ready()) {
			assertThat(matcher.snapshot(this.event.eventId()).introductions()).hasSize(1);
		}
	}

	private String introduction(String id, String proposedAt, int participants) {
		var people = IntStream.range(0, participants).mapToObj((it) -> """
				{"attendeeId":"p%d","gain":0.5,"helps":[],"helpedBy":[],
				"opener":{"kind":"talk-about","topic":"Chess"}}""".formatted(it)).collect(Collectors.joining(","));
		return """
				{"eventId":"%s","introductionId":"%s","revision":1,"state":"accepted","at":"2026-11-24T09:00:00Z",%s
				"expiresAt":"2026-11-24T09:30:00Z","worth":0.5,"shared":[],"round":1,"meetingPoint":null,
				"participants":[%s]}""".formatted(this.event.eventId(), id, proposedAt, people);
	}

	private String filled(String value) {
		var labels = new ArrayList<String>();
		IntStream.range(0, 65).forEach((it) -> labels.add("\"Secret " + it + "\""));
		return value.replace("EVENT", this.event.eventId()).replace("LABELS", String.join(",", labels));
	}

	private static String header(ConsumerRecord<?, ?> it, String name) {
		return new String(it.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

	private static KafkaClients clients() {
		return new KafkaClients(Group.COMMON, "match-0");
	}

}
