package rapport.notify.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.notify.consent.Wish;
import rapport.notify.consent.Wishes;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MemoryLedger;
import rapport.notify.ledger.Send;
import rapport.notify.profile.Profile;
import rapport.notify.profile.ProfileAnswers;
import rapport.notify.support.MemoryProfiles;
import rapport.notify.support.MemoryWorld;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** What people write, and what is planned to be said to it, without a broker. */
class ConversationTest {

	private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

	private static final String PHONE = "+12025550101";

	private static final String SECOND = "d".repeat(32);

	private static final String QUESTION = "Ben can help you. Meet? 1 yes, 2 later, 3 no. STOP ends this.";

	private final MemoryWorld world = new MemoryWorld().open(NOW, 3600).registered();

	private final MemoryLedger ledger = new MemoryLedger();

	private final List<Reply> replies = new ArrayList<>();

	private final List<Profile> profiles = new ArrayList<>();

	private Instant now = NOW;

	private final Clock clock = new Clock() {

		@Override
		public Instant instant() {
			return ConversationTest.this.now;
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}
	};

	private final Memory memory = new MemoryOfAnswers();

	private final SmsTexts sms = texts();

	private SmsTexts texts() {
		var questions = new Questions(this.world, this.world, this.ledger, this.memory);
		var back = new AnswerBack(this.ledger, this.world, this.memory, this.clock);
		var answers = new Answers(questions, this.memory, this.replies::add, back, this.clock);
		ReplyMetrics metrics = new ReplyMetrics() {
			@Override
			public void replied(Answer answer, Channel channel) {
			}

			@Override
			public void toldOfHerself(Channel channel) {
			}

			@Override
			public void ignored(String reason, Channel channel) {
			}
		};
		var unclear = new Unclear(questions, answers, back, this.world, People.recipients(), this.memory, metrics,
				this.clock);
		var wishes = new Wishes(this.world, (_) -> {
		}, (_, _) -> {
		}, this.world, this.ledger, this.clock);
		var profiles = new ProfileAnswers(this.ledger, this.world, new MemoryProfiles(), this.profiles::add,
				this.clock);
		var texts = new SmsReplies(People.recipients(), this.world, wishes, answers, profiles, unclear, back,
				this.memory, metrics, this.clock);
		return new SmsTexts(People.recipients(), this.world, wishes, unclear, profiles, texts, metrics, () -> {
		});
	}

	@BeforeEach
	void asked() {
		introduction(People.INTRODUCTION, IntroductionState.PROPOSED, 1);
		ask(People.INTRODUCTION, Kind.INTRODUCTION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "Yes please", "👍", "١" })
	void aYesCountsAndIsThankedForOnce(String text) {
		write(text);
		write("yes");
		assertThat(said()).containsExactly("yes");
		assertThat(this.replies).extracting(Reply::answer).containsOnly(Answer.YES);
	}

	@Test
	void whoChangesHerMindIsAnsweredAgain() {
		write("1");
		write("3 sorry");
		assertThat(said()).containsExactly("yes", "no");
	}

	@Test
	void aLateAnswerHearsThatTheQuestionIsOver() {
		introduction(People.INTRODUCTION, IntroductionState.DECLINED, 2);
		write("1");
		write("yes");
		assertThat(said()).containsExactly("closed");
		assertThat(this.replies).isEmpty();
	}

	@Test
	void politenessAfterAQuestionThatIsOverNeedsNoReply() {
		introduction(People.INTRODUCTION, IntroductionState.DECLINED, 2);
		write("ok");
		write("Thanks!");
		assertThat(said()).isEmpty();
	}

	@Test
	void laterIsNoAnswerToWhetherTheyMetAndIsAskedBack() {
		introduction(People.INTRODUCTION, IntroductionState.ACCEPTED, 2);
		ask(People.INTRODUCTION, Kind.FOLLOWUP);
		write("2");
		assertThat(said()).containsExactly("unclear-followup");
	}

	@Test
	void whatSheSaysOfHerselfIsNotUnclear() {
		introduction(People.INTRODUCTION, IntroductionState.DECLINED, 2);
		this.now = NOW.plusSeconds(5);
		askOfHerself(People.ANA);
		write("Rust and chess");
		assertThat(said()).isEmpty();
		assertThat(this.ledger.planned()).extracting(Send::kind).containsExactly(Kind.NOTED);
	}

	@Test
	void twoQuestionsThatCameTogetherAreAnsweredOneAfterTheOtherWithTheSameWord() {
		this.now = NOW.plusSeconds(3);
		introduction(SECOND, IntroductionState.PROPOSED, 1);
		ask(SECOND, Kind.INTRODUCTION);
		write("1");
		write("1");
		assertThat(this.replies).extracting(Reply::introductionId).containsExactly(People.INTRODUCTION, SECOND);
		assertThat(said()).containsExactly("yes", "yes");
	}

