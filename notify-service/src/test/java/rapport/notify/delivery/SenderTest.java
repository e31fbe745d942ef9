package rapport.notify.delivery;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MessageId;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** From a planned message to the provider and back, without a broker. */
class SenderTest {

	private final Desk desk = new Desk();

	private final MessageId toAna = id(People.ANA.attendeeId(), Channel.SMS);

	private final MessageId onBadge = id(People.ANA.attendeeId(), Channel.BADGE);

	private final MessageId toBen = id(People.BEN.attendeeId(), Channel.SMS);

	@BeforeEach
	void planned() {
		this.desk.world.open(this.desk.now, 36_000).registered();
		this.desk.planner.changed(People.introduction(IntroductionState.PROPOSED, 1, this.desk.now.plusSeconds(600)));
	}

	@Test
	void itIsPublishedAsSendingBeforeItIsSubmitted() {
		this.desk.run();
		assertThat(this.desk.texts).hasSize(2);
		assertThat(this.desk.published).extracting((it) -> it.state().code()).containsExactly("sending", "sending");
		assertThat(this.desk.state(this.toAna)).isEqualTo("submitted");
		this.desk.run();
		assertThat(this.desk.texts).as("once").hasSize(2);
	}

	@Test
	void withoutKafkaNothingIsSubmittedAndAllOfItLater() {
		this.desk.kafkaAway = true;
		this.desk.run();
		assertThat(this.desk.texts).isEmpty();
		assertThat(this.desk.state(this.toAna)).isEqualTo("planned");
		this.desk.kafkaAway = false;
		this.desk.now = this.desk.now.plusSeconds(3);
		this.desk.run();
		assertThat(this.desk.texts).hasSize(2);
	}

	@Test
	void aLostAnswerMakesItUnknownAndItIsNotRepeated() {
		this.desk.answer = new Submission.Lost("smpp-no-answer");
		this.desk.run();
		assertThat(this.desk.state(this.toBen)).isEqualTo("unknown");
		this.desk.now = this.desk.now.plusSeconds(60);
		this.desk.run();
		assertThat(this.desk.texts).hasSize(2);
	}

	@Test
	void whatDidNotGoOutIsTriedAgain() {
		this.desk.answer = new Submission.NotSent();
		this.desk.run();
		assertThat(this.desk.state(this.toBen)).isEqualTo("planned");
		this.desk.answer = new Submission.Accepted(List.of("q1"));
		this.desk.now = this.desk.now.plusSeconds(3);
		this.desk.run();
		assertThat(this.desk.state(this.toBen)).isEqualTo("submitted");
	}

	@Test
	void whatIsRefusedGoesToTheBadgeOfWhoHasOne() {
		this.desk.answer = new Submission.Rejected("smpp-0x0000000b");
		this.desk.run();
		assertThat(this.desk.state(this.toAna)).isEqualTo("failed");
		assertThat(this.desk.state(this.toBen)).isEqualTo("failed");
		assertThat(this.desk.state(this.onBadge)).isNotEqualTo("none");
	}

	@Test
	void whatABadgeDoesNotConfirmGoesToThePhone() {
		var other = new Desk();
		other.online = true;
		other.world.open(other.now, 36_000).registered();
		other.planner.changed(People.introduction(IntroductionState.PROPOSED, 1, other.now.plusSeconds(600)));
		other.run();
		assertThat(other.shown).hasSize(1);
		assertThat(other.state(this.toAna)).isEqualTo("planned");
		other.now = other.now.plusSeconds(21);
		other.run();
		assertThat(other.texts).hasSize(2);
	}

	private static MessageId id(String attendeeId, Channel channel) {
		return MessageId.about(People.INTRODUCTION, 1, attendeeId, Kind.INTRODUCTION, channel);
	}

}
