package rapport.notify;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import rapport.notify.support.Ring;
import rapport.notify.support.Smsc;
import rapport.starter.testing.KillableServers;
import rapport.starter.testing.KillableService;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two instances against one Redis and one Kafka, of which one is killed amid its work:
 * nothing is sent twice, and nothing is lost.
 */
@Order(1)
class TwoInstancesTest {

	private static final int PAIRS = 40;

	private static KillableServers servers;

	private static Smsc smsc;

	private static Ring ring;

	private static KillableService first;

	private static KillableService second;

	@BeforeAll
	static void start() {
		servers = new KillableServers();
		smsc = new Smsc();
		ring = new Ring(servers.brokers());
		// The SMSC reports to whoever was bound last: to the one that goes on.
		first = service("notify-a");
		second = service("notify-b");
	}

	@AfterAll
	static void stop() throws IOException {
		second.close();
		first.close();
		ring.close();
		smsc.close();
		servers.close();
	}

	@Test
	void oneIsKilledAndNothingIsDoubledOrLost() {
		var pairs = Stream.generate(() -> new Pair(ring, smsc)).limit(PAIRS).toList();
		pairs.forEach(Pair::register);
		pairs.forEach((it) -> it.introduce("proposed", 1));
		await().atMost(Pair.LONG).until(() -> smsc.taken().size() > PAIRS / 4);
		first.kill();
		for (var pair : pairs) {
			settled(pair, pair.ana, pair.anaPhone);
			settled(pair, pair.ben, pair.benPhone);
		}
		assertThat(second.alive()).isTrue();
	}

	private static void settled(Pair pair, String attendeeId, String phone) {
		await().atMost(Pair.LONG.multipliedBy(5))
			.untilAsserted(() -> assertThat(pair.ring.states(pair.eventId, attendeeId, "introduction", "sms")).last()
				.isIn("delivered", "unknown"));
		assertThat(smsc.to(phone)).hasSizeLessThanOrEqualTo(1);
		if (smsc.to(phone).isEmpty()) {
			assertThat(pair.ring.states(pair.eventId, attendeeId, "introduction", "sms")).endsWith("unknown");
		}
	}

	private static KillableService service(String name) {
		return new KillableService(name, "rapport.notify.NotifyApplication", servers,
				List.of("--rapport.badges.mqtt.url=" + TestServers.mqttUrl(), "--rapport.badges.mqtt.group=two",
						"--rapport.sms.smpp.port=" + smsc.port(), "--rapport.delivery.lost-after=15s",
						"--rapport.delivery.lease=15s",
						"--spring.cloud.stream.kafka.binder.consumer-properties.session.timeout.ms=6000"));
	}

}
