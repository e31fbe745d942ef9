package rapport.notify.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MemoryLedger;
import rapport.notify.ledger.Send;
import rapport.notify.support.MemoryWorld;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Where an answer counts, without a broker. */
class AnswersTest {

	private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

	private final MemoryWorld world = new MemoryWorld().open(NOW, 3600).registered();

	private final MemoryLedger ledger = new MemoryLedger();

	private final List<Reply> replies = new ArrayList<>();

	private final Memory memory = new MemoryOfAnswers();

	private final Clock clock = Clock.fixed(NOW.plusSeconds(1), ZoneOffset.UTC);

	private final Answers answers = new Answers(new Questions(this.world, this.world, this.ledger, this.memory),
			this.memory, this.replies::add, new AnswerBack(this.ledger, this.world, this.memory, this.clock),
			this.clock);

	@BeforeEach
	void asked() {
		introduction(IntroductionState.PROPOSED, 1);
		ask(Kind.INTRODUCTION);
	}

	@Test
	void aTextAnswersTheLatestOpenQuestion() {
		assertThat(latest(Answer.YES)).isEqualTo(AnswerOutcome.COUNTED);
		assertThat(this.replies.getFirst().introductionId()).isEqualTo(People.INTRODUCTION);
		assertThat(this.replies.getFirst().answer()).isEqualTo(Answer.YES);
	}

	@Test
	void theSameAnswerAgainIsTheSameReply() {
		latest(Answer.YES);
		latest(Answer.YES);
		latest(Answer.NO);
		assertThat(this.replies.get(0).replyId()).isEqualTo(this.replies.get(1).replyId());
		assertThat(this.replies.get(2).ordinal()).isEqualTo(2);
	}

	@Test
	void whatIsClosedIsNotAnswered() {
		introduction(IntroductionState.WITHDRAWN, 2);
		assertThat(latest(Answer.YES)).isEqualTo(AnswerOutcome.CLOSED);
		assertThat(this.answers.to(People.INTRODUCTION, People.ANA, Answer.YES, Channel.BADGE))
			.isEqualTo(AnswerOutcome.CLOSED);
		assertThat(this.replies).isEmpty();
	}

	@Test
	void aYesAfterwardsMeansThatTheyMet() {
		introduction(IntroductionState.ACCEPTED, 2);
		ask(Kind.FOLLOWUP);
		assertThat(latest(Answer.LATER)).isEqualTo(AnswerOutcome.NOT_ASKED);
		assertThat(latest(Answer.YES)).isEqualTo(AnswerOutcome.COUNTED);
		assertThat(this.replies.getFirst().answer()).isEqualTo(Answer.MET);
	}

	@Test
	void aBadgeSaysByItselfThatTheyMet() {
		assertThat(this.answers.to(People.INTRODUCTION, People.ANA, Answer.MET, Channel.BADGE))
			.isEqualTo(AnswerOutcome.CLOSED);
		introduction(IntroductionState.ACCEPTED, 2);
		assertThat(this.answers.to(People.INTRODUCTION, People.ANA, Answer.MET, Channel.BADGE))
			.isEqualTo(AnswerOutcome.COUNTED);
	}

	@Test
	void nobodyAnswersForSomebodyElse() {
		var stranger = new AttendeeRef(People.EVENT, "z".repeat(32));
		assertThat(this.answers.to(People.INTRODUCTION, stranger, Answer.YES, Channel.BADGE))
			.isEqualTo(AnswerOutcome.NOT_ASKED);
	}

	private AnswerOutcome latest(Answer answer) {
		return this.answers.toNext(List.of(People.ana("en")), answer, false, Channel.SMS, Instant.MAX);
	}

	private void introduction(IntroductionState state, long revision) {
		this.world.put(People.introduction(state, revision, NOW.plusSeconds(600)));
	}

	private void ask(Kind kind) {
		var send = Send.about(People.INTRODUCTION, 1, People.ANA, kind, Channel.SMS, NOW);
		this.ledger.plan(send, NOW, null);
		this.ledger.claim(send, People.ana("en").recipient(), 1, NOW);
	}

}
