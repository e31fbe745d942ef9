package rapport.notify.answer;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Send;
import rapport.notify.profile.Profile;
import rapport.notify.profile.ProfileAnswers;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts from a phone that two share, or from a number that may be several people's. */
class SharedPhoneTest {

	private final ConversationBed bed = new ConversationBed();

	@Test
	void whoShareAPhoneAnswerOneAfterTheOther() {
		this.bed.benHasTheSamePhone();
		this.bed.ask(People.INTRODUCTION, People.BEN, Kind.INTRODUCTION);
		this.bed.write("1");
		this.bed.write("1");
		assertThat(this.bed.replies).extracting(Reply::from).containsExactlyInAnyOrder(People.ANA, People.BEN);
	}

	@Test
	void whoSharesAPhoneMayAnswerByName() {
		this.bed.benHasTheSamePhone();
		this.bed.ask(People.INTRODUCTION, People.BEN, Kind.INTRODUCTION);
		this.bed.write("Ben: no thanks");
		this.bed.write("ana yes");
		assertThat(this.bed.replies).extracting(Reply::from).containsExactly(People.BEN, People.ANA);
		assertThat(this.bed.replies).extracting(Reply::answer).containsExactly(Answer.NO, Answer.YES);
	}

	@Test
	void whatOneOfTwoSaysOfHerselfIsHersWhoIsNamed() {
		this.bed.benHasTheSamePhone();
		this.bed.now = ConversationBed.NOW.plusSeconds(5);
		this.bed.askOfHerself(People.ANA);
		this.bed.askOfHerself(People.BEN);
		this.bed.write("Ana: Rust and chess");
		this.bed.write("opera");
		assertThat(this.bed.profiles).extracting(Profile::attendee).containsExactly(People.ANA, People.BEN);
		assertThat(this.bed.profiles.getFirst().interests()).containsExactly("Rust", "chess");
	}

	@Test
	void whatMayBeOfEitherOfTwoIsAskedBackOnceAndNotLost() {
		this.bed.benHasTheSamePhone();
		this.bed.now = ConversationBed.NOW.plusSeconds(5);
		this.bed.askOfHerself(People.ANA);
		this.bed.askOfHerself(People.BEN);
		this.bed.write("Rust and chess");
		assertThat(this.bed.profiles).isEmpty();
		assertThat(this.bed.ledger.planned()).extracting(Send::reason).containsExactly(ProfileAnswers.WHOSE);
		this.bed.write("Rust, chess");
		assertThat(this.bed.profiles).extracting(Profile::attendee).containsExactly(People.ANA);
	}

	@Test
	void whatSomebodySaysOfHerselfFromOneOfSeveralNumbersIsHersWhoWasAsked() {
		this.bed.introduction(People.INTRODUCTION, IntroductionState.DECLINED, 2);
		this.bed.now = ConversationBed.NOW.plusSeconds(5);
		this.bed.askOfHerself(People.ANA);
		this.bed.sms.received(List.of("+12025550102", ConversationBed.PHONE), "Rust and chess");
		assertThat(this.bed.profiles).extracting(Profile::attendee).containsExactly(People.ANA);
	}

	@Test
	void aStopFromOneOfSeveralNumbersStopsThemAllWhoeverHasThem() {
		var numbers = List.of(ConversationBed.PHONE, "+12025550102", "+442025550101");
		this.bed.sms.received(numbers, "please stop");
		assertThat(numbers).allSatisfy((it) -> assertThat(this.bed.stopped(it)).isTrue());
		this.bed.sms.received(List.of(ConversationBed.PHONE, "+498925550101"), "START");
		assertThat(this.bed.stopped(ConversationBed.PHONE)).isFalse();
		assertThat(this.bed.world.find(People.recipients().ofNumber("+498925550101"))).isEmpty();
	}

	@Test
	void anAnswerFromOneOfSeveralNumbersIsHersWhoWasAsked() {
		this.bed.sms.received(List.of("+12025550102", ConversationBed.PHONE), "1");
		assertThat(this.bed.replies).extracting(Reply::from).containsExactly(People.ANA);
	}

	@Test
	void anAnswerThatTwoMayHaveGivenCountsForNeither() {
		this.bed.ask(People.INTRODUCTION, People.BEN, Kind.INTRODUCTION);
		this.bed.sms.received(List.of("+12025550102", ConversationBed.PHONE), "1");
		assertThat(this.bed.replies).isEmpty();
	}

}
