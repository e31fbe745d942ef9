package rapport.notify.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The contracts of this service, and the examples of others'. */
public final class Contract {

	private static final JsonMapper JSON = new JsonMapper();

	private Contract() {
	}

	/** What a producer's example says, read as its consumer reads it. */
	public static <T> T example(String service, String name, Class<T> type) {
		return JSON.readValue(read("contracts-of/" + service + "/" + name + ".example.json"), type);
	}

	/**
	 * A message is the example of its contract, to the letter, and satisfies its schema.
	 */
	public static void assertIsTheExample(Object message, String name) {
		var written = JSON.writeValueAsString(message);
		assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(read("contracts/" + name + ".example.json")));
		assertThat(violations(name, message)).isEmpty();
		assertThat(violations(name, Map.of())).as("the schema refuses what lacks all").isNotEmpty();
	}

	/** What a schema has against a message. */
	public static List<?> violations(String name, Object message) {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(read("contracts/" + name + ".schema.json"), InputFormat.JSON)
			.validate(JSON.writeValueAsString(message), InputFormat.JSON);
	}

	/** A file among the resources. */
	public static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
