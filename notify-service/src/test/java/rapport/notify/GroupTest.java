package rapport.notify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.notify.support.PointedAtTestServers;
import rapport.notify.support.RunningService;
import rapport.notify.support.Smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Ana, Ben and Cai, introduced around a rare interest. */
@RunningService
class GroupTest {

	private final Smsc smsc = PointedAtTestServers.SMSC;

	private final Pair pair = new Pair();

	private final String cai = Pair.id();

	private final String caiPhone = Pair.number();

	@BeforeEach
	void introduced() {
		this.pair.register();
		this.pair.ring.attendee(this.pair.eventId, this.cai, "Cai Li", this.caiPhone, null);
		publish("proposed", 1, null, null, null);
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 1)).isEqualTo("Test: You share an interest in ikebana with"
				+ " Ben and Cai. Meet as a group? 1 yes, 2 later, 3 no. Reply STOP to end.");
		this.pair.awaitSms(this.pair.benPhone, 1);
		this.pair.awaitSms(this.caiPhone, 1);
	}

	@Test
	void allAreToldWhomToLookFor() {
		this.smsc.write(this.pair.anaPhone, "1");
		this.smsc.write(this.pair.benPhone, "1");
		this.smsc.write(this.caiPhone, "1");
		this.pair.awaitReplies(this.cai, "yes");
		publish("accepted", 4, "yes", "yes", "yes");
		assertThat(this.pair.awaitText(this.caiPhone, "Your group"))
			.isEqualTo("Your group is on! Find Ana Sousa and Ben Okoro here: Coffee bar. Talk about ikebana.");
		this.pair.awaitText(this.pair.anaPhone, "Your group is on!");
		this.pair.awaitText(this.pair.benPhone, "Your group is on!");
	}

	@Test
	void whoSaysNoIsOutAndTheOthersGoOn() {
		this.smsc.write(this.caiPhone, "3");
		this.pair.awaitReplies(this.cai, "no");
		publish("proposed", 2, null, null, "no");
		this.smsc.write(this.pair.anaPhone, "1");
		this.smsc.write(this.pair.benPhone, "1");
		this.pair.awaitReplies(this.pair.ben, "yes");
		publish("accepted", 4, "yes", "yes", "no");
		assertThat(this.pair.awaitText(this.pair.anaPhone, "You both"))
			.isEqualTo("You both said yes! Find Ben Okoro (Contoso) here: Coffee bar. Ask about Rust.");
		this.pair.awaitText(this.pair.benPhone, "You both");
		this.pair.awaitStates(this.pair.ben, "meeting", "sending", "submitted", "delivered");
		assertThat(this.pair.awaitSms(this.caiPhone, 2)).startsWith("Fine, no introduction");
		await().atMost(Pair.LONG)
			.untilAsserted(() -> assertThat(this.pair.ring.states(this.pair.eventId, this.cai, "introduction", "sms"))
				.containsExactly("sending", "submitted", "delivered"));
		assertThat(this.pair.ring.states(this.pair.eventId, this.cai, "meeting", "sms")).isEmpty();
	}

	@Test
	void whoHasNotAnsweredWhenTheOthersMeetIsNotTold() {
		publish("accepted", 3, "yes", "yes", null);
		this.pair.awaitStates(this.pair.ana, "meeting", "sending", "submitted", "delivered");
		this.pair.awaitStates(this.pair.ben, "meeting", "sending", "submitted", "delivered");
		assertThat(this.smsc.to(this.caiPhone)).hasSize(1);
	}

	private void publish(String state, int revision, @Nullable String ana, @Nullable String ben, @Nullable String cai) {
		var participants = new ArrayList<>(
				List.of(part(this.pair.ana, ana), part(this.pair.ben, ben), part(this.cai, cai)));
		this.pair.ring.introduction(Map.of("eventId", this.pair.eventId, "introductionId", this.pair.introductionId,
				"revision", revision, "state", state, "expiresAt", this.pair.expiresAt.toString(), "shared",
				List.of("ikebana"), "around", "ikebana", "language", "en", "participants", participants));
	}

	private static Map<String, Object> part(String attendeeId, @Nullable String reply) {
		var part = new HashMap<String, Object>(Map.of("attendeeId", attendeeId, "gain", 0.3, "helps", List.of(),
				"helpedBy", List.of(), "opener", Map.of("kind", "ask-about", "topic", "Rust")));
		if (reply != null) {
			part.put("reply", reply);
		}
		return part;
	}

}
