package rapport.bench.program;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArgumentsTest {

	@Test
	void whatIsGivenIsRead() {
		var arguments = parse("--loud", "--people", "7");
		assertThat(arguments.has("--loud")).isTrue();
		assertThat(arguments.required("--people")).isEqualTo("7");
		assertThat(arguments.number("--people", 7, 1)).isEqualTo(7);
		assertThat(parse().has("--loud")).isFalse();
		assertThat(parse().value("--people")).isNull();
		assertThat(parse().number("--people", 7, 1)).isEqualTo(1);
	}

	@Test
	void whatCannotBeUsedIsTold() {
		assertThatThrownBy(() -> parse("--poeple", "7")).hasMessageContaining("no option --poeple");
		assertThatThrownBy(() -> parse("7")).hasMessageContaining("no option 7");
		assertThatThrownBy(() -> parse("--people")).hasMessageContaining("--people needs a value");
		assertThatThrownBy(() -> parse("--people", "--loud")).hasMessageContaining("--people needs a value");
		assertThatThrownBy(() -> parse().required("--people")).hasMessageContaining("--people is missing");
		for (var number : List.of("6", "many", "7.5", "99999999999")) {
			assertThatThrownBy(() -> parse("--people", number).number("--people", 7, 1))
				.isInstanceOf(BadInputException.class)
				.hasMessageContaining("at least 7");
		}
	}

	private static Arguments parse(String... arguments) {
		return Arguments.parse(List.of(arguments), Set.of("--people"), Set.of("--loud"));
	}

}
