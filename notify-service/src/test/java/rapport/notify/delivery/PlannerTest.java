package rapport.notify.delivery;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MessageId;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** What is planned when an introduction changes, without a broker. */
class PlannerTest {

	private final Desk desk = new Desk();

	@Test
	void bothAreAskedOnceHoweverOftenItIsTold() {
		this.desk.world.registered();
		changed(IntroductionState.PROPOSED, 1);
		changed(IntroductionState.PROPOSED, 1);
		assertThat(this.desk.ledger.waiting(Channel.SMS)).isEqualTo(2);
		assertThat(state(People.ANA, Kind.INTRODUCTION, Channel.SMS)).isEqualTo("planned");
	}

	@Test
	void whoseBadgeIsOnlineIsAskedThere() {
		this.desk.world.registered();
		this.desk.online = true;
		changed(IntroductionState.PROPOSED, 1);
		assertThat(state(People.ANA, Kind.INTRODUCTION, Channel.BADGE)).isEqualTo("planned");
		assertThat(state(People.BEN, Kind.INTRODUCTION, Channel.SMS)).isEqualTo("planned");
	}

	@Test
	void whoAgreedIsToldWhereAndAskedLater() {
		this.desk.world.registered();
		changed(IntroductionState.ACCEPTED, 2);
		assertThat(state(People.BEN, Kind.MEETING, Channel.SMS)).isEqualTo("planned");
		assertThat(this.desk.ledger.due(id(People.BEN, Kind.FOLLOWUP, Channel.SMS)))
			.contains(Instant.EPOCH.plus(Duration.ofMinutes(45)));
	}

	@Test
	void anEarlierRevisionIsIgnored() {
		this.desk.world.registered();
		changed(IntroductionState.WITHDRAWN, 2);
		changed(IntroductionState.PROPOSED, 1);
		assertThat(this.desk.ledger.waiting(Channel.SMS)).isZero();
	}

	@Test
	void whatABadgeShowsIsTakenOff() {
		this.desk.world.registered();
		this.desk.online = true;
		changed(IntroductionState.PROPOSED, 1);
		changed(IntroductionState.WITHDRAWN, 2);
		assertThat(state(People.ANA, Kind.WITHDRAWAL, Channel.BADGE)).isEqualTo("planned");
		assertThat(state(People.BEN, Kind.WITHDRAWAL, Channel.BADGE)).isEqualTo("none");
	}

	private void changed(IntroductionState state, long revision) {
		this.desk.planner.changed(People.introduction(state, revision, this.desk.now.plusSeconds(600)));
	}

	private String state(AttendeeRef to, Kind kind, Channel channel) {
		return this.desk.state(id(to, kind, channel));
	}

	private static MessageId id(AttendeeRef to, Kind kind, Channel channel) {
		return MessageId.about(People.INTRODUCTION, 1, to.attendeeId(), kind, channel);
	}

}