	@Test
	void aQuestionThatCameMuchLaterIsAnsweredFirst() {
		this.now = NOW.plusSeconds(300);
		introduction(SECOND, IntroductionState.PROPOSED, 1);
		ask(SECOND, Kind.INTRODUCTION);
		write("3");
		write("1");
		assertThat(this.replies).extracting(Reply::introductionId).containsExactly(SECOND, People.INTRODUCTION);
	}

	@Test
	void aTextThatIsBroughtAgainAnswersNoLaterQuestion() {
		write("1");
		introduction(SECOND, IntroductionState.PROPOSED, 1);
		ask(SECOND, Kind.INTRODUCTION);
		write("1");
		assertThat(this.replies).extracting(Reply::introductionId).containsOnly(People.INTRODUCTION);
	}

	@Test
	void whatIsUnclearIsAskedBackAndTheSecondOneIsNotMetBySilence() {
		write("30 years old");
		write("what?");
		write("hm");
		write("hm");
		write("hmm");
		assertThat(said()).containsExactly("unclear", "again", "again");
		assertThat(this.replies).isEmpty();
		write("yes please");
		assertThat(this.replies).hasSize(1);
	}

	@Test
	void whoAsksForHelpAgainIsAskedTheQuestionAgain() {
		write("HELP");
		write("who is this?");
		assertThat(this.ledger.planned()).extracting(Send::kind).containsExactly(Kind.HELP, Kind.ANSWER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "I am driving with my phone on silent and will read this when I arrive.",
			"The doctor sees patients from nine to five on weekdays" })
	void aMachineGetsOneText(String text) {
		for (int i = 0; i < 6; i++) {
			write(text);
		}
		assertThat(said()).containsExactly("unclear");
	}

	@Test
	void aReactionToAQuestionIsAnAnswer() {
		write("Liked “" + QUESTION + "”");
		assertThat(this.replies).extracting(Reply::answer).containsExactly(Answer.YES);
		write("Disliked “" + QUESTION + "”");
		assertThat(this.replies).extracting(Reply::answer).containsExactly(Answer.YES, Answer.NO);
		assertThat(said()).containsExactly("yes", "no");
	}

	@Test
	void aReactionToAnotherMessageGetsNoAnswer() {
		introduction(People.INTRODUCTION, IntroductionState.ACCEPTED, 2);
		write("Loved “You both said yes! Find Ben Okoro here: Coffee bar.”");
		write("Liked “You get introductions again. STOP ends them.”");
		write("Thanks!");
		write("ok 👍");
		write("ok");
		assertThat(said()).isEmpty();
		assertThat(this.replies).isEmpty();
	}

	@Test
	void afterwardsAYesMeansThatTheyMet() {
		introduction(People.INTRODUCTION, IntroductionState.ACCEPTED, 2);
		ask(People.INTRODUCTION, Kind.FOLLOWUP);
		write("hm?");
		write("1!");
		assertThat(said()).containsExactly("unclear-followup", "met");
	}

	@Test
	void whoShareAPhoneAnswerOneAfterTheOther() {
		benHasTheSamePhone();
		ask(People.INTRODUCTION, People.BEN, Kind.INTRODUCTION);
		write("1");
		write("1");
		assertThat(this.replies).extracting(Reply::from).containsExactlyInAnyOrder(People.ANA, People.BEN);
	}

	@Test
	void whoSharesAPhoneMayAnswerByName() {
		benHasTheSamePhone();
		ask(People.INTRODUCTION, People.BEN, Kind.INTRODUCTION);
		write("Ben: no thanks");
		write("ana yes");
		assertThat(this.replies).extracting(Reply::from).containsExactly(People.BEN, People.ANA);
		assertThat(this.replies).extracting(Reply::answer).containsExactly(Answer.NO, Answer.YES);
	}

	@Test
	void whatOneOfTwoSaysOfHerselfIsHersWhoIsNamed() {
		benHasTheSamePhone();
		this.now = NOW.plusSeconds(5);
		askOfHerself(People.ANA);
		askOfHerself(People.BEN);
		write("Ana: Rust and chess");
		write("opera");
		assertThat(this.profiles).extracting(Profile::attendee).containsExactly(People.ANA, People.BEN);
		assertThat(this.profiles.getFirst().interests()).containsExactly("Rust", "chess");
	}

	@Test
	void whatMayBeOfEitherOfTwoIsAskedBackOnceAndNotLost() {
		benHasTheSamePhone();
		this.now = NOW.plusSeconds(5);
		askOfHerself(People.ANA);
		askOfHerself(People.BEN);
		write("Rust and chess");
		assertThat(this.profiles).isEmpty();
		assertThat(this.ledger.planned()).extracting(Send::reason).containsExactly(ProfileAnswers.WHOSE);
		write("Rust, chess");
		assertThat(this.profiles).extracting(Profile::attendee).containsExactly(People.ANA);
	}

