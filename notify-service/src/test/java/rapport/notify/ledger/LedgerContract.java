package rapport.notify.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;

import static org.assertj.core.api.Assertions.assertThat;

/** What every ledger does. */
public abstract class LedgerContract {

	private static final Recipient ANA = new Recipient("a".repeat(32));

	private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

	/** The ledger of this test, empty. */
	protected abstract Ledger ledger();

	@Test
	void aMessageIsPlannedOnceAndNotBesideItsSibling() {
		var send = introduction("one");
		assertThat(ledger().plan(send, this.now, null)).isTrue();
		assertThat(ledger().plan(send, this.now, null)).isFalse();
		var sibling = send.through(Channel.BADGE, this.now);
		assertThat(ledger().plan(sibling, this.now, send.id())).isFalse();
		assertThat(ledger().plan(sibling, this.now, null)).isTrue();
		assertThat(ledger().find(send.id())).contains(send);
		assertThat(ledger().waiting(Channel.SMS)).isEqualTo(1);
	}

	@Test
	void aMessageIsTakenWhenItsTimeHasComeAndThenLeased() {
		var later = introduction("later");
		ledger().plan(later, this.now.plusSeconds(60), null);
		assertThat(ledger().take(Channel.SMS, this.now, 10, this.now.plusSeconds(30))).isEmpty();
		ledger().hurry(later.id(), this.now);
		assertThat(ledger().take(Channel.SMS, this.now, 10, this.now.plusSeconds(30))).containsExactly(later.id());
		assertThat(ledger().take(Channel.SMS, this.now, 10, this.now.plusSeconds(30))).as("leased").isEmpty();
	}

	@Test
	void messagesInAllPartsAreTaken() {
		var all = Stream.generate(() -> introduction(UUID.randomUUID().toString()))
			.limit(64)
			.peek((it) -> ledger().plan(it, this.now, null))
			.map(Send::id)
			.toList();
		assertThat(all.stream().map(MessageId::shard).distinct()).hasSizeGreaterThan(8);
		assertThat(ledger().take(Channel.SMS, this.now, 100, this.now.plusSeconds(30)))
			.containsExactlyInAnyOrderElementsOf(all);
	}

	@Test
	void aMessageIsGrantedOnce() {
		var granted = granted(introduction("once"));
		assertThat(granted.state()).isEqualTo(SendState.SENDING);
		assertThat(granted.trace().recipient()).isEqualTo(ANA);
		assertThat(granted.trace().reference()).isBetween(0, 65535);
		assertThat(ledger().holds(granted)).isTrue();
		assertThat(ledger().claim(granted, ANA, 1, this.now)).isInstanceOf(Claim.Taken.class);
	}

	@Test
	void whatDidNotGoOutIsTakenAgainAndWasNotAsked() {
		var granted = granted(introduction("again"));
		assertThat(ledger().asked(ANA, List.of(granted.to()))).hasSize(1);
		ledger().release(granted.id(), ANA, this.now);
		assertThat(ledger().holds(granted)).isFalse();
		assertThat(ledger().asked(ANA, List.of(granted.to()))).isEmpty();
		assertThat(granted(ledger().find(granted.id()).orElseThrow()).trace().sequence())
			.isGreaterThan(granted.trace().sequence());
	}

	@Test
	void aStopHoldsInAllPartsUntilStart() {
		ledger().honour(ANA, true, 10, this.now);
		for (var attendee : List.of("p", "q", "r", "s")) {
			var send = introduction(attendee);
			ledger().plan(send, this.now, null);
			assertThat(ledger().claim(send, ANA, 1, this.now)).isInstanceOf(Claim.Stopped.class);
			assertThat(ledger().find(send.id()).orElseThrow().state()).isEqualTo(SendState.WITHDRAWN);
		}
		ledger().honour(ANA, false, 9, this.now);
		var still = introduction("still");
		ledger().plan(still, this.now, null);
		assertThat(ledger().claim(still, ANA, 1, this.now)).as("an earlier wish").isInstanceOf(Claim.Stopped.class);
		ledger().honour(ANA, false, 11, this.now);
		var after = introduction("after");
		ledger().plan(after, this.now, null);
		assertThat(ledger().claim(after, ANA, 1, this.now)).as("right after START").isInstanceOf(Claim.Busy.class);
		assertThat(ledger().claim(after, ANA, 1, this.now.plus(Ledger.SECOND_THOUGHT)))
			.isInstanceOf(Claim.Granted.class);
	}

	@Test
	void aStopIsConfirmedWhenNothingIsUnderWayInAnyPart() {
		var underWay = granted(introduction("other"));
		var confirmation = Send.answering("wish", new AttendeeRef("devdays", "self"), Kind.STOPPED, Channel.SMS,
				this.now);
		ledger().plan(confirmation, this.now, null);
		ledger().honour(ANA, true, 10, this.now);
		assertThat(ledger().claim(confirmation, ANA, 1, this.now)).isInstanceOf(Claim.Busy.class);
		ledger().submitted(underWay.id(), List.of("x1"), this.now);
		assertThat(ledger().claim(confirmation, ANA, 1, this.now)).isInstanceOf(Claim.Granted.class);
	}

