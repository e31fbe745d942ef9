package rapport.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import rapport.notify.consent.Wish;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.event.Event;
import rapport.notify.event.Span;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a planned message goes out now, without a broker. */
class SendPolicyTest {

	private final Desk desk = new Desk();

	private final Instant now = this.desk.now;

	@Test
	void anOpenIntroductionGoesOutWhileTheEventIsOpen() {
		this.desk.world.open(this.now, 3600).registered();
		introduced(IntroductionState.PROPOSED);
		assertThat(judge(Kind.INTRODUCTION, this.now)).isInstanceOf(Verdict.Go.class);
	}

	@Test
	void nothingGoesOutBeforeTheDoorsOpen() {
		this.desk.world.open(this.now.plusSeconds(7200), 3600).registered();
		introduced(IntroductionState.PROPOSED);
		assertThat(judge(Kind.INTRODUCTION, this.now)).isInstanceOf(Verdict.Wait.class);
	}

	@Test
	void nothingGoesOutInQuietTimes() {
		var talk = new Span(this.now.minusSeconds(60), this.now.plusSeconds(60));
		this.desk.world.open(this.now, 3600, talk).registered();
		introduced(IntroductionState.PROPOSED);
		assertThat(judge(Kind.INTRODUCTION, this.now)).isInstanceOf(Verdict.Wait.class);
		assertThat(judge(Kind.INTRODUCTION, this.now.plusSeconds(61))).isInstanceOf(Verdict.Go.class);
	}

	@Test
	void afterTheEndNothingButFollowUpsForTwoHours() {
		this.desk.world.open(this.now.minusSeconds(60), 30).registered();
		introduced(IntroductionState.PROPOSED);
		assertThat(judge(Kind.INTRODUCTION, this.now)).isEqualTo(new Verdict.Refuse(SendState.EXPIRED, "event-over"));
		this.desk.world.put(People.introduction(IntroductionState.ACCEPTED, 2, this.now.plusSeconds(600)));
		assertThat(judge(Kind.MEETING, this.now)).isEqualTo(new Verdict.Refuse(SendState.EXPIRED, "event-over"));
		assertThat(judge(Kind.FOLLOWUP, this.now)).isInstanceOf(Verdict.Go.class);
		assertThat(judge(Kind.FOLLOWUP, this.now.plus(Duration.ofHours(2))))
			.isEqualTo(new Verdict.Refuse(SendState.EXPIRED, "event-over"));
	}

	@Test
	void whoIsNotKnownYetIsWaitedForAsLongAsTheIntroductionIsOpen() {
		this.desk.world.open(this.now, 36_000);
		introduced(IntroductionState.PROPOSED);
		assertThat(judge(Kind.INTRODUCTION, this.now.plusSeconds(599))).isInstanceOf(Verdict.Wait.class);
		assertThat(judge(Kind.INTRODUCTION, this.now.plusSeconds(601)))
			.isEqualTo(new Verdict.Refuse(SendState.EXPIRED, "expired"));
	}

	@Test
	void whoCameBeforeHerEventIsKnownIsAskedOnceItIs() {
		var ana = People.ana("en");
		this.desk.world.put(new Contact(ana.attendee(), 1, ana.name(), ana.company(), ana.role(), ana.languages(),
				ana.phone(), null, ana.recipient(), "", true));
		this.desk.questions.came(People.ANA, true, 1);
		this.desk.run();
		assertThat(this.desk.texts).isEmpty();
		this.desk.world.open(this.now, 3600);
		this.desk.now = this.now.plusSeconds(1);
		this.desk.run();
		this.desk.run();
		assertThat(this.desk.texts).hasSize(1);
	}

	@Test
	void whoComesInBetweenTwoLooksIsNotTakenForErased() {
		this.desk.world.open(this.now, 3600);
		this.desk.world.put(People.ana("en"));
		introduced(IntroductionState.PROPOSED);
		this.desk.world.comesAfterNextLook(People.ben("en"));
		assertThat(judge(Kind.INTRODUCTION, this.now)).isInstanceOf(Verdict.Wait.class);
		assertThat(judge(Kind.INTRODUCTION, this.now)).isInstanceOf(Verdict.Go.class);
	}

	@Test
	void onlyWhoWasErasedIsGivenUp() {
		this.desk.world.open(this.now, 3600).registered();
		introduced(IntroductionState.PROPOSED);
		this.desk.world.erase(People.ANA);
		assertThat(judge(Kind.INTRODUCTION, this.now)).isEqualTo(new Verdict.Refuse(SendState.WITHDRAWN, "erased"));
	}

