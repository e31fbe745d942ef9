package rapport.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.notify.delivery.BadgeGateway;
import rapport.notify.support.Badge;
import rapport.notify.support.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/** Badges, over real MQTT 5: what they show, and what their wearers answer. */
@RunningService
class BadgeTest {

	private final Pair pair = new Pair();

	private final String anaBadge = "A-" + UUID.randomUUID();

	private final String benBadge = "B-" + UUID.randomUUID();

	private final List<Badge> badges = new ArrayList<>();

	@Autowired
	private BadgeGateway gateway;

	@AfterEach
	void off() {
		this.badges.forEach(Badge::close);
	}

	@Test
	void bothSayYesOnTheirBadgesAndAreToldThereWhereToMeet() {
		register(null, null);
		var ana = on(this.anaBadge);
		var ben = on(this.benBadge);
		this.pair.introduce("proposed", 1);
		await(() -> assertThat(ana.shown("introduction")).hasSize(1));
		await(() -> assertThat(ben.shown("introduction")).hasSize(1));
		assertThat(ana.shown("introduction").getFirst().get("text").stringValue()).startsWith("Ben (Contoso) can help");
		ana.say(this.pair.introductionId, "yes");
		ben.say(this.pair.introductionId, "yes");
		this.pair.awaitReplies(this.pair.ana, "yes");
		this.pair.awaitReplies(this.pair.ben, "yes");
		awaitStates(this.pair.ana, "introduction", "sending", "submitted", "delivered");

		this.pair.introduce("accepted", 2);
		await(() -> assertThat(ana.shown("meeting")).hasSize(1));
		await(() -> assertThat(ben.shown("meeting")).hasSize(1));
		assertThat(ana.shown("meeting").getFirst().get("text").stringValue())
			.isEqualTo("You both said yes! Find Ben Okoro (Contoso) here: Coffee bar. Ask about Rust.");
		assertThat(ana.shown("introduction")).hasSize(1);
	}

	@Test
	void whoAnswersOnHerBadgeIsAnsweredThere() {
		register(null, null);
		var ana = on(this.anaBadge);
		this.pair.introduce("proposed", 1);
		await(() -> assertThat(ana.shown("introduction")).hasSize(1));
		ana.write("{\"reply\":\"no\"}");
		await(() -> assertThat(ana.shown("answer")).hasSize(1));
		assertThat(ana.shown("answer").getFirst().get("text").stringValue()).startsWith("Fine, no introduction");
		assertThat(ana.shown().getLast().isRetain()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "1", "\"yes\"", "{\"reply\":1}", "YES\n" })
	void whatAWearerChoseIsReadHoweverTheBadgeWritesIt(String payload) {
		register(null, null);
		var ana = on(this.anaBadge);
		this.pair.introduce("proposed", 1);
		await(() -> assertThat(ana.shown("introduction")).hasSize(1));
		ana.write("{\"reply\":");
		ana.write("");
		ana.write(payload);
		this.pair.awaitReplies(this.pair.ana, "yes");
	}

	@Test
	void aBadgeOfLittleMemoryGetsAsMuchAsItTakes() {
		register(null, null);
		var ana = on(this.anaBadge, "online 256");
		this.pair.introduce("proposed", 1);
		await(() -> assertThat(ana.shown("introduction")).hasSize(1));
		assertThat(ana.shown("introduction").getFirst().propertyNames()).containsExactlyInAnyOrder("introductionId",
				"kind", "text");
		assertThat(ana.shown().getFirst())
			.satisfies((it) -> assertThat(it.getPayloadAsBytes().length + it.getTopic().toString().length() + 9)
				.isLessThanOrEqualTo(256));
		ana.say(this.pair.introductionId, "yes");
		this.pair.awaitReplies(this.pair.ana, "yes");
	}

	@Test
	void aMessageIsKeptForABadgeUntilItExpires() {
		register(null, null);
		var first = on(this.anaBadge);
		long most = left();
		this.pair.introduce("proposed", 1);
		await(() -> assertThat(first.shown("introduction")).hasSize(1));
		assertThat(first.shown().getFirst()).satisfies((it) -> {
			assertThat(it.getQos()).isEqualTo(MqttQos.AT_LEAST_ONCE);
			assertThat(it.isRetain()).as("to one who is there").isFalse();
			assertThat(it.getMessageExpiryInterval().orElse(0)).isPositive().isLessThanOrEqualTo(most);
		});

		var again = on(this.anaBadge);
		await(() -> assertThat(again.shown("introduction")).hasSize(1));
		assertThat(again.shown().getFirst().isRetain()).as("to one who comes later").isTrue();
	}

