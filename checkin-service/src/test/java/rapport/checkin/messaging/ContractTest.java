package rapport.checkin.messaging;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Experience;
import rapport.checkin.attendee.Mentoring;
import rapport.checkin.attendee.Pace;
import rapport.checkin.checkin.PresenceChanged;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Matching;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is published is what the contracts say; what is consumed can be read from the
 * producers' examples.
 */
class ContractTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static final EventId EVENT = new EventId("devdays-2026");

	@Test
	void anEventIsPublishedAsPromised() throws IOException {
		var event = new Event(EVENT, "Developer Days 2026", ZoneId.of("Europe/Lisbon"),
				Instant.parse("2026-11-24T08:00:00Z"), Instant.parse("2026-11-24T18:00:00Z"),
				List.of("Coffee bar", "Blue sofa"), Matching.DEFAULT);
		assertIsTheExample(EventMessage.of(event), "event");
	}

	@Test
	void anAttendeeIsPublishedAsPromised() throws IOException {
		var ana = new Attendee(AttendeeId.of(EVENT, "T-1001"), "T-1001", "Ana Sousa", "Northwind Mobility",
				"Developer, back-end", List.of("Rust", "chess"), List.of("Kubernetes"), List.of("Rust"),
				List.of("en", "pt"), "+351912345678", "B00001", true, Pace.STEADY, Experience.SENIOR, Mentoring.OFFERS);
		assertIsTheExample(AttendeeMessage.of(EVENT, ana), "attendee");
	}

	@Test
	void aCheckInIsPublishedAsPromised() throws IOException {
		var change = new PresenceChanged(EVENT, "0f8b3c1e-6a55-4f43-9f5d-1f3b2a7c9d10", AttendeeId.of(EVENT, "T-1001"),
				PresenceChanged.Cause.ENTRY, true, true, 17, Instant.parse("2026-11-24T09:00:00Z"),
				Instant.parse("2026-11-24T09:00:00.120Z"), "door-1");
		assertIsTheExample(CheckInMessage.of(change), "check-in");
	}

	@ParameterizedTest
	@ValueSource(strings = { EventMessage.TYPE, AttendeeMessage.TYPE, CheckInMessage.TYPE, Topics.EVENTS,
			Topics.ATTENDEES, Topics.CHECK_INS })
	void theDocumentNamesTopicsAndTypes(String name) throws IOException {
		assertThat(read("contracts/asyncapi.yaml")).contains(name);
	}

	@Test
	void whatOthersPublishCanBeRead() throws IOException {
		var introduction = JSON.readValue(read("contracts-of/match-service/introduction.example.json"),
				IntroductionMessage.class);
		assertThat(introduction.event()).isEqualTo(EVENT);
		assertThat(introduction.toIntroduction().participants()).hasSize(2)
			.first()
			.satisfies((it) -> assertThat(it.helpedBy()).containsExactly("Rust"));
		var group = JSON
			.readValue(read("contracts-of/match-service/introduction.group.example.json"), IntroductionMessage.class)
			.toIntroduction();
		assertThat(group.around()).isEqualTo("correspondence chess");
		assertThat(group.participants()).hasSize(3).first().satisfies((it) -> {
			assertThat(it.opener().hears()).isEqualTo("Kubernetes");
			assertThat(it.reply()).isEqualTo("yes");
		});
		var delivery = JSON.readValue(read("contracts-of/notify-service/delivery.example.json"), DeliveryMessage.class);
		assertThat(delivery.toDelivery().state()).isEqualTo("submitted");
		var reply = JSON.readValue(read("contracts-of/notify-service/reply.example.json"), ReplyMessage.class);
		assertThat(reply.checked().reply()).isEqualTo("yes");
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
		return new ClassPathResource(path).getContentAsString(UTF_8);
	}

}
