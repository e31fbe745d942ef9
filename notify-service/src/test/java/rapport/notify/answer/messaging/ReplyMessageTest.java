package rapport.notify.answer.messaging;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.notify.answer.Answer;
import rapport.notify.messaging.Topics;
import rapport.notify.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Replies are published as the contract says. */
class ReplyMessageTest {

	@Test
	void itIsTheExample() {
		Contract.assertIsTheExample(message("yes"), "reply");
	}

	@Test
	void theDocumentNamesTopicAndType() {
		assertThat(Contract.read("contracts/asyncapi.yaml")).contains(Topics.REPLIES, ReplyMessage.TYPE);
	}

	@ParameterizedTest
	@EnumSource(value = Answer.class, mode = EnumSource.Mode.EXCLUDE, names = "HELP")
	void everyAnswerIsOneOfTheContract(Answer answer) {
		assertThat(Contract.violations("reply", message(answer.code()))).isEmpty();
	}

	private static ReplyMessage message(String reply) {
		return new ReplyMessage("devdays-2026", "5d4f2f9c4be04a43a7e5d3f8a3f5b8a1", "cbffb8f3664fb97698ae36aea317aa4a",
				"6a210267b8c92925f5f6a2e7d58d7b29", reply, "sms", Instant.parse("2026-11-24T09:02:00Z"),
				176397492000000L, 1);
	}

}
