package rapport.notify;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contacts;
import rapport.notify.event.Events;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.support.People;
import rapport.notify.support.PointedAtTestServers;
import rapport.notify.support.RunningService;
import rapport.notify.support.Smsc;
import rapport.notify.support.Smsc.Behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * From an introduction to the phones, and what becomes of a message there: over real
 * Kafka, Redis and SMPP.
 */
@RunningService
class IntroductionBySmsTest {

	private final Smsc smsc = PointedAtTestServers.SMSC;

	private final Pair pair = new Pair();

	@Test
	void bothAreAskedAndTheReceiptSettlesIt() {
		this.pair.register();
		this.pair.introduce("proposed", 1);
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 1)).startsWith("Test: Ben (Contoso) can help you with Rust")
			.endsWith("Reply STOP to end.")
			.doesNotContain(this.pair.benPhone.substring(1));
		assertThat(this.pair.awaitSms(this.pair.benPhone, 1)).startsWith("Test: Ana (Contoso)");
		this.pair.awaitStates(this.pair.ana, "introduction", "sending", "submitted", "delivered");
		this.pair.awaitStates(this.pair.ben, "introduction", "sending", "submitted", "delivered");
	}

	@Test
	void contactsMayArriveAfterTheIntroduction() {
		this.pair.introduce("proposed", 1);
		this.pair.register();
		this.pair.awaitSms(this.pair.anaPhone, 1);
	}

	@Test
	void aMessageThatCannotArriveIsFailed() {
		this.smsc.behave(this.pair.anaPhone, Behaviour.REJECT);
		this.smsc.behave(this.pair.benPhone, Behaviour.FAIL);
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "sending", "failed");
		this.pair.awaitStates(this.pair.ben, "introduction", "sending", "submitted", "failed");
		assertThat(this.pair.ring.read("rapport.deliveries.v1", this.pair.eventId))
			.filteredOn((it) -> it.get("state").stringValue().equals("failed"))
			.extracting((it) -> it.get("reason").stringValue())
			.containsExactlyInAnyOrder("smpp-0x0000000b", "undeliv-000");
	}

	@Test
	void aThrottledMessageIsTriedAgain() {
		this.smsc.behave(this.pair.anaPhone, Behaviour.THROTTLE_ONCE);
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitSms(this.pair.anaPhone, 1);
	}

	@Test
	void aLostAnswerMakesTheMessageUnknownAndItIsNotRepeated() {
		this.smsc.behave(this.pair.anaPhone, Behaviour.CLOSE);
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "sending", "unknown");
		this.pair.introduce("proposed", 1);
		provesItselfAlive();
		assertThat(this.smsc.to(this.pair.anaPhone)).hasSize(1);

		this.smsc.report(this.smsc.to(this.pair.anaPhone).getFirst(), "DELIVRD");
		this.pair.awaitStates(this.pair.ana, "introduction", "sending", "unknown", "delivered");
	}

	@Test
	void aReportThatComesBeforeTheAnswerIsLostSettlesTheMessage() {
		this.smsc.behave(this.pair.anaPhone, Behaviour.DELIVER_AND_CLOSE);
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "sending", "delivered");
	}

	@Test
	void theSameIntroductionAgainSendsNothingMore() {
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitSms(this.pair.anaPhone, 1);
		this.pair.introduce("proposed", 1);
		this.pair.introduce("proposed", 1);
		provesItselfAlive();
		assertThat(this.smsc.to(this.pair.anaPhone)).hasSize(1);
	}

	@Test
	void controlWithoutTheLedgerTheSameIntroductionWouldBeSentTwice(@Autowired StringRedisTemplate redis) {
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "sending", "submitted", "delivered");
		var id = MessageId.of(this.pair.introductionId, this.pair.ana, Kind.INTRODUCTION, Channel.SMS);
		var part = "notify:{ledger-" + id.shard() + "}:";
		assertThat(redis.delete(List.of(part + "m:" + id.value(), part + "event:" + this.pair.eventId))).isEqualTo(2);
		this.pair.introduce("proposed", 1);
		this.pair.awaitSms(this.pair.anaPhone, 2);
	}

	@Test
	void whatACrashLeftSendingBecomesUnknownAndIsNotSent(@Autowired Ledger ledger) {
		this.pair.register();
		var ana = new AttendeeRef(this.pair.eventId, this.pair.ana);
		var crashed = Instant.now().minusSeconds(60);
		var send = Send.about(this.pair.introductionId, 1, ana, Kind.INTRODUCTION, Channel.SMS, crashed);
		ledger.plan(send, Instant.now().plusSeconds(60), null);
		ledger.claim(send, People.recipients().ofNumber(this.pair.anaPhone), 1, crashed);
		this.pair.introduce("proposed", 1);
		await().atMost(Pair.LONG)
			.untilAsserted(
					() -> assertThat(this.pair.ring.states(this.pair.eventId, this.pair.ana, "introduction", "sms"))
						.endsWith("unknown"));
		this.pair.awaitSms(this.pair.benPhone, 1);
		assertThat(this.smsc.to(this.pair.anaPhone)).isEmpty();
	}

	@Test
	void whoSaidLaterIsAskedAgainAndWhoSaidYesIsNot() {
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitSms(this.pair.anaPhone, 1);
		this.pair.awaitSms(this.pair.benPhone, 1);
		this.pair.introduce("later", 2);
		var again = Map.of("eventId", this.pair.eventId, "introductionId", this.pair.introductionId, "revision", 3,
				"attempt", 2, "expiresAt", this.pair.expiresAt.toString(), "participants",
				List.of(part(this.pair.ana, Map.of()), part(this.pair.ben, Map.of("reply", "yes"))));
		this.pair.ring.introduction(again);
		this.pair.ring.introduction(again);
		this.pair.awaitSms(this.pair.anaPhone, 2);
		provesItselfAlive();
		assertThat(this.smsc.to(this.pair.anaPhone)).hasSize(2);
		assertThat(this.smsc.to(this.pair.benPhone)).hasSize(1);
	}

	private static Map<String, Object> part(String attendeeId, Map<String, String> more) {
		var part = new HashMap<String, Object>(
				Map.of("attendeeId", attendeeId, "opener", Map.of("kind", "ask-about", "topic", "Rust")));
		part.putAll(more);
		return part;
	}

	@Test
	void bothSaidYesTellsBothWhereToMeet() {
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitSms(this.pair.anaPhone, 1);
		this.pair.awaitSms(this.pair.benPhone, 1);
		this.pair.introduce("accepted", 3);
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 2))
			.isEqualTo("You both said yes! Find Ben Okoro (Contoso) here: Coffee bar. Ask about Rust.");
		this.pair.awaitSms(this.pair.benPhone, 2);
		this.pair.awaitStates(this.pair.ben, "meeting", "sending", "submitted", "delivered");
	}

	@Test
	void whatIsWithdrawnBeforeItIsSentIsNotSent(@Autowired Introductions introductions) {
		this.pair.introduce("proposed", 1);
		this.pair.introduce("withdrawn", 2);
		await().atMost(Pair.LONG)
			.until(() -> introductions.find(this.pair.eventId, this.pair.introductionId)
				.filter((it) -> it.state() == IntroductionState.WITHDRAWN)
				.isPresent());
		this.pair.register();
		this.pair.awaitStates(this.pair.ana, "introduction", "withdrawn");
		assertThat(this.smsc.to(this.pair.anaPhone)).isEmpty();
	}

	@Test
	void whatIsTooLateIsNotSent() {
		this.pair.expiresAt = Instant.now().minusSeconds(1);
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "expired");
		assertThat(this.smsc.to(this.pair.anaPhone)).isEmpty();
	}

	@Test
	void nothingIsSentAfterTheEvent(@Autowired Events events) {
		this.pair.register();
		this.pair.ring.event(this.pair.eventId, Instant.now().minusSeconds(1));
		await().atMost(Pair.LONG)
			.until(() -> events.find(this.pair.eventId).filter((it) -> it.over(Instant.now())).isPresent());
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "expired");
		assertThat(this.smsc.to(this.pair.anaPhone)).isEmpty();
	}

	@Test
	void oneWhoWasErasedIsNotWrittenTo(@Autowired Contacts contacts) {
		var ana = new AttendeeRef(this.pair.eventId, this.pair.ana);
		this.pair.register();
		await().atMost(Pair.LONG).until(() -> contacts.find(ana).isPresent());
		this.pair.ring.erase(this.pair.eventId, this.pair.ana);
		await().atMost(Pair.LONG).until(() -> contacts.find(ana).isEmpty());
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "withdrawn");
		assertThat(this.smsc.to(this.pair.anaPhone)).isEmpty();
	}

	@Test
	void oneWithoutPhoneAndBadgeIsReported() {
		this.pair.register(null, null);
		this.pair.introduce("proposed", 1);
		await().atMost(Pair.LONG)
			.untilAsserted(() -> assertThat(this.pair.ring.read("rapport.deliveries.v1", this.pair.eventId))
				.anySatisfy((it) -> assertThat(it.get("reason").stringValue()).isEqualTo("no-channel")));
	}

	/**
	 * What was published before has been dealt with when a later pair at the same event
	 * got its messages.
	 */
	private void provesItselfAlive() {
		var later = this.pair.others();
		later.register();
		later.introduce("proposed", 1);
		later.awaitStates(later.ana, "introduction", "sending", "submitted", "delivered");
	}

}