	@Test
	void oneIsNotIntroducedToSomebodyErased() {
		this.desk.world.open(this.now, 3600).registered();
		introduced(IntroductionState.PROPOSED);
		this.desk.world.erase(People.BEN);
		assertThat(judge(Kind.INTRODUCTION, this.now)).isEqualTo(new Verdict.Refuse(SendState.WITHDRAWN, "erased"));
	}

	/** The ledger knows nothing of it here. */
	@Test
	void whoWantsNothingMoreGetsNothingWhateverTheLedgerKnows() {
		this.desk.world.open(this.now, 3600).registered();
		introduced(IntroductionState.PROPOSED);
		var person = People.ana("en").recipient();
		var stop = this.desk.world.say(person, true, Channel.SMS, this.now);
		assertThat(judge(Kind.INTRODUCTION, this.now)).isEqualTo(new Verdict.Refuse(SendState.WITHDRAWN, "stopped"));
		assertThat(this.desk.policy.judge(confirmation(stop, People.ANA), this.now)).isInstanceOf(Verdict.Go.class);
		this.desk.world.say(person, false, Channel.SMS, this.now);
		assertThat(judge(Kind.INTRODUCTION, this.now)).isInstanceOf(Verdict.Go.class);
	}

	@Test
	void aConfirmationOfAWishThatWasTakenBackIsNeedless() {
		this.desk.world.registered();
		var person = People.ana("en").recipient();
		var stop = this.desk.world.say(person, true, Channel.SMS, this.now);
		assertThat(this.desk.policy.judge(confirmation(stop, People.ANA), this.now)).isInstanceOf(Verdict.Go.class);
		this.desk.world.say(person, false, Channel.SMS, this.now);
		assertThat(this.desk.policy.judge(confirmation(stop, People.ANA), this.now))
			.isInstanceOf(Verdict.Needless.class);
	}

	@Test
	void aTextWaitsForTheMorningOfItsNumberUnlessSheIsAtTheEventByDay() {
		var night = new Desk("11:00-13:00");
		night.world.open(this.now, 3600).registered();
		night.world.put(People.introduction(IntroductionState.PROPOSED, 1, this.now.plusSeconds(600)));
		assertThat(night.policy.judge(send(Kind.INTRODUCTION), this.now)).as("night there, too")
			.isInstanceOf(Verdict.Wait.class);
		var elsewhere = night.world.find(People.EVENT).orElseThrow();
		night.world.put(new Event(People.EVENT, 2, ZoneOffset.ofHours(8), elsewhere.days(), elsewhere.quiet()));
		assertThat(night.policy.judge(send(Kind.INTRODUCTION), this.now)).isInstanceOf(Verdict.Go.class);
	}

	@Test
	void aFollowUpWaitsForTheAnswerToAnotherQuestionButNotForLong() {
		this.desk.world.open(this.now, 3600).registered();
		introduced(IntroductionState.PROPOSED);
		var question = send(Kind.INTRODUCTION);
		this.desk.ledger.plan(question, this.now, null);
		this.desk.ledger.claim(question, People.ana("en").recipient(), 1, this.now);
		var met = new Send(send(Kind.FOLLOWUP).id(), People.ANA, "d".repeat(32), 1, Kind.FOLLOWUP, Channel.SMS,
				SendState.PLANNED, this.now, 0, null, send(Kind.FOLLOWUP).trace());
		var agreed = People.introduction(IntroductionState.ACCEPTED, 2, this.now);
		this.desk.world.put(new Introduction(agreed.eventId(), "d".repeat(32), 1, 1, agreed.state(),
				this.now.minus(Duration.ofMinutes(45)), agreed.expiresAt(), agreed.shared(), null, null,
				agreed.participants(), null, null));
		assertThat(this.desk.policy.judge(met, this.now)).isInstanceOf(Verdict.Wait.class);
		assertThat(this.desk.policy.judge(met, this.now.plus(Duration.ofMinutes(5)))).isInstanceOf(Verdict.Go.class);
	}

	private void introduced(IntroductionState state) {
		this.desk.world.put(People.introduction(state, 1, this.now.plusSeconds(600)));
	}

	private Verdict judge(Kind kind, Instant at) {
		return this.desk.policy.judge(send(kind), at);
	}

	private Send send(Kind kind) {
		return Send.about(People.INTRODUCTION, 1, People.ANA, kind, Channel.SMS, this.now);
	}

	private static Send confirmation(Wish wish, AttendeeRef to) {
		return Send.answering(wish.cause(), to, Kind.STOPPED, Channel.SMS, wish.at());
	}

}