	@Test
	void whatIsWithdrawnIsTakenOffAndNotKept() {
		register(null, null);
		var first = on(this.anaBadge);
		this.pair.introduce("proposed", 1);
		await(() -> assertThat(first.shown("introduction")).hasSize(1));
		this.pair.introduce("withdrawn", 2);
		await(() -> assertThat(first.shown("withdrawn")).hasSize(1));

		var again = on(this.anaBadge);
		this.pair.register(null, this.anaBadge);
		var later = this.pair.others();
		this.pair.ring.introduction(this.pair.eventId, later.introductionId, 1, "proposed", this.pair.expiresAt,
				this.pair.ana, this.pair.ben);
		await(() -> assertThat(again.shown("introduction")).isNotEmpty());
		assertThat(again.shown("introduction")).singleElement()
			.satisfies((it) -> assertThat(it.get("introductionId").stringValue()).isEqualTo(later.introductionId));
	}

	@Test
	void whoseBadgeIsOffIsWrittenTo() {
		register(this.pair.anaPhone, this.pair.benPhone);
		on(this.anaBadge).close();
		this.badges.clear();
		Awaitility.await().atMost(Pair.LONG).until(() -> !this.gateway.online(this.pair.eventId, this.anaBadge));
		this.pair.introduce("proposed", 1);
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 1)).startsWith("Test: Ben (Contoso) can help");
		assertThat(this.pair.ring.states(this.pair.eventId, this.pair.ana, "introduction", "badge")).isEmpty();
	}

	@Test
	void whereAnOldConnectionsWillOvertakesTheNewOneThePhoneIsWrittenTo() {
		register(this.pair.anaPhone, this.pair.benPhone);
		var before = on(this.anaBadge);
		var back = on(this.anaBadge);
		before.dies();
		Awaitility.await().atMost(Pair.LONG).until(() -> !this.gateway.online(this.pair.eventId, this.anaBadge));
		this.pair.introduce("proposed", 1);
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 1)).startsWith("Test: Ben (Contoso) can help");
		assertThat(back.shown()).isEmpty();
	}

	@Test
	void whoDoesNotSeeTheBadgeIsWrittenToAsWell() {
		register(this.pair.anaPhone, this.pair.benPhone);
		var ana = on(this.anaBadge);
		this.pair.introduce("proposed", 1);
		await(() -> assertThat(ana.shown("introduction")).hasSize(1));
		this.pair.awaitSms(this.pair.anaPhone, 1);
		assertThat(ana.shown()).hasSize(1);
	}

	@Test
	void oneBadgeCannotAnswerForAnother() {
		register(null, null);
		var stranger = on("S-" + UUID.randomUUID());
		var ana = on(this.anaBadge);
		this.pair.introduce("proposed", 1);
		await(() -> assertThat(ana.shown("introduction")).hasSize(1));
		stranger.say(this.pair.introductionId, "no");
		ana.say("f".repeat(32), "no");
		ana.say(this.pair.introductionId, "1 or 2");
		ana.say(this.pair.introductionId, "yes");
		this.pair.awaitReplies(this.pair.ana, "yes");
		assertThat(this.pair.ring.replies(this.pair.eventId, this.pair.ben)).isEmpty();
	}

	private void register(@Nullable String anaPhone, @Nullable String benPhone) {
		this.pair.ring.event(this.pair.eventId, Instant.now().plusSeconds(3600));
		this.pair.ring.attendee(this.pair.eventId, this.pair.ana, "Ana Sousa", anaPhone, this.anaBadge);
		this.pair.ring.attendee(this.pair.eventId, this.pair.ben, "Ben Okoro", benPhone, this.benBadge);
	}

	/** Switches a badge on, and waits until the service knows it. */
	private Badge on(String id) {
		return on(id, "online");
	}

	private Badge on(String id, String status) {
		var badge = Badge.on(this.pair.eventId, id, status);
		this.badges.add(badge);
		Awaitility.await().atMost(Pair.LONG).until(() -> this.gateway.online(this.pair.eventId, id));
		return badge;
	}

	private long left() {
		return Duration.between(Instant.now(), this.pair.expiresAt).toSeconds() + 1;
	}

	private void awaitStates(String attendeeId, String kind, String... states) {
		await(() -> assertThat(this.pair.ring.states(this.pair.eventId, attendeeId, kind, "badge"))
			.isEqualTo(List.of(states)));
	}

	private static void await(ThrowingRunnable assertion) {
		Awaitility.await().atMost(Pair.LONG).untilAsserted(assertion);
	}

}
