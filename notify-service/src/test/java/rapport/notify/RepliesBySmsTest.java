package rapport.notify;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.notify.support.PointedAtTestServers;
import rapport.notify.support.RunningService;
import rapport.notify.support.Smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What attendees write back, over real SMPP, and what follows. */
@RunningService
class RepliesBySmsTest {

	private final Smsc smsc = PointedAtTestServers.SMSC;

	private final Pair pair = new Pair();

	@BeforeEach
	void introduced() {
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitSms(this.pair.anaPhone, 1);
		this.pair.awaitSms(this.pair.benPhone, 1);
	}

	@Test
	void bothSayYesInTheirWords() {
		this.smsc.write(this.pair.anaPhone, "1");
		this.smsc.write(this.pair.benPhone, " Yes! ");
		this.pair.awaitReplies(this.pair.ana, "yes");
		this.pair.awaitReplies(this.pair.ben, "yes");
		this.pair.awaitText(this.pair.anaPhone, "Thank you. We are asking Ben");
		this.pair.awaitText(this.pair.benPhone, "Thank you. We are asking Ana");
	}

	@Test
	void theSameAnswerAgainIsTheSameReplyAndAnotherIsAnother() {
		this.smsc.write(this.pair.anaPhone, "1");
		this.smsc.write(this.pair.anaPhone, "yes");
		this.smsc.write(this.pair.anaPhone, "3");
		this.smsc.write(this.pair.anaPhone, "1");
		this.pair.awaitReplies(this.pair.ana, "yes", "yes", "no", "yes");
		var ids = this.pair.ring.read("rapport.replies.v1", this.pair.eventId)
			.stream()
			.map((it) -> it.get("replyId").stringValue())
			.toList();
		assertThat(ids.get(0)).isEqualTo(ids.get(1));
		assertThat(ids.get(3)).isNotEqualTo(ids.get(0));
	}

	@Test
	void twoQuestionsThatCameTogetherAreAnsweredOneAfterTheOther() {
		var later = Pair.id();
		this.pair.ring.introduction(this.pair.eventId, later, 1, "proposed", this.pair.expiresAt, this.pair.ana,
				this.pair.ben);
		this.pair.awaitSms(this.pair.anaPhone, 2);
		this.smsc.write(this.pair.anaPhone, "2");
		this.smsc.write(this.pair.anaPhone, "2");
		this.pair.awaitReplies(this.pair.ana, "later", "later");
		assertThat(this.pair.ring.read("rapport.replies.v1", this.pair.eventId))
			.extracting((it) -> it.get("introductionId").stringValue())
			.containsExactly(this.pair.introductionId, later);
	}

	@Test
	void whoAnswersWhatIsOverIsToldSoOnce() {
		this.pair.introduce("withdrawn", 2);
		this.pair.ring.introduction(this.pair.eventId, Pair.id(), 1, "proposed", Instant.now().minusSeconds(60),
				this.pair.ana, this.pair.ben);
		await().atMost(Pair.LONG)
			.untilAsserted(
					() -> assertThat(this.pair.ring.states(this.pair.eventId, this.pair.ana, "introduction", "sms"))
						.contains("expired"));
		this.smsc.write(this.pair.anaPhone, "1");
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 2)).startsWith("That one is no longer open");
		this.smsc.write(this.pair.anaPhone, "yes");
		this.smsc.write(this.pair.anaPhone, "HELP");
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 3)).startsWith("Rapport introduces you");
		assertThat(this.pair.ring.replies(this.pair.eventId, this.pair.ana)).isEmpty();
	}

	@Test
	void helpIsGivenAndWhatIsUnclearIsAskedBack() {
		this.smsc.write(this.pair.anaPhone, "HELP");
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 2)).startsWith("Rapport introduces you");
		this.smsc.write(this.pair.anaPhone, "30 years old");
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 3)).contains("It is about Ben", "1 yes, 2 later, 3 no");
		this.smsc.write(this.pair.anaPhone, "1");
		this.pair.awaitReplies(this.pair.ana, "yes");
	}

	@Test
	void stopIsConfirmedAndThenNothingIsSentAtAnyEventUntilStart() {
		this.smsc.write(this.pair.anaPhone, "Stop please");
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 2)).startsWith("This number gets no more messages");
		this.pair.awaitReplies(this.pair.ana, "stop");

		var elsewhere = new Pair();
		elsewhere.register(this.pair.anaPhone, null);
		elsewhere.awaitReplies(elsewhere.ana, "stop");
		elsewhere.introduce("proposed", 1);
		elsewhere.awaitSms(elsewhere.benPhone, 1);
		elsewhere.awaitStates(elsewhere.ana, "introduction", "withdrawn");
		this.pair.introduce("accepted", 2);
		this.pair.awaitStates(this.pair.ana, "meeting", "withdrawn");
		this.smsc.write(this.pair.anaPhone, "help");
		this.smsc.write(this.pair.anaPhone, "stop");
		assertThat(this.smsc.to(this.pair.anaPhone)).as("nothing after the confirmation").hasSize(2);

		this.smsc.write(this.pair.anaPhone, "START");
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 3)).contains("You get introductions again");
		elsewhere.awaitReplies(elsewhere.ana, "stop", "stop", "start");
		this.pair.introduce("met", 3);
		this.pair.ring.introduction(elsewhere.eventId, Pair.id(), 1, "proposed", elsewhere.expiresAt, elsewhere.ana,
				elsewhere.ben);
		this.pair.awaitSms(this.pair.anaPhone, 4);
	}

	@Test
	void aStrangerIsNotAnswered() {
		var stranger = Pair.number();
		this.smsc.write(stranger, "1");
		this.smsc.write(stranger, "STOP");
		this.smsc.write(this.pair.anaPhone, "help");
		this.pair.awaitSms(this.pair.anaPhone, 2);
		assertThat(this.smsc.to(stranger)).isEmpty();
	}

}
