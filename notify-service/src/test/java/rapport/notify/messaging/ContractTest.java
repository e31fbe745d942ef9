package rapport.notify.messaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import rapport.notify.introduction.IntroductionState;
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
	}

	private static void assertIsTheExample(Object message, String name) throws IOException {
		var written = JSON.writeValueAsString(message);
		assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(read("contracts/" + name + ".example.json")));
		var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(read("contracts/" + name + ".schema.json"), InputFormat.JSON);
		assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
		assertThat(schema.validate("{}", InputFormat.JSON)).as("the schema refuses what lacks all").isNotEmpty();
	}

	private static String read(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

}
