package rapport.notify.badge;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever reaches the broker may say what she wants, as often as she wants. */
class ManyBadgesTest {

	@Test
	void noMoreBadgesAreRememberedThanThereMayBe() {
		var presence = new BadgePresence();
		for (int i = 0; i <= BadgePresence.MOST; i++) {
			presence.said(status("b" + i), "online 256".getBytes(StandardCharsets.US_ASCII));
		}
		assertThat(presence.online("e", "b0")).isTrue();
		assertThat(presence.online("e", "b" + BadgePresence.MOST)).isFalse();
		assertThat(presence.limit("e", "b" + BadgePresence.MOST)).isEmpty();
		presence.said(status("b0"), new byte[0]);
		presence.said(status("late"), "online".getBytes(StandardCharsets.US_ASCII));
		assertThat(presence.online("e", "late")).isTrue();
	}

	@Test
	void norIsMoreShownThanThereMayBe() {
		var shown = new ShownBadges(Clock.systemUTC());
		for (int i = 0; i <= ShownBadges.MOST; i++) {
			shown.told(introduction("b" + i), retained(new byte[] { 1 }));
		}
		assertThat(shown.now()).hasSize(ShownBadges.MOST);
		var other = new ShownBadges(Clock.systemUTC());
		other.told(introduction("b"), retained(new byte[70_000]));
		assertThat(other.now()).isEmpty();
	}

	private static Mqtt5Publish retained(byte[] payload) {
		return Mqtt5Publish.builder().topic("t").payload(payload).retain(true).build();
	}

	private static BadgeTopic status(String badge) {
		return new BadgeTopic("e", badge, BadgeTopic.STATUS);
	}

	private static BadgeTopic introduction(String badge) {
		return new BadgeTopic("e", badge, BadgeTopic.INTRODUCTION);
	}

}
