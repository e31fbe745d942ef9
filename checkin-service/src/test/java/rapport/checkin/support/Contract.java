package rapport.checkin.support;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What the files of the contracts promise. */
public final class Contract {

	private static final JsonMapper JSON = new JsonMapper();

	private Contract() {
	}

	/** Asserts that a message equals its example and satisfies its schema. */
	public static void assertIsTheExample(Object message, String name) {
		var written = JSON.writeValueAsString(message);
		assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(read("contracts/" + name + ".example.json")));
		var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(read("contracts/" + name + ".schema.json"), InputFormat.JSON);
		assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
		assertThat(schema.validate("{}", InputFormat.JSON)).as("the schema refuses what lacks all").isNotEmpty();
	}

	/** Asserts that the document of all messages names a topic and a type. */
	public static void assertIsDocumented(String topic, String type) {
		assertThat(read("contracts/asyncapi.yaml")).contains(topic, type);
	}

	/** Returns the example of another service's message, as a consumer's record. */
	public static <T> T exampleOf(String service, String name, Class<T> type) {
		return JSON.readValue(read("contracts-of/" + service + "/" + name + ".example.json"), type);
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