	@Test
	void whatSomebodySaysOfHerselfIsNotLostToAnIntroductionAskedSince() {
		introduction(People.INTRODUCTION, IntroductionState.DECLINED, 2);
		this.now = NOW.plusSeconds(5);
		askOfHerself(People.ANA);
		introduction("group", IntroductionState.PROPOSED, 1);
		ask("group", Kind.INTRODUCTION);
		write("where is that?");
		assertThat(this.profiles).isEmpty();
		write("Chess and Rust. Need help with taxes");
		assertThat(this.profiles).extracting(Profile::attendee).containsExactly(People.ANA);
		assertThat(this.profiles.getFirst().asks()).containsExactly("taxes");
		write("1");
		assertThat(this.replies).extracting(Reply::answer).containsExactly(Answer.YES);
		write("a purple thing");
		assertThat(this.profiles).as("she has said it").hasSize(1);
	}

	@Test
	void whatSomebodySaysOfHerselfFromOneOfSeveralNumbersIsHersWhoWasAsked() {
		introduction(People.INTRODUCTION, IntroductionState.DECLINED, 2);
		this.now = NOW.plusSeconds(5);
		askOfHerself(People.ANA);
		this.sms.received(List.of("+12025550102", PHONE), "Rust and chess");
		assertThat(this.profiles).extracting(Profile::attendee).containsExactly(People.ANA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Please stop", "REVOKE", "opt out", "baja" })
	void stopIsConfirmedWhateverItsWords(String text) {
		write(text);
		assertThat(this.ledger.take(Channel.SMS, this.now.plusSeconds(60), 10, this.now.plusSeconds(90))
			.stream()
			.flatMap((it) -> this.ledger.find(it).stream())
			.map(Send::kind)).containsExactly(Kind.STOPPED);
	}

	@Test
	void aStopFromOneOfSeveralNumbersStopsThemAllWhoeverHasThem() {
		var numbers = List.of(PHONE, "+12025550102", "+442025550101");
		this.sms.received(numbers, "please stop");
		assertThat(numbers).allSatisfy((it) -> assertThat(stopped(it)).isTrue());
		this.sms.received(List.of(PHONE, "+498925550101"), "START");
		assertThat(stopped(PHONE)).isFalse();
		assertThat(this.world.find(People.recipients().ofNumber("+498925550101"))).isEmpty();
	}

	@Test
	void anAnswerFromOneOfSeveralNumbersIsHersWhoWasAsked() {
		this.sms.received(List.of("+12025550102", PHONE), "1");
		assertThat(this.replies).extracting(Reply::from).containsExactly(People.ANA);
	}

	@Test
	void anAnswerThatTwoMayHaveGivenCountsForNeither() {
		ask(People.INTRODUCTION, People.BEN, Kind.INTRODUCTION);
		this.sms.received(List.of("+12025550102", PHONE), "1");
		assertThat(this.replies).isEmpty();
	}

	private void benHasTheSamePhone() {
		var shared = People.ben("en");
		this.world.put(new rapport.notify.contact.Contact(shared.attendee(), 2, shared.name(), shared.company(),
				shared.role(), shared.languages(), PHONE, null, People.recipients().ofNumber(PHONE)));
	}

	private void askOfHerself(AttendeeRef who) {
		var asked = Send.answering("profile", who, Kind.PROFILE, Channel.SMS, this.now);
		this.ledger.plan(asked, this.now, null);
		this.ledger.claim(asked, this.world.find(who).orElseThrow().recipient(), 1, this.now);
		this.now = this.now.plusSeconds(1);
	}

	private boolean stopped(String number) {
		return this.world.find(People.recipients().ofNumber(number)).filter(Wish::stopped).isPresent();
	}

	private void write(String text) {
		this.now = this.now.plusSeconds(2);
		this.sms.received(List.of(PHONE), text);
	}

	/** For which reasons she is answered, the first first. */
	private List<String> said() {
		return this.ledger.planned()
			.stream()
			.filter((it) -> it.kind() == Kind.ANSWER)
			.map((it) -> String.valueOf(it.reason()))
			.toList();
	}

	private void introduction(String id, IntroductionState state, long revision) {
		var it = People.introduction(state, revision, NOW.plus(Duration.ofMinutes(30)));
		this.world.put(new rapport.notify.introduction.Introduction(it.eventId(), id, it.revision(), it.attempt(),
				it.state(), it.at(), it.expiresAt(), it.shared(), it.around(), it.language(), it.participants(),
				it.meetingPoint(), it.reason()));
	}

	private void ask(String id, Kind kind) {
		ask(id, People.ANA, kind);
	}

	private void ask(String id, AttendeeRef who, Kind kind) {
		var send = Send.about(id, 1, who, kind, Channel.SMS, this.now);
		this.ledger.plan(send, this.now, null);
		this.ledger.claim(send, this.world.find(who).orElseThrow().recipient(), 1, this.now);
	}

}
