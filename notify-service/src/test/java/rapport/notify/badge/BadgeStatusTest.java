package rapport.notify.badge;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What firmware says when a badge is there, and when it is not. */
class BadgeStatusTest {

	@ParameterizedTest
	@ValueSource(strings = { "online", "Online", "ONLINE", "online\n", " online\r\n", "online\0", "\uFEFFonline", "1",
			"1\n", "true", "ON", "connected", "\"online\"", "\"1\"", "{\"online\":true}", "{\"online\":1}",
			"{\"status\":\"Online\"}", "{\"state\": \"connected\", \"battery\": 80}", "{\"Online\":\"true\"}", "1.0",
			"\u0001", "active", "{\"presence\":\"here\"}", "{\"state\":\"OK\"}" })
	void thereItIs(String payload) {
		assertThat(online(payload)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "offline", "Offline\n", "0", "false", "off", "11", "-1", "not online", "{}", "[]",
			"null", "{\"online\":false}", "{\"online\":0}", "{\"status\":\"offline\",\"online\":false}",
			"{\"online\":false,\"state\":\"connected\"}", "{\"online\":{\"online\":true}}", "{\"battery\":1}",
			"{\"online\":true", "online offline" })
	void itIsNot(String payload) {
		assertThat(online(payload)).isFalse();
	}

	private static boolean online(String payload) {
		return BadgeStatus.online(payload.getBytes(StandardCharsets.UTF_8));
	}

}
