package rapport.notify.messaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Participant;
import rapport.notify.ledger.Kind;
import rapport.notify.reply.Answer;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is published is what the contracts say; what is consumed can be read from the
 * producers' examples.
 */
class ContractTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String ANA = "6a210267b8c92925f5f6a2e7d58d7b29";

	private static final String INTRODUCTION = "cbffb8f3664fb97698ae36aea317aa4a";

	@Test
	void aDeliveryIsPublishedAsPromised() throws IOException {
		assertIsTheExample(
				new DeliveryMessage("devdays-2026", "f4ce3e86d4bd91a151e4120937a2bc48", INTRODUCTION, ANA,
						"introduction", "sms", "submitted", Instant.parse("2026-11-24T09:00:01.250Z"), 1, null),
				"delivery");
	}

	@Test
	void aReplyIsPublishedAsPromised() throws IOException {
		assertIsTheExample(new ReplyMessage("devdays-2026", "5d4f2f9c4be04a43a7e5d3f8a3f5b8a1", INTRODUCTION, ANA,
				"yes", "sms", Instant.parse("2026-11-24T09:02:00Z")), "reply");
	}

	@Test
	void theDocumentNamesTopicsAndTypes() throws IOException {
		assertThat(read("contracts/asyncapi.yaml")).contains(Topics.DELIVERIES, Topics.REPLIES, DeliveryMessage.TYPE,
				ReplyMessage.TYPE);
	}

	@Test
	void whatOthersPublishCanBeRead() throws IOException {
		var event = JSON.readValue(read("contracts-of/checkin-service/event.example.json"), EventMessage.class);
		assertThat(event.toEvent().endsAt()).isEqualTo("2026-11-24T18:00:00Z");
		var attendee = JSON.readValue(read("contracts-of/checkin-service/attendee.example.json"),
				AttendeeMessage.class);
		assertThat(attendee.toContact().phone()).isEqualTo("+351912345678");
		assertThat(attendee.toString()).doesNotContain("912345678", "Sousa");
		var introduction = JSON.readValue(read("contracts-of/match-service/introduction.example.json"),
				IntroductionMessage.class);
		assertThat(introduction.toIntroduction().state()).isEqualTo(IntroductionState.PROPOSED);
		assertThat(introduction.toIntroduction().around()).as("what an older message lacks").isNull();
	}

	@Test
	void aGroupCanBeRead() throws IOException {
		var group = JSON
			.readValue(read("contracts-of/match-service/introduction.group.example.json"), IntroductionMessage.class)
			.toIntroduction();
		assertThat(group.around()).isEqualTo("correspondence chess");
		assertThat(group.language()).isEqualTo("en");
		assertThat(group.participants()).extracting(Participant::reply)
			.containsExactly(Participant.Reply.YES, null, Participant.Reply.NO);
		assertThat(group.participants()).extracting(Participant::mentors).containsExactly(false, true, false);
		assertThat(group.participants().getFirst().opener().hears()).isEqualTo("Kubernetes");
		assertThat(group.others(ANA)).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(value = Answer.class, mode = EnumSource.Mode.EXCLUDE, names = "HELP")
	void everyAnswerIsOneOfTheContract(Answer answer) throws IOException {
		assertThat(violations("reply",
				new ReplyMessage("devdays-2026", "r", INTRODUCTION, ANA, answer.code(), "sms", Instant.EPOCH)))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void everyKindIsOneOfTheContract(Kind kind) throws IOException {
		assertThat(violations("delivery", new DeliveryMessage("devdays-2026", "f4ce3e86d4bd91a151e4120937a2bc48",
				INTRODUCTION, ANA, kind.code(), "sms", "submitted", Instant.EPOCH, 1, null)))
			.isEmpty();
	}

	private static void assertIsTheExample(Object message, String name) throws IOException {
		var written = JSON.writeValueAsString(message);
		assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(read("contracts/" + name + ".example.json")));
		assertThat(violations(name, message)).isEmpty();
		assertThat(violations(name, Map.of())).as("the schema refuses what lacks all").isNotEmpty();
	}

	private static List<?> violations(String name, Object message) throws IOException {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(read("contracts/" + name + ".schema.json"), InputFormat.JSON)
			.validate(JSON.writeValueAsString(message), InputFormat.JSON);
	}

	private static String read(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

}
