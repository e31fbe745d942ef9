package rapport.starter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A contract as it stands in files: NAME.schema.json and NAME.example.json in a directory
 * of the class path.
 */
public final class FileContract {

	private final JsonMapper json = new JsonMapper();

	private final String directory;

	private final String name;

	private final String example;

	public FileContract(String directory, String name) {
		this(directory, name, name);
	}

	/**
	 * A contract with an example of another name.
	 * @param example such as order.large for order.large.example.json
	 */
	public FileContract(String directory, String name, String example) {
		this.directory = directory;
		this.name = name;
		this.example = example;
	}

	/** Returns the example as it stands there. */
	public byte[] example() {
		return read(this.example + ".example.json");
	}

	/**
	 * Throws unless a serialised message is the example, and the example is as the schema
	 * says.
	 */
	public void check(byte[] serialised) {
		JsonNode expected = this.json.readTree(example());
		JsonNode actual = this.json.readTree(serialised);
		if (!expected.equals(actual)) {
			throw new AssertionError("It is not the example of " + this.name + ":\n" + actual.toPrettyString()
					+ "\nbut\n" + expected.toPrettyString());
		}
		satisfies(serialised);
	}

	/** Throws unless a serialised message is as the schema says. */
	public void satisfies(byte[] serialised) {
		var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(new String(read(this.name + ".schema.json"), StandardCharsets.UTF_8), InputFormat.JSON);
		var faults = schema.validate(new String(serialised, StandardCharsets.UTF_8), InputFormat.JSON);
		if (!faults.isEmpty()) {
			throw new AssertionError("It is not as the schema of " + this.name + " says: " + faults);
		}
	}

	private byte[] read(String file) {
		try {
			return new ClassPathResource(this.directory + "/" + file).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
