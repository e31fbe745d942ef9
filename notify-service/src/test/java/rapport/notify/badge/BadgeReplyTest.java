package rapport.notify.badge;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What firmware sends when its wearer has chosen. */
class BadgeReplyTest {

	@ParameterizedTest
	@ValueSource(strings = { "yes", "yes\0", " yes\r\n", "\"yes\"", "{\"reply\":\"yes\"}", "{\"reply\":\"yes\"}\0",
			"\uFEFF{\"reply\":\"yes\"}", "{\"Reply\":\"yes\"}", "{\"answer\":\"yes\",\"battery\":80}",
			"{\"introductionId\":null,\"action\":\"yes\"}", "{\"reply\":null,\"value\":\"yes\"}" })
	void aReply(String payload) {
		assertThat(read(payload)).isEqualTo(new BadgeReply(null, "yes", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "{\"reply\":1}", "{\"button\":1}", "{\"reply\":\"1\"}" })
	void aNumber(String payload) {
		assertThat(read(payload)).isEqualTo(new BadgeReply(null, "1", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"introductionId\":\"i-1\",\"reply\":\"no\"}",
			"{\"introduction_id\":\"i-1\",\"reply\":\"no\"}", "{\"reply\":\"no\",\"id\":\"i-1\"}" })
	void whatItIsAbout(String payload) {
		assertThat(read(payload)).isEqualTo(new BadgeReply("i-1", "no", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "null", "{", "{}", "[]", "[\"yes\"]", "{\"reply\":{\"reply\":\"yes\"}}",
			"{\"reply\":[]}", "{\"reply\":\"yes\"", "\0\0" })
	void nothing(String payload) {
		assertThat(read(payload)).isEqualTo(new BadgeReply(null, null, null));
	}

	@Test
	void thatItWasSeen() {
		assertThat(read("{\"introductionId\":\"i-1\",\"seen\":true}")).isEqualTo(new BadgeReply("i-1", null, true));
		assertThat(read("{\"seen\":\"true\"}")).isEqualTo(new BadgeReply(null, null, true));
		assertThat(read("{\"seen\":false}")).isEqualTo(new BadgeReply(null, null, false));
	}

	private static BadgeReply read(String payload) {
		return BadgeReply.read(payload.getBytes(StandardCharsets.UTF_8), JsonMapper.shared());
	}

}
