package rapport.notify;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.sync.RedisCommands;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.NegativeResponseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.notify.support.Ring;
import rapport.notify.support.Smsc;
import rapport.starter.redis.WorkingCopy;
import rapport.starter.testing.KillableServers;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * All that Redis has is lost under the running service: it is made anew from Kafka, a
 * STOP holds, nothing is sent twice, and what was planned goes out.
 */
@Order(1)
class FlushTest {

	private static KillableServers servers;

	private static Smsc smsc;

	private static Ring ring;

	private static RedisClient client;

	private static RedisCommands<String, String> redis;

	private static ConfigurableApplicationContext service;

	@BeforeAll
	static void start() {
		servers = new KillableServers();
		smsc = new Smsc();
		ring = new Ring(servers.brokers());
		client = RedisClient.create(servers.redisUrl());
		redis = client.connect().sync();
		service = new SpringApplicationBuilder(NotifyApplication.class).run("--server.port=0",
				"--spring.data.redis.url=" + servers.redisUrl(),
				"--spring.cloud.stream.kafka.binder.brokers=" + servers.brokers(),
				"--rapport.secret=" + TestServers.SECRET, "--rapport.instance=flush",
				"--rapport.badges.mqtt.url=" + TestServers.mqttUrl(), "--rapport.badges.mqtt.group=flush",
				"--rapport.sms.smpp.port=" + smsc.port());
		awaitWhole();
	}

	@AfterAll
	static void stop() throws IOException {
		service.close();
		client.shutdown();
		ring.close();
		smsc.close();
		servers.close();
	}

	@Test
	void whatWasSentIsNotSentAgainAndWhatWasPlannedGoesOut() {
		var told = introduced();
		var planned = new Pair(ring, smsc);
		ring.event(planned.eventId, List.of(quietNow()),
				Map.of("doors", Instant.now().minusSeconds(3600), "ends", Instant.now().plusSeconds(3600)));
		planned.registerAttendees();
		planned.introduce("proposed", 1);
		await().atMost(Pair.LONG).until(() -> redis.keys("notify:{ledger-*}:event:" + planned.eventId).size() > 0);
		publishPoison();

		flush();
		told.introduce("proposed", 1);
		planned.register();
		planned.awaitSms(planned.anaPhone, 1);
		planned.awaitSms(planned.benPhone, 1);
		assertThat(smsc.to(told.anaPhone)).as("sent before").hasSize(1);
		assertThat(smsc.to(told.benPhone)).as("sent before").hasSize(1);

		smsc.write(told.anaPhone, "1");
		told.awaitReplies(told.ana, "yes");
	}

	/** What nobody can read, on whatever topic, stops nothing when all is read again. */
	private static void publishPoison() {
		for (var topic : List.of("events", "attendees", "introductions", "check-ins", "deliveries", "replies", "wishes",
				"profiles")) {
			var name = "rapport." + topic + ".v1";
			for (var value : List.of("{", "null", "[]", "{\"eventId\":\"poison\",\"attendeeId\":\"a\"}")) {
				ring.raw(name, "poison/" + value.length(), value);
			}
			// To forget an event takes a while.
			for (var key : topic.equals("events") ? List.of("/")
					: List.of("", "/", "poison", "poison/", "/x", "\uFFFD")) {
				ring.raw(name, key, null);
			}
		}
	}

	@Test
	void controlWithoutWhatWasRebuiltItWouldBeSentAgain() {
		var pair = introduced();
		flush();
		forgetWhatWasSent(pair);
		redis.keys("notify:{ledger-*}:event:" + pair.eventId).forEach(redis::del);
		pair.introduce("proposed", 1);
		pair.awaitSms(pair.anaPhone, 2);
	}

	@Test
	void aStopHoldsAlsoOfANumberThatIsNotRegisteredAndStartBringsItBack() {
		var pair = introduced();
		smsc.write(pair.anaPhone, "STOP");
		pair.awaitSms(pair.anaPhone, 2);
		var stranger = Pair.number();
		smsc.write(stranger, "stop");

		flush();
		var elsewhere = new Pair(ring, smsc);
		elsewhere.register(pair.anaPhone, null);
		elsewhere.introduce("proposed", 1);
		elsewhere.awaitStates(elsewhere.ana, "introduction", "withdrawn");
		var strangers = new Pair(ring, smsc);
		strangers.register(stranger, null);
		strangers.introduce("proposed", 1);
		strangers.awaitStates(strangers.ana, "introduction", "withdrawn");
		assertThat(smsc.to(stranger)).isEmpty();
		assertThat(smsc.to(pair.anaPhone)).hasSize(2);

		smsc.write(pair.anaPhone, "START");
		pair.awaitSms(pair.anaPhone, 3);
	}

