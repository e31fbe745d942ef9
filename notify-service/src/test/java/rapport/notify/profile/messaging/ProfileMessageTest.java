package rapport.notify.profile.messaging;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.notify.messaging.Topics;
import rapport.notify.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Profiles are published as the contract says, and read again as they were. */
class ProfileMessageTest {

	private static final ProfileMessage MESSAGE = new ProfileMessage("devdays-2026", "6a210267b8c92925f5f6a2e7d58d7b29",
			176397492000000L, List.of("chess"), List.of("Kubernetes"), List.of("Rust"), List.of(), "sms");

	@Test
	void itIsTheExample() {
		Contract.assertIsTheExample(MESSAGE, "profile");
	}

	@Test
	void itIsReadAgainAsItWas() {
		assertThat(ProfileMessage.of(MESSAGE.toProfile())).isEqualTo(MESSAGE);
	}

	@Test
	void theDocumentNamesTopicAndType() {
		assertThat(Contract.read("contracts/asyncapi.yaml")).contains(Topics.PROFILES, ProfileMessage.TYPE);
	}

	@Test
	void whatSheSaidIsNotLogged() {
		assertThat(MESSAGE.toString() + MESSAGE.toProfile()).doesNotContain("chess", "Kubernetes", "Rust");
	}

}
