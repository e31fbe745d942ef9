package rapport.notify.answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Send;
import rapport.notify.profile.Profile;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** What people write, and what is planned to be said to it, without a broker. */
class ConversationTest {

	private static final String SECOND = "d".repeat(32);

	private static final String QUESTION = "Ben can help you. Meet? 1 yes, 2 later, 3 no. STOP ends this.";

	private final ConversationBed bed = new ConversationBed();

	@ParameterizedTest
	@ValueSource(strings = { "1", "Yes please", "👍", "١" })
	void aYesCountsAndIsThankedForOnce(String text) {
		this.bed.write(text);
		this.bed.write("yes");
		assertThat(this.bed.said()).containsExactly("yes");
		assertThat(this.bed.replies).extracting(Reply::answer).containsOnly(Answer.YES);
	}

	@Test
	void whoChangesHerMindIsAnsweredAgain() {
		this.bed.write("1");
		this.bed.write("3 sorry");
		assertThat(this.bed.said()).containsExactly("yes", "no");
	}

	@Test
	void aLateAnswerHearsThatTheQuestionIsOver() {
		this.bed.introduction(People.INTRODUCTION, IntroductionState.DECLINED, 2);
		this.bed.write("1");
		this.bed.write("yes");
		assertThat(this.bed.said()).containsExactly("closed");
		assertThat(this.bed.replies).isEmpty();
	}

	@Test
	void politenessAfterAQuestionThatIsOverNeedsNoReply() {
		this.bed.introduction(People.INTRODUCTION, IntroductionState.DECLINED, 2);
		this.bed.write("ok");
		this.bed.write("Thanks!");
		assertThat(this.bed.said()).isEmpty();
	}

	@Test
	void laterIsNoAnswerToWhetherTheyMetAndIsAskedBack() {
		this.bed.introduction(People.INTRODUCTION, IntroductionState.ACCEPTED, 2);
		this.bed.ask(People.INTRODUCTION, Kind.FOLLOWUP);
		this.bed.write("2");
		assertThat(this.bed.said()).containsExactly("unclear-followup");
	}

	@Test
	void whatSheSaysOfHerselfIsNotUnclear() {
		this.bed.introduction(People.INTRODUCTION, IntroductionState.DECLINED, 2);
		this.bed.now = ConversationBed.NOW.plusSeconds(5);
		this.bed.askOfHerself(People.ANA);
		this.bed.write("Rust and chess");
		assertThat(this.bed.said()).isEmpty();
		assertThat(this.bed.ledger.planned()).extracting(Send::kind).containsExactly(Kind.NOTED);
	}

	@Test
	void twoQuestionsThatCameTogetherAreAnsweredOneAfterTheOtherWithTheSameWord() {
		this.bed.now = ConversationBed.NOW.plusSeconds(3);
		this.bed.introduction(SECOND, IntroductionState.PROPOSED, 1);
		this.bed.ask(SECOND, Kind.INTRODUCTION);
		this.bed.write("1");
		this.bed.write("1");
		assertThat(this.bed.replies).extracting(Reply::introductionId).containsExactly(People.INTRODUCTION, SECOND);
		assertThat(this.bed.said()).containsExactly("yes", "yes");
	}

	@Test
	void aQuestionThatCameMuchLaterIsAnsweredFirst() {
		this.bed.now = ConversationBed.NOW.plusSeconds(300);
		this.bed.introduction(SECOND, IntroductionState.PROPOSED, 1);
		this.bed.ask(SECOND, Kind.INTRODUCTION);
		this.bed.write("3");
		this.bed.write("1");
		assertThat(this.bed.replies).extracting(Reply::introductionId).containsExactly(SECOND, People.INTRODUCTION);
	}

	@Test
	void aTextThatIsBroughtAgainAnswersNoLaterQuestion() {
		this.bed.write("1");
		this.bed.introduction(SECOND, IntroductionState.PROPOSED, 1);
		this.bed.ask(SECOND, Kind.INTRODUCTION);
		this.bed.write("1");
		assertThat(this.bed.replies).extracting(Reply::introductionId).containsOnly(People.INTRODUCTION);
	}

