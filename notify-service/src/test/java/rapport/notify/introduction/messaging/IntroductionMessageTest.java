package rapport.notify.introduction.messaging;

import org.junit.jupiter.api.Test;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Participant;
import rapport.notify.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Introductions can be read as their producer publishes them. */
class IntroductionMessageTest {

	@Test
	void theExampleCanBeRead() {
		var introduction = example("introduction");
		assertThat(introduction.state()).isEqualTo(IntroductionState.PROPOSED);
		assertThat(introduction.around()).as("what an older message lacks").isNull();
	}

	@Test
	void aGroupCanBeRead() {
		var group = example("introduction.group");
		assertThat(group.around()).isEqualTo("correspondence chess");
		assertThat(group.language()).isEqualTo("en");
		assertThat(group.participants()).extracting(Participant::reply)
			.containsExactly(Participant.Reply.YES, null, Participant.Reply.NO);
		assertThat(group.participants()).extracting(Participant::mentors).containsExactly(false, true, false);
		assertThat(group.participants().getFirst().opener().hears()).isEqualTo("Kubernetes");
		assertThat(group.others("6a210267b8c92925f5f6a2e7d58d7b29")).hasSize(1);
	}

	private static Introduction example(String name) {
		return Contract.example("match-service", name, IntroductionMessage.class).toIntroduction();
	}

}
