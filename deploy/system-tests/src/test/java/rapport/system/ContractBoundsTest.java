package rapport.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a contract allows every consumer takes, so it must say how much that is. */
class ContractBoundsTest {

	private static final List<String> OF_TEXTS = List.of("maxLength", "enum", "const", "format", "pattern");

	static Stream<Path> schemas() throws IOException {
		var found = new ArrayList<Path>();
		for (var service : List.of("checkin-service", "match-service", "notify-service")) {
			try (var files = Files.list(Path.of("../..", service, "src/main/resources/contracts"))) {
				files.filter((it) -> it.toString().endsWith(".schema.json"))
					// What is answered by HTTP nobody consumes.
					.filter((it) -> !it.endsWith("preview.schema.json"))
					.forEach(found::add);
			}
		}
		assertThat(found).hasSizeGreaterThan(10);
		return found.stream();
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void allThatVariesHasBounds(Path schema) throws IOException {
		var unbounded = new ArrayList<String>();
		collect(JsonMapper.shared().readTree(Files.readString(schema)), "", unbounded);
		assertThat(unbounded).isEmpty();
	}

	private static void collect(JsonNode node, String path, List<String> unbounded) {
		var type = node.path("type").toString();
		if ((type.contains("\"string\"") && OF_TEXTS.stream().noneMatch(node::has))
				|| (type.contains("\"array\"") && !node.has("maxItems"))
				|| ((type.contains("\"integer\"") || type.contains("\"number\""))
						&& !(node.has("maximum") || node.has("enum")))) {
			unbounded.add(path);
		}
		node.propertyStream().forEach((it) -> collect(it.getValue(), path + "/" + it.getKey(), unbounded));
	}

}