	@Test
	void aMessageIsDeliveredWhenAllItsSegmentsAre() {
		var granted = granted(introduction("two"), 2);
		ledger().submitted(granted.id(), List.of("s1", "s2"), this.now);
		assertThat(ledger().report(report("s1", SendState.DELIVERED), this.now)).isEmpty();
		assertThat(ledger().report(report("s1", SendState.DELIVERED), this.now)).as("the same again").isEmpty();
		assertThat(ledger().report(report("s2", SendState.DELIVERED), this.now)).map(Send::state)
			.contains(SendState.DELIVERED);
	}

	@Test
	void whereTheProviderGivesAllSegmentsOneIdItReportsOnce() {
		var granted = granted(introduction("one-id"), 2);
		ledger().submitted(granted.id(), List.of("o1", "o1"), this.now);
		assertThat(ledger().report(report("o1", SendState.DELIVERED), this.now)).map(Send::state)
			.contains(SendState.DELIVERED);
	}

	@Test
	void whatFailedAtFirstMayBeDeliveredAfterAllAndNotTheOtherWayRound() {
		var granted = granted(introduction("after-all"), 2);
		ledger().submitted(granted.id(), List.of("a1", "a2"), this.now);
		assertThat(ledger().report(report("a1", SendState.FAILED), this.now)).map(Send::state)
			.contains(SendState.FAILED);
		assertThat(ledger().report(report("a2", SendState.DELIVERED), this.now)).isEmpty();
		assertThat(ledger().report(report("a1", SendState.DELIVERED), this.now)).map(Send::state)
			.contains(SendState.DELIVERED);
		assertThat(ledger().report(report("a1", SendState.FAILED), this.now)).isEmpty();
	}

	@Test
	void whatNeverWentOutIsNotDeliveredByAReport() {
		var granted = granted(introduction("refused"));
		ledger().settle(granted.id(), SendState.FAILED, "rejected", this.now);
		var reference = granted.trace().reference();
		assertThat(ledger().report(new Report("n1", reference, ANA, SendState.DELIVERED, null), this.now)).isEmpty();
	}

	@Test
	void aReportMayComeBeforeTheAnswer() {
		var granted = granted(introduction("early"));
		assertThat(ledger().report(report("e1", SendState.DELIVERED), this.now)).isEmpty();
		assertThat(ledger().knows(report("e1", SendState.DELIVERED))).isFalse();
		assertThat(ledger().submitted(granted.id(), List.of("e1"), this.now)).map(Send::state)
			.contains(SendState.DELIVERED);
		assertThat(ledger().knows(report("e1", SendState.DELIVERED))).isTrue();
	}

	@Test
	void aReportSettlesWhatIsUnknownByItsReference() {
		var granted = granted(introduction("lost"));
		assertThat(ledger().lost(this.now.plusSeconds(1), this.now)).map(Send::state)
			.containsExactly(SendState.UNKNOWN);
		var reference = granted.trace().reference();
		var stranger = new Report("r0", reference, new Recipient("b".repeat(32)), SendState.FAILED, "x");
		assertThat(ledger().report(stranger, this.now)).as("of somebody else").isEmpty();
		assertThat(ledger().report(new Report("r1", reference, ANA, SendState.DELIVERED, null), this.now))
			.map(Send::state)
			.contains(SendState.DELIVERED);
	}

	@Test
	void statesComeInTheirOrderOnly() {
		var granted = granted(introduction("order"));
		assertThat(ledger().settle(granted.id(), SendState.WITHDRAWN, "late", this.now)).isEmpty();
		ledger().submitted(granted.id(), List.of(), this.now);
		assertThat(ledger().settle(granted.id(), SendState.FAILED, "bad", this.now)).isPresent();
		assertThat(ledger().settle(granted.id(), SendState.DELIVERED, null, this.now)).isEmpty();
		ledger().drop(granted.id());
		assertThat(ledger().find(granted.id())).as("only what is planned is dropped").isPresent();
	}

	@Test
	void questionsOfAllAttendeesOfANumberAreFoundTheNewestFirst() {
		var first = introduction("at-one-event");
		var second = introduction("at-another-event");
		ledger().plan(first, this.now, null);
		ledger().plan(second, this.now, null);
		ledger().claim(first, ANA, 1, this.now);
		ledger().claim(second, ANA, 1, this.now.plusSeconds(1));
		assertThat(ledger().asked(ANA, List.of(first.to(), second.to()))).extracting(Asked::attendee)
			.containsExactly(second.to(), first.to());
	}

	private Send granted(Send send) {
		return granted(send, 1);
	}

	private Send granted(Send send, int parts) {
		ledger().plan(send, this.now, null);
		var claim = ledger().claim(send, ANA, parts, this.now);
		assertThat(claim).isInstanceOf(Claim.Granted.class);
		return ((Claim.Granted) claim).send();
	}

	private Send introduction(String attendeeId) {
		return Send.about("c".repeat(32), 1, new AttendeeRef("devdays", attendeeId), Kind.INTRODUCTION, Channel.SMS,
				this.now);
	}

	private static Report report(String providerId, SendState state) {
		return new Report(providerId, -1, ANA, state, null);
	}

}
