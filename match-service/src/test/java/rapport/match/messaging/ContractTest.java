package rapport.match.messaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import rapport.match.introduction.Answer;
import rapport.match.introduction.IntroductionId;
import rapport.match.term.Terms;
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
		assertThat(read("contracts/asyncapi.yaml")).contains(MatchTopics.INTRODUCTIONS, IntroductionMessage.TYPE);
	}

	@Test
	void whatOthersPublishCanBeRead() throws IOException {
		var event = JSON.readValue(of("checkin-service/event"), EventMessage.class);
		assertThat(event.toRules().meetingPoints()).containsExactly("Coffee bar", "Blue sofa");
		var attendee = JSON.readValue(of("checkin-service/attendee"), AttendeeMessage.class)
			.toAttendee(Terms.BY_SPELLING);
		assertThat(attendee.perHour()).isEqualTo(2);
		var checkIn = JSON.readValue(of("checkin-service/check-in"), CheckInMessage.class);
		assertThat(checkIn.present()).isTrue();
		assertThat(checkIn.sequence()).isEqualTo(17);
		var reply = JSON.readValue(of("notify-service/reply"), ReplyMessage.class);
		assertThat(reply.reply()).isEqualTo("yes");
	}

	private static String of(String name) throws IOException {
		return read("contracts-of/" + name + ".example.json");
	}

	private static String read(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

}
