package rapport.notify;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.notify.support.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who named nothing is asked when she comes, and what she answers is her profile. */
@RunningService
class ProfileQuestionTest {

	private static final JsonMapper JSON = new JsonMapper();

	private final Pair pair = new Pair();

	private int sequence;

	@BeforeEach
	void event() {
		this.pair.ring.event(this.pair.eventId, Instant.now().plusSeconds(3600));
	}

	@Test
	void herAnswerIsHerProfileAndIsConfirmed() {
		registered(true, List.of());
		arrived(true);
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 1))
			.isEqualTo("Test: Welcome! We introduce people here. What would you love to talk about, or need a hand "
					+ "with? Answer in a few words. Reply STOP to end.");
		this.pair.smsc.write(this.pair.anaPhone,
				"I'd love to talk about Rust and board games. I can help with Kubernetes");
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 2))
			.isEqualTo("Thanks. We noted: Rust, board games, Kubernetes. Write again to change it.");
		assertThat(profiles()).singleElement().satisfies((it) -> {
			assertThat(it.get("interests")).isEqualTo(JSON.readTree("[\"Rust\", \"board games\"]"));
			assertThat(it.get("offers")).isEqualTo(JSON.readTree("[\"Kubernetes\"]"));
		});

		this.pair.smsc.write(this.pair.anaPhone, "chess");
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 3)).startsWith("Thanks. We noted: chess.");
		await().atMost(Pair.LONG).untilAsserted(() -> assertThat(profiles()).hasSize(2));
	}

	@Test
	void nobodyIsAskedTwiceNorWhoDoesNotWishItNorWhoNamedSomething() {
		registered(true, List.of());
		arrived(true);
		this.pair.awaitSms(this.pair.anaPhone, 1);
		var unwilling = this.pair.others();
		registered(unwilling, false, List.of());
		arrived(unwilling, true);
		var named = this.pair.others();
		registered(named, true, List.of("chess"));
		arrived(named, true);
		arrived(false);
		arrived(true);
		registered(true, List.of());
		var last = this.pair.others();
		registered(last, true, List.of());
		arrived(last, true);
		last.awaitSms(last.anaPhone, 1);
		assertThat(this.pair.smsc.to(this.pair.anaPhone)).hasSize(1);
		assertThat(this.pair.smsc.to(unwilling.anaPhone)).isEmpty();
		assertThat(this.pair.smsc.to(named.anaPhone)).isEmpty();
	}

	@Test
	void whoComesBeforeSheIsKnownIsAskedWhenSheIs() {
		arrived(true);
		registered(true, List.of());
		this.pair.awaitSms(this.pair.anaPhone, 1);
		this.pair.smsc.write(this.pair.anaPhone, "nothing, thanks");
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 2)).startsWith("That is fine.");
		assertThat(profiles()).isEmpty();
	}

	private List<JsonNode> profiles() {
		return this.pair.ring.read("rapport.profiles.v1", this.pair.eventId);
	}

	private void registered(boolean introduce, List<String> interests) {
		registered(this.pair, introduce, interests);
	}

	private void arrived(boolean present) {
		arrived(this.pair, present);
	}

	private void registered(Pair of, boolean introduce, List<String> interests) {
		publish("rapport.attendees.v1", of.eventId + "/" + of.ana,
				Map.of("eventId", of.eventId, "attendeeId", of.ana, "revision", Instant.now().toEpochMilli() * 100,
						"name", "Ana Sousa", "company", "Contoso", "role", "", "languages", List.of("en"), "phone",
						of.anaPhone, "introduce", introduce, "interests", interests));
	}

	private void arrived(Pair of, boolean present) {
		var id = Pair.id();
		publish("rapport.check-ins.v1", of.eventId + "/" + id, Map.of("eventId", of.eventId, "scanId", id, "attendeeId",
				of.ana, "changed", true, "present", present, "sequence", ++this.sequence));
	}

	private void publish(String topic, String key, Map<String, Object> message) {
		this.pair.ring.raw(topic, key, JSON.writeValueAsString(message));
	}

}
