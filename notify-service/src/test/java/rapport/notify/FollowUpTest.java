package rapport.notify;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.delivery.BadgeGateway;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.support.Badge;
import rapport.notify.support.PointedAtTestServers;
import rapport.notify.support.RunningService;
import rapport.notify.support.Smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whether they met: asked once, a while after both said yes. */
@RunningService
class FollowUpTest {

	private final Smsc smsc = PointedAtTestServers.SMSC;

	private final Pair pair = new Pair();

	@Autowired
	private Ledger ledger;

	@Autowired
	private BadgeGateway badges;

	@Test
	void bothAreAskedOnceAndEachTellsForItself() {
		agreed();
		due(this.pair.ana);
		due(this.pair.ben);
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 3))
			.isEqualTo("Did you meet Ben Okoro (Contoso)? 1 yes, 3 no.");
		assertThat(this.pair.awaitSms(this.pair.benPhone, 3)).startsWith("Did you meet Ana Sousa");
		this.smsc.write(this.pair.anaPhone, "1");
		this.pair.introduce("met", 3);
		this.pair.introduce("accepted", 2);
		this.smsc.write(this.pair.benPhone, "No");
		this.pair.awaitReplies(this.pair.ana, "met");
		this.pair.awaitReplies(this.pair.ben, "missed");
		this.pair.awaitStates(this.pair.ana, "followup", "sending", "submitted", "delivered");
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 4)).startsWith("Thank you, good to hear");
	}

	@Test
	void itIsAskedAWhileAfterTheyAgreed() {
		this.pair.register();
		var longAgo = Instant.now().minusSeconds(46 * 60);
		this.pair.ring.introduction(
				Map.of("eventId", this.pair.eventId, "introductionId", this.pair.introductionId, "revision", 2, "state",
						"accepted", "at", longAgo.toString(), "expiresAt", longAgo.toString()),
				this.pair.ana, this.pair.ben);
		await().atMost(Pair.LONG)
			.untilAsserted(() -> assertThat(this.smsc.to(this.pair.anaPhone)).extracting(Smsc.Submitted::text)
				.anyMatch((it) -> it.contains("Did you meet Ben Okoro")));
	}

	@Test
	void whoSaidStopIsNotAsked() {
		agreed();
		this.smsc.write(this.pair.anaPhone, "STOP");
		this.pair.awaitReplies(this.pair.ana, "stop");
		due(this.pair.ana);
		this.pair.awaitStates(this.pair.ana, "followup", "withdrawn");
		assertThat(this.smsc.to(this.pair.anaPhone)).extracting(Smsc.Submitted::text)
			.noneMatch((it) -> it.startsWith("Did you meet"));
	}

	@Test
	void whoIsMeetingIsAskedAboutNobodyElseUntilThen() {
		agreed();
		var other = this.pair.others();
		other.register();
		this.pair.ring.introduction(this.pair.eventId, other.introductionId, 1, "proposed", this.pair.expiresAt,
				this.pair.ana, other.ben);
		this.pair.awaitSms(other.benPhone, 1);
		assertThat(this.smsc.to(this.pair.anaPhone)).as("while she is meeting").hasSize(2);
		due(this.pair.ana);
		this.pair.awaitSms(this.pair.anaPhone, 4);
		assertThat(this.pair.texts(this.pair.anaPhone).get(2)).startsWith("Did you meet");
		assertThat(this.pair.texts(this.pair.anaPhone).getLast()).startsWith("Ben (Contoso) can help");
	}

	@Test
	void itIsAskedOnTheBadgeWhereTheMeetingWasTold() {
		var id = "A-" + UUID.randomUUID();
		this.pair.register(null, id);
		try (var badge = Badge.on(this.pair.eventId, id)) {
			await().atMost(Pair.LONG).until(() -> this.badges.online(this.pair.eventId, id));
			this.pair.introduce("accepted", 2);
			await().atMost(Pair.LONG)
				.untilAsserted(
						() -> assertThat(this.pair.ring.states(this.pair.eventId, this.pair.ana, "meeting", "badge"))
							.contains("submitted"));
			due(this.pair.ana);
			await().atMost(Pair.LONG).untilAsserted(() -> assertThat(badge.shown("followup")).hasSize(1));
			badge.say(this.pair.introductionId, "yes");
			badge.say(this.pair.introductionId, "missed");
			this.pair.awaitReplies(this.pair.ana, "missed");
		}
	}

	@Test
	void itIsAskedByTextMessageWhereTheMeetingWasToldByOne() {
		agreed();
		var id = "A-" + UUID.randomUUID();
		this.pair.register(this.pair.anaPhone, id);
		try (var badge = Badge.on(this.pair.eventId, id)) {
			await().atMost(Pair.LONG).until(() -> this.badges.online(this.pair.eventId, id));
			due(this.pair.ana);
			assertThat(this.pair.awaitSms(this.pair.anaPhone, 3)).startsWith("Did you meet");
			assertThat(badge.shown()).isEmpty();
		}
	}

	private void agreed() {
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitSms(this.pair.anaPhone, 1);
		this.pair.awaitSms(this.pair.benPhone, 1);
		this.pair.introduce("accepted", 2);
		for (var attendeeId : List.of(this.pair.ana, this.pair.ben)) {
			this.pair.awaitStates(attendeeId, "meeting", "sending", "submitted", "delivered");
		}
	}

	/** What otherwise happens after 20 minutes. */
	private void due(String attendeeId) {
		var id = MessageId.of(this.pair.introductionId, attendeeId, Kind.FOLLOWUP, Channel.SMS);
		await().atMost(Pair.LONG).until(() -> this.ledger.find(id).isPresent());
		assertThat(this.ledger.find(id).orElseThrow().to()).isEqualTo(new AttendeeRef(this.pair.eventId, attendeeId));
		this.ledger.hurry(id, Instant.now());
	}

}
