package rapport.match.messaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import rapport.match.introduction.Answer;
import rapport.match.introduction.IntroductionId;
import rapport.match.term.Terms;
import rapport.starter.kafka.MessageReader;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is published is what the contract says; what is consumed can be read from the
 * producers' examples.
 */
class ContractTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String ANA = "6a210267b8c92925f5f6a2e7d58d7b29";

	private static final String BEN = "c889719563cc9e585e0194803668e902";

	@Test
	void anIntroductionIsPublishedAsPromised() throws IOException {
		var example = read("contracts/introduction.example.json");
		var introduction = JSON.readValue(example, IntroductionMessage.class).toIntroduction();
		var written = JSON.writeValueAsString(IntroductionMessage.of(introduction));
		assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(example));
		var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(read("contracts/introduction.schema.json"), InputFormat.JSON);
		assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
		var answered = introduction.answered(ANA, Answer.YES, introduction.at().plusSeconds(1)).orElseThrow();
		assertThat(schema.validate(JSON.writeValueAsString(IntroductionMessage.of(answered)), InputFormat.JSON))
			.isEmpty();
		assertThat(schema.validate("{}", InputFormat.JSON)).as("the schema refuses what lacks all").isNotEmpty();
	}

	@Test
	void aGroupIsPublishedAsPromised() throws IOException {
		var example = read("contracts/introduction.group.example.json");
		var written = JSON.writeValueAsString(JSON.readValue(example, IntroductionMessage.class));
		assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(example));
		var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(read("contracts/introduction.schema.json"), InputFormat.JSON);
		assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
	}

	@Test
	void theIdIsThatOfThePairInWhateverOrder() throws IOException {
		var id = JSON.readTree(read("contracts/introduction.example.json")).get("introductionId").stringValue();
		assertThat(IntroductionId.of("devdays-2026", List.of(ANA, BEN))).isEqualTo(id);
		assertThat(IntroductionId.of("devdays-2026", List.of(BEN, ANA))).isEqualTo(id);
	}

	@Test
	void theDocumentNamesTopicAndType() throws IOException {
		assertThat(read("contracts/asyncapi.yaml")).contains(MatchTopics.INTRODUCTIONS, IntroductionMessage.TYPE,
				"[compact]");
	}

	@Test
	void theHttpApiIsDescribed() throws IOException {
		assertThat(read("contracts/openapi.yaml")).contains("/api/events/{eventId}/introductions/{introductionId}/why:",
				"/api/events/{eventId}/attendees/{attendeeId}/why-nobody:", "/api/events/{eventId}/matching/preview:",
				"sameCompany", "minimumWorth", "answerWithin", "meeting", "breather");
	}

	@Test
	void whatOthersPublishCanBeRead() throws IOException {
		var event = (Change.EventSet) read("rapport.events.v1", "devdays-2026", "checkin-service/event");
		assertThat(event.revision()).isEqualTo(176_390_000_000_000L);
		assertThat(event.rules().meetingPoints()).containsExactly("Coffee bar", "Blue sofa");
		assertThat(event.rules().meeting()).isEqualTo(Duration.ofMinutes(20));
		assertThat(event.rules().breather()).isEqualTo(Duration.ofMinutes(10));
		assertThat(event.rules().timetable().days()).hasSize(2);
		assertThat(event.rules().timetable().isOpen(Instant.parse("2026-11-24T07:00:00Z"))).isTrue();
		assertThat(event.rules().timetable().isOpen(Instant.parse("2026-11-24T12:00:00Z"))).as("a meal").isFalse();
		assertThat(event.rules().timetable().presenceByDay()).isTrue();
		var attendee = (Change.AttendeeSet) read("rapport.attendees.v1", "devdays-2026/" + ANA,
				"checkin-service/attendee");
		assertThat(attendee.attendee().perHour()).isEqualTo(2);
		assertThat(attendee.attendee().introduce()).isTrue();
		assertThat(read("rapport.check-ins.v1", "devdays-2026/scan", "checkin-service/check-in"))
			.isEqualTo(new Change.PresenceSet("devdays-2026", ANA, true, 176_397_480_012_000L, false,
					Instant.parse("2026-11-24T09:00:00.120Z")));
		assertThat(read("rapport.replies.v1", "devdays-2026/reply", "notify-service/reply"))
			.isInstanceOfSatisfying(Change.AnswerGiven.class, (it) -> assertThat(it.answer()).isEqualTo(Answer.YES));
		assertThat(read("rapport.deliveries.v1", "devdays-2026/message", "notify-service/delivery"))
			.as("it is under way")
			.isInstanceOf(Change.Nothing.class);
	}

	private static Change read(String topic, String key, String example) throws IOException {
		return new ChangeReader(new MessageReader(JSON), Terms.BY_SPELLING, 1)
			.read(new ConsumerRecord<>(topic, 0, 0, key, of(example).getBytes(StandardCharsets.UTF_8)));
	}

	private static String of(String name) throws IOException {
		return read("contracts-of/" + name + ".example.json");
	}

	private static String read(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

}
