package rapport.notify.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a message that something goes wrong with. */
class SendWindowTest {

	private static final Duration LEASE = Duration.ofSeconds(30);

	private final Desk desk = new Desk();

	private final List<Throwable> told = new CopyOnWriteArrayList<>();

	@Test
	void aMessageThatMeetsABugIsToldAndGivenUp() throws InterruptedException {
		var id = planned();
		this.desk.bug = new IllegalStateException("a bug");
		tried(SendWindow.TRIES, false);
		assertThat(this.desk.state(id)).isEqualTo("failed");
		assertThat(this.desk.ledger.find(id).orElseThrow().reason()).isEqualTo("bug");
		assertThat(this.told).hasSize(SendWindow.TRIES).containsOnly(this.desk.bug);
	}

	@Test
	void oneThatMeetsWhatIsAwayWaitsForAsLongAsThatIs() throws InterruptedException {
		var id = planned();
		this.desk.bug = new IllegalStateException("away");
		tried(SendWindow.TRIES * 2, true);
		assertThat(this.desk.state(id)).isEqualTo("planned");
		this.desk.bug = null;
		this.desk.now = this.desk.now.plus(LEASE);
		this.desk.run();
		assertThat(this.desk.texts).hasSize(1);
	}

	private MessageId planned() {
		this.desk.world.open(this.desk.now, 36_000).registered();
		var introduction = People.introduction(IntroductionState.PROPOSED, 1, this.desk.now.plusSeconds(3600));
		this.desk.world.put(introduction);
		var send = Send.about(introduction.introductionId(), 1, People.ANA, Kind.INTRODUCTION, Channel.SMS,
				this.desk.now);
		this.desk.ledger.plan(send, this.desk.now, null);
		return send.id();
	}

	private void tried(int times, boolean passes) throws InterruptedException {
		var clock = ((InstantSource) () -> this.desk.now).withZone(ZoneOffset.UTC);
		try (var window = new SendWindow(this.desk.ledger, this.desk.sender, Channel.SMS, 1, LEASE, () -> true,
				(_, failure) -> {
					this.told.add(failure);
					return passes;
				}, clock)) {
			for (int i = 1; i <= times; i++) {
				int sofar = i;
				window.takeAndSend();
				Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.told.size() == sofar);
				this.desk.now = this.desk.now.plus(LEASE).plusSeconds(1);
			}
		}
	}

}
