package rapport.notify;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.MessageId;
import rapport.notify.support.People;
import rapport.notify.support.PointedAtTestServers;
import rapport.notify.support.RunningService;
import rapport.notify.support.Smsc;
import rapport.notify.support.Smsc.Behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** STOP and START, also in a hurry and from strangers, over real SMPP. */
@RunningService
class WishesBySmsTest {

	private final Smsc smsc = PointedAtTestServers.SMSC;

	private final Pair pair = new Pair();

	@Autowired
	private StringRedisTemplate redis;

	@BeforeEach
	void introduced() {
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitSms(this.pair.anaPhone, 1);
	}

	@Test
	void whoChangesHerMindQuicklyHearsOfTheLastWishAlone() {
		this.pair.awaitStates(this.pair.ana, "introduction", "sending", "submitted", "delivered");
		// However long the three take, nothing reaches her before the last one.
		this.smsc.behave(this.pair.anaPhone, Behaviour.BUSY);
		this.smsc.write(this.pair.anaPhone, "STOP");
		this.smsc.write(this.pair.anaPhone, "START");
		this.pair.introduce("accepted", 2);
		this.smsc.write(this.pair.anaPhone, "STOP");
		this.smsc.behave(this.pair.anaPhone, Behaviour.DELIVER);
		assertThat(this.pair.awaitSms(this.pair.anaPhone, 2)).startsWith("This number gets no more messages");
		await().atMost(Pair.LONG)
			.untilAsserted(() -> assertThat(this.pair.ring.states(this.pair.eventId, this.pair.ana, "meeting", "sms"))
				.endsWith("withdrawn")
				.doesNotContain("submitted", "delivered"));
		this.pair.awaitReplies(this.pair.ana, "stop", "start", "stop");
		assertThat(this.smsc.to(this.pair.anaPhone)).hasSize(2);
	}

	@Test
	void aStopFromANumberThatNobodyHasRegisteredCounts() {
		var stranger = Pair.number();
		this.smsc.write(stranger, "stop");
		var wish = this.pair.ring.records("rapport.wishes.v1")
			.stream()
			.filter((it) -> it.key().equals(person(stranger).key()))
			.toList();
		assertThat(wish).singleElement()
			.satisfies((it) -> assertThat(new String(it.value(), StandardCharsets.UTF_8))
				.doesNotContain(stranger.substring(1)));
		var later = new Pair();
		later.register(stranger, null);
		later.awaitReplies(later.ana, "stop");
		later.introduce("proposed", 1);
		later.awaitStates(later.ana, "introduction", "withdrawn");
		assertThat(this.smsc.to(stranger)).isEmpty();
	}

	@Test
	void controlWithoutTheWishSheWouldBeWrittenTo() {
		var stranger = Pair.number();
		this.smsc.write(stranger, "stop");
		for (int shard = 0; shard < MessageId.SHARDS; shard++) {
			this.redis.delete("notify:{ledger-" + shard + "}:wish:" + person(stranger).key());
		}
		this.redis.delete("notify:{" + person(stranger).key() + "}:wish");
		var later = new Pair();
		later.register(stranger, null);
		later.introduce("proposed", 1);
		later.awaitSms(stranger, 1);
	}

	@Test
	void aTextThatIsBroughtAgainAnswersNothingElse() {
		this.smsc.write(this.pair.anaPhone, "1");
		this.pair.awaitReplies(this.pair.ana, "yes");
		var next = Pair.id();
		this.pair.ring.introduction(this.pair.eventId, next, 1, "proposed", this.pair.expiresAt, this.pair.ana,
				this.pair.ben);
		await().atMost(Pair.LONG)
			.untilAsserted(
					() -> assertThat(this.pair.texts(this.pair.anaPhone)).filteredOn((it) -> it.contains("Meet?"))
						.hasSize(2));
		this.smsc.write(this.pair.anaPhone, "1");
		this.smsc.write(this.pair.anaPhone, "3");
		this.pair.awaitReplies(this.pair.ana, "yes", "yes", "no");
		assertThat(this.pair.ring.read("rapport.replies.v1", this.pair.eventId))
			.extracting((it) -> it.get("introductionId").stringValue())
			.containsExactly(this.pair.introductionId, this.pair.introductionId, next);
	}

	@Test
	void nothingOfTheNumberIsInRedisButTheContact() {
		this.smsc.write(this.pair.anaPhone, "STOP");
		this.pair.awaitSms(this.pair.anaPhone, 2);
		this.pair.ring.erase(this.pair.eventId, this.pair.ana);
		var digits = this.pair.anaPhone.substring(1);
		await().atMost(Pair.LONG)
			.untilAsserted(() -> assertThat(this.redis.<String, String>opsForHash()
				.entries("notify:{" + this.pair.eventId + "}:contacts")
				.values()).noneMatch((it) -> it.contains(digits)));
		assertThat(this.redis.keys("*" + digits + "*")).isEmpty();
		var wish = this.redis.<String, String>opsForHash()
			.multiGet("notify:{" + person(this.pair.anaPhone).key() + "}:wish", List.of("stopped"));
		assertThat(wish).as("her wish stays").containsExactly("1");
	}

	private static Recipient person(String number) {
		return People.recipients().ofNumber(number);
	}

}
