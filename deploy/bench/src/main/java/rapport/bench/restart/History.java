package rapport.bench.restart;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened at an event: everyone came, and was introduced twice; both answered. It
 * is made up from a seed and written as the services would have written it, with all of
 * it consumed.
 */
final class History implements AutoCloseable {

	static final String EVENT = "bench";

	private static final String ATTENDEES = "rapport.attendees.v1";

	private static final String CHECK_INS = "rapport.check-ins.v1";

	private static final String REPLIES = "rapport.replies.v1";

	private static final String INTRODUCTIONS = "rapport.introductions.v1";

	private static final String GROUP = "match-service";

	private static final int TERMS = 600;

	private static final int EACH = 4;

	private static final JsonMapper JSON = new JsonMapper();

	private final Map<String, Object> common;

	private final KafkaProducer<String, byte[]> producer;

	private final Random random = new Random(1);

	private final Instant began = Instant.now().minusSeconds(7200);

	private final int people;

	private int partition;

	private int records;

	private long sequence;

	History(String brokers, int people) {
		this.common = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers);
		var settings = new HashMap<>(this.common);
		settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
		this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
		this.people = people;
	}

	/** Writes it; says how many records that were. The topics must be there. */
	int write() throws ExecutionException, InterruptedException {
		this.partition = this.producer
			.send(new ProducerRecord<>("rapport.events.v1", EVENT, JSON.writeValueAsBytes(event())))
			.get()
			.partition();
		for (int i = 0; i < this.people; i++) {
			write(ATTENDEES, EVENT + "/" + id(i), attendee(i));
			write(CHECK_INS, EVENT + "/scan-" + i,
					Map.of("eventId", EVENT, "scanId", "scan-" + i, "attendeeId", id(i), "type", "entry", "changed",
							true, "present", true, "since", this.began.toString(), "sequence", i + 1));
		}
		for (int i = 0; i < this.people; i++) {
			introduce(i, (i + 1) % this.people, i / 1000 + 1);
		}
		this.producer.flush();
		consumed();
		return this.records;
	}

	/** So many of those present change what they registered. */
	void goOn(int some) throws ExecutionException, InterruptedException {
		for (int i = 0; i < some; i++) {
			int one = i % this.people;
			write(ATTENDEES, EVENT + "/" + id(one), attendee(one));
		}
		this.producer.flush();
		consumed();
	}

	int partition() {
		return this.partition;
	}

	private void introduce(int one, int other, int round) {
		var introduction = id(one) + id(other);
		for (int revision = 1; revision <= 3; revision++) {
			write(INTRODUCTIONS, EVENT + "/" + introduction,
					introduction(introduction, id(one), id(other), revision, round));
			if (revision < 3) {
				var reply = introduction + "-" + revision;
				write(REPLIES, EVENT + "/" + reply,
						Map.of("eventId", EVENT, "replyId", reply, "introductionId", introduction, "attendeeId",
								id((revision == 1) ? one : other), "reply", "yes", "sequence", ++this.sequence));
			}
		}
	}

	/** No matching: the restart is measured, not the rounds that follow. */
	private Map<String, Object> event() {
		var day = Map.of("doors", this.began.toString(), "ends", this.began.plus(Duration.ofDays(1)).toString(),
				"closes", this.began.plus(Duration.ofDays(1)).toString());
		return Map.of("eventId", EVENT, "revision", 1, "days", List.of(day), "presence", "day", "meetingPoints",
				List.of("Coffee bar", "Blue sofa"), "matching",
				Map.of("enabled", false, "sameCompany", false, "minimumWorth", 0.02, "answerWithin", 30));
	}

	private Map<String, Object> attendee(int i) {
		return Map.ofEntries(Map.entry("eventId", EVENT), Map.entry("attendeeId", id(i)),
				Map.entry("revision", ++this.sequence), Map.entry("company", "Company " + i % 5000),
				Map.entry("interests", terms()), Map.entry("offers", terms()), Map.entry("asks", terms()),
				Map.entry("languages", List.of("en")), Map.entry("reachable", true), Map.entry("introduce", true),
				Map.entry("pace", "steady"), Map.entry("admission", "valid"));
	}

	private Map<String, Object> introduction(String id, String one, String other, int revision, int round) {
		var at = this.began.plusSeconds(round).toString();
		return Map.ofEntries(Map.entry("eventId", EVENT), Map.entry("introductionId", id),
				Map.entry("revision", revision), Map.entry("state", (revision < 3) ? "proposed" : "accepted"),
				Map.entry("at", at), Map.entry("proposedAt", at),
				Map.entry("expiresAt", this.began.plusSeconds(round + 1800L).toString()),
				Map.entry("worth", this.random.nextDouble()), Map.entry("shared", terms().subList(0, 1)),
				Map.entry("participants", List.of(participant(one, revision > 1), participant(other, revision > 2))),
				Map.entry("meetingPoint", "Coffee bar"), Map.entry("round", round));
	}

	private Map<String, Object> participant(String id, boolean answered) {
		var helps = terms().subList(0, 2);
		Map<String, Object> participant = new HashMap<>(
				Map.of("attendeeId", id, "gain", this.random.nextDouble(), "helps", helps, "helpedBy",
						terms().subList(0, 2), "opener", Map.of("kind", "ask-about", "topic", helps.getFirst())));
		if (answered) {
			participant.put("reply", "yes");
		}
		return participant;
	}

	/** Terms of which few are much more frequent than most. */
	private List<String> terms() {
		return IntStream.range(0, EACH)
			.mapToObj((_) -> "Term " + (int) (TERMS * Math.pow(this.random.nextDouble(), 3)))
			.toList();
	}

	private static String id(int i) {
		return "%032x".formatted(i * 0x9E3779B97F4A7C15L);
	}

	private void write(String topic, String key, Map<String, Object> message) {
		this.records++;
		// One that failed would be missing from the records that a restart reads.
		var _ = this.producer.send(new ProducerRecord<>(topic, this.partition, key, JSON.writeValueAsBytes(message)));
	}

	private void consumed() throws ExecutionException, InterruptedException {
		try (var admin = Admin.create(this.common)) {
			var latest = new HashMap<TopicPartition, OffsetSpec>();
			for (var topic : List.of("rapport.events.v1", ATTENDEES, CHECK_INS, REPLIES)) {
				latest.put(new TopicPartition(topic, this.partition), OffsetSpec.latest());
			}
			var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
			admin.listOffsets(latest)
				.all()
				.get()
				.forEach((partition, end) -> offsets.put(partition, new OffsetAndMetadata(end.offset())));
			var groups = admin.describeConsumerGroups(List.of(GROUP)).all().get();
			if (groups.values().stream().anyMatch((it) -> !it.members().isEmpty())) {
				admin.removeMembersFromConsumerGroup(GROUP, new RemoveMembersFromConsumerGroupOptions()).all().get();
			}
			admin.alterConsumerGroupOffsets(GROUP, offsets).all().get();
		}
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