	@Test
	void whatIsUnclearIsAskedBackAndTheSecondOneIsNotMetBySilence() {
		this.bed.write("30 years old");
		this.bed.write("what?");
		this.bed.write("hm");
		this.bed.write("hm");
		this.bed.write("hmm");
		assertThat(this.bed.said()).containsExactly("unclear", "again", "again");
		assertThat(this.bed.replies).isEmpty();
		this.bed.write("yes please");
		assertThat(this.bed.replies).hasSize(1);
	}

	@Test
	void whoAsksForHelpAgainIsAskedTheQuestionAgain() {
		this.bed.write("HELP");
		this.bed.write("who is this?");
		assertThat(this.bed.ledger.planned()).extracting(Send::kind).containsExactly(Kind.HELP, Kind.ANSWER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "I am driving with my phone on silent and will read this when I arrive.",
			"The doctor sees patients from nine to five on weekdays" })
	void aMachineGetsOneText(String text) {
		for (int i = 0; i < 6; i++) {
			this.bed.write(text);
		}
		assertThat(this.bed.said()).containsExactly("unclear");
	}

	@Test
	void aReactionToAQuestionIsAnAnswer() {
		this.bed.write("Liked “" + QUESTION + "”");
		assertThat(this.bed.replies).extracting(Reply::answer).containsExactly(Answer.YES);
		this.bed.write("Disliked “" + QUESTION + "”");
		assertThat(this.bed.replies).extracting(Reply::answer).containsExactly(Answer.YES, Answer.NO);
		assertThat(this.bed.said()).containsExactly("yes", "no");
	}

	@Test
	void aReactionToAnotherMessageGetsNoAnswer() {
		this.bed.introduction(People.INTRODUCTION, IntroductionState.ACCEPTED, 2);
		this.bed.write("Loved “You both said yes! Find Ben Okoro here: Coffee bar.”");
		this.bed.write("Liked “You get introductions again. STOP ends them.”");
		this.bed.write("Thanks!");
		this.bed.write("ok 👍");
		this.bed.write("ok");
		assertThat(this.bed.said()).isEmpty();
		assertThat(this.bed.replies).isEmpty();
	}

	@Test
	void afterwardsAYesMeansThatTheyMet() {
		this.bed.introduction(People.INTRODUCTION, IntroductionState.ACCEPTED, 2);
		this.bed.ask(People.INTRODUCTION, Kind.FOLLOWUP);
		this.bed.write("hm?");
		this.bed.write("1!");
		assertThat(this.bed.said()).containsExactly("unclear-followup", "met");
	}

	@Test
	void whatSomebodySaysOfHerselfIsNotLostToAnIntroductionAskedSince() {
		this.bed.introduction(People.INTRODUCTION, IntroductionState.DECLINED, 2);
		this.bed.now = ConversationBed.NOW.plusSeconds(5);
		this.bed.askOfHerself(People.ANA);
		this.bed.introduction("group", IntroductionState.PROPOSED, 1);
		this.bed.ask("group", Kind.INTRODUCTION);
		this.bed.write("where is that?");
		assertThat(this.bed.profiles).isEmpty();
		this.bed.write("Chess and Rust. Need help with taxes");
		assertThat(this.bed.profiles).extracting(Profile::attendee).containsExactly(People.ANA);
		assertThat(this.bed.profiles.getFirst().asks()).containsExactly("taxes");
		this.bed.write("1");
		assertThat(this.bed.replies).extracting(Reply::answer).containsExactly(Answer.YES);
		this.bed.write("a purple thing");
		assertThat(this.bed.profiles).as("she has said it").hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Please stop", "REVOKE", "opt out", "baja" })
	void stopIsConfirmedWhateverItsWords(String text) {
		this.bed.write(text);
		assertThat(this.bed.ledger.take(Channel.SMS, this.bed.now.plusSeconds(60), 10, this.bed.now.plusSeconds(90))
			.stream()
			.flatMap((it) -> this.bed.ledger.find(it).stream())
			.map(Send::kind)).containsExactly(Kind.STOPPED);
	}

}
