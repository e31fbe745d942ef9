package rapport.notify;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.kafka.common.InvalidRecordException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.notify.support.PointedAtTestServers;
import rapport.notify.support.Ring;
import rapport.notify.support.RunningService;
import rapport.notify.support.Smsc;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * A record that cannot be read goes to the dead letters of its topic with the reason, and
 * what is behind it on the same partition flows on.
 */
@RunningService
class PoisonTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Instant GREATEST = Instant.MAX;

	private final Smsc smsc = PointedAtTestServers.SMSC;

	private final Pair pair = new Pair();

	static Stream<Poison> poison() {
		return Stream.of(new Poison("rapport.events.v1", "", "{"), new Poison("rapport.events.v1", "", "[]"),
				new Poison("rapport.events.v1", "", "{\"eventId\":\"e\",\"days\":[{}]}"),
				new Poison("rapport.attendees.v1", "/x", "{\"name\":"),
				new Poison("rapport.attendees.v1", "/x", "{\"eventId\":\"e\"}"),
				new Poison("rapport.attendees.v1", "/x", "\"" + "x".repeat(900_000)),
				new Poison("rapport.introductions.v1", "/x", "nothing"),
				introduction(Map.of("at", GREATEST.toString())),
				introduction(Map.of("proposedAt", GREATEST.toString())),
				introduction(Map.of("expiresAt", "+1000000000-01-01T00:00:00Z")),
				introduction(Map.of("revision", 1_000_000_000_000_000_000L)),
				introduction(Map.of("participants", participants(9_000))), introduction(Map.of("state", "unheard-of")));
	}

	record Poison(String topic, String key, String value) {

		@Override
		public String toString() {
			return this.topic + " " + this.value.substring(0, Math.min(40, this.value.length()));
		}

	}

	@ParameterizedTest
	@MethodSource("poison")
	void itGoesToTheDeadLettersAndTheRestFlowsOn(Poison poison) {
		var key = this.pair.eventId + poison.key();
		this.pair.register();
		this.pair.ring.raw(poison.topic(), key, poison.value());
		var later = this.pair.others();
		later.register();
		later.introduce("proposed", 1);
		later.awaitSms(later.anaPhone, 1);
		later.awaitSms(later.benPhone, 1);
		await().atMost(Pair.LONG)
			.untilAsserted(() -> assertThat(this.pair.ring.records(poison.topic() + ".dlt"))
				.filteredOn((it) -> key.equals(it.key()))
				.singleElement()
				.satisfies((it) -> assertThat(Ring.header(it, "rapport-reason")).isNotBlank()));
	}

	@Test
	void aRecordWithoutAKeyCannotGetIn() {
		assertThatThrownBy(() -> this.pair.ring.raw("rapport.attendees.v1", null, "{"))
			.hasRootCauseInstanceOf(InvalidRecordException.class);
	}

	/** A number of 16 and one of 17 digits, as a spreadsheet with a remark gives. */
	@Test
	void anUnusableNumberCostsTheNumberAndNotTheAttendee() {
		this.pair.register("+4930231255550000", null);
		var other = this.pair.others();
		other.register("+49302312555500001", null);
		this.pair.introduce("proposed", 1);
		other.introduce("proposed", 1);
		this.pair.awaitSms(this.pair.benPhone, 1);
		other.awaitSms(other.benPhone, 1);
		await().atMost(Pair.LONG)
			.untilAsserted(() -> assertThat(this.pair.ring.read("rapport.deliveries.v1", this.pair.eventId))
				.anySatisfy((it) -> assertThat(it.get("reason").stringValue("")).isEqualTo("no-channel")));
		assertThat(this.pair.ring.records("rapport.attendees.v1.dlt"))
			.noneMatch((it) -> it.key().startsWith(this.pair.eventId));
	}

	/** What can be read goes to no dead letters, whatever else is in it. */
	@Test
	void controlWhatCanBeReadIsNotPutAside() {
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitSms(this.pair.anaPhone, 1);
		for (var topic : List.of("rapport.events.v1", "rapport.attendees.v1", "rapport.introductions.v1")) {
			assertThat(this.pair.ring.records(topic + ".dlt"))
				.noneMatch((it) -> it.key().startsWith(this.pair.eventId));
		}
		assertThat(this.smsc.to(this.pair.anaPhone)).hasSize(1);
	}

	private static Poison introduction(Map<String, Object> bad) {
		var message = new LinkedHashMap<String, @Nullable Object>(
				Map.of("eventId", "e", "introductionId", "i", "revision", 1, "state", "proposed", "at",
						"2026-11-24T09:00:01Z", "expiresAt", "2026-11-24T09:30:01Z", "participants", participants(2)));
		message.putAll(bad);
		return new Poison("rapport.introductions.v1", "/x", JSON.writeValueAsString(message));
	}

	private static List<Map<String, Object>> participants(int many) {
		return Stream.generate(Pair::id)
			.limit(many)
			.map((it) -> Map.<String, Object>of("attendeeId", it, "opener", Map.of("kind", "ask-about", "topic", "x")))
			.toList();
	}

}