	@Test
	void whatPeopleWriteWhileItIsMadeAnewIsRefusedAndCountsWhenItIsBroughtAgain() {
		var pair = introduced();
		redis.flushall();
		var refusals = 0;
		while (true) {
			try {
				smsc.offer(pair.benPhone, "1");
				break;
			}
			catch (NegativeResponseException ex) {
				assertThat(ex.getCommandStatus()).isEqualTo(SMPPConstant.STAT_ESME_RX_T_APPN);
				refusals++;
			}
			catch (Exception ex) {
				throw new AssertionError(ex);
			}
		}
		assertThat(refusals).isPositive();
		pair.awaitReplies(pair.ben, "yes");
	}

	@Test
	void aPartOfTheLedgerThatIsLostIsNoticedAndAllIsMadeAnew() {
		var pair = introduced();
		var lost = redis.keys("notify:{ledger-*").toArray(String[]::new);
		assertThat(redis.<Long>eval("return redis.call('DEL', unpack(KEYS))", ScriptOutputType.INTEGER, lost))
			.isPositive();
		var next = new Pair(ring, smsc);
		next.register();
		next.introduce("proposed", 1);
		next.awaitSms(next.anaPhone, 1);
		pair.introduce("proposed", 1);
		awaitWhole();
		next.awaitStates(next.ana, "introduction", "sending", "submitted", "delivered");
		assertThat(smsc.to(pair.anaPhone)).hasSize(1);
	}

	/** Which key goes; a star stands for the event. */
	@ParameterizedTest
	@ValueSource(strings = { "notify:{*}:contacts", "notify:{*}:introductions", "messages" })
	void aKeyThatIsGoneByItselfIsNoticedWhereAnotherTellsOfIt(String key) {
		var pair = new Pair(ring, smsc);
		ring.event(pair.eventId, List.of(quietNow()),
				Map.of("doors", Instant.now().minusSeconds(3600), "ends", Instant.now().plusSeconds(3600)));
		pair.registerAttendees();
		pair.introduce("proposed", 1);
		await().atMost(Pair.LONG).until(() -> redis.keys("notify:{ledger-*}:event:" + pair.eventId).size() > 0);
		await().atMost(Pair.LONG).until(() -> redis.hlen("notify:{" + pair.eventId + "}:contacts") == 2);

		var whole = redis.get("notify-service:copy");
		if (key.equals("messages")) {
			forgetWhatWasSent(pair);
		}
		else {
			assertThat(redis.del(key.replace("*", pair.eventId))).isEqualTo(1);
		}
		awaitAnother(whole);
		ring.event(pair.eventId, Instant.now().plusSeconds(3600));
		pair.awaitSms(pair.anaPhone, 1);
		pair.awaitSms(pair.benPhone, 1);
	}

	@Test
	void aMessageThatIsGoneByItselfIsNotSentAgain() {
		var pair = introduced();
		var whole = redis.get("notify-service:copy");
		forgetWhatWasSent(pair);
		pair.introduce("proposed", 1);
		awaitAnother(whole);
		introduced();
		assertThat(smsc.to(pair.anaPhone)).hasSize(1);
		assertThat(smsc.to(pair.benPhone)).hasSize(1);
	}

	@Test
	void aStopHoldsInEveryPartOfTheLedgerThatLostIt() {
		var pair = introduced();
		smsc.write(pair.anaPhone, "STOP");
		pair.awaitSms(pair.anaPhone, 2);
		redis.keys("notify:{ledger-*}:wish:*").forEach(redis::del);
		var elsewhere = new Pair(ring, smsc);
		elsewhere.register(pair.anaPhone, null);
		elsewhere.introduce("proposed", 1);
		elsewhere.awaitStates(elsewhere.ana, "introduction", "withdrawn");
		assertThat(smsc.to(pair.anaPhone)).hasSize(2);
	}

	private static Map<String, Instant> quietNow() {
		return Map.of("starts", Instant.now().minusSeconds(60), "ends", Instant.now().plusSeconds(600));
	}

	private static Pair introduced() {
		var pair = new Pair(ring, smsc);
		pair.register();
		pair.introduce("proposed", 1);
		pair.awaitStates(pair.ana, "introduction", "sending", "submitted", "delivered");
		pair.awaitStates(pair.ben, "introduction", "sending", "submitted", "delivered");
		return pair;
	}

	private static void flush() {
		var before = redis.get("notify-service:copy");
		redis.flushall();
		awaitAnother(before);
	}

	/** Waits until all was made anew. */
	private static void awaitAnother(String copy) {
		await().atMost(Pair.LONG).until(() -> {
			var now = redis.get("notify-service:copy");
			return now != null && !now.equals(copy);
		});
		awaitWhole();
	}

	private static void forgetWhatWasSent(Pair pair) {
		for (var key : redis.keys("notify:{ledger-*}:event:" + pair.eventId)) {
			var shard = key.substring(0, key.indexOf('}') + 1);
			redis.smembers(key).forEach((id) -> redis.del(shard + ":m:" + id));
		}
	}

	private static void awaitWhole() {
		await().atMost(Pair.LONG).until(() -> service.getBean(WorkingCopy.class).isWhole());
	}

}
