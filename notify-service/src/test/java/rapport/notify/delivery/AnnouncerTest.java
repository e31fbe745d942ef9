package rapport.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Report;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.notify.ledger.redis.LedgerOnRedis;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** The order in which others are told of a message's states, from the ledger on Redis. */
@ResourceLock("ledger on Redis")
class AnnouncerTest {

	private static final int SHARD = 5;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Recipient ANA = People.recipients().ofNumber("+12025550101");

	private final LedgerOnRedis redis = new LedgerOnRedis();

	private final Ledger ledger = this.redis.ledger();

	private final Publications published = new Publications();

	private final Announcer announcer = new Announcer(this.redis.outbox(SHARD), this.published);

	@AfterEach
	void close() {
		this.redis.close();
	}

	@Test
	void aLaterStateWaitsUntilTheEarlierOneIsKeptSafe() {
		delivered();
		this.published.holds = true;
		var telling = Thread.startVirtualThread(this.announcer::tell);
		await().atMost(PATIENCE).until(() -> this.published.asked.size() == 1);
		assertThat(this.published.states()).containsExactly("submitted");
		this.published.letGo();
		await().atMost(PATIENCE).until(() -> !telling.isAlive());
		assertThat(this.published.states()).containsExactly("submitted");
		tellAll(this.announcer);
		assertThat(this.published.states()).containsExactly("submitted", "delivered");
	}

	@Test
	void aLaterStateIsNotToldWhileTheEarlierOneCannotBe() {
		delivered();
		this.published.away = true;
		assertThatExceptionOfType(CompletionException.class).isThrownBy(this.announcer::tell);
		assertThat(this.announcer.tell()).as("begins anew").isTrue();
		assertThatExceptionOfType(CompletionException.class).isThrownBy(this.announcer::tell);
		this.published.away = false;
		tellAll(this.announcer);
		assertThat(this.published.states()).containsExactly("submitted", "submitted", "submitted", "delivered");
	}

	@Test
	void whatACrashLeftUntoldIsToldInOrderAtRestart() {
		delivered();
		this.published.away = true;
		assertThatExceptionOfType(CompletionException.class).isThrownBy(this.announcer::tell);
		this.published.away = false;
		this.published.asked.clear();
		var restarted = new Announcer(this.redis.outbox(SHARD), this.published);
		assertThat(restarted.tell()).as("while the dead one may still be telling").isFalse();
		this.redis.endLease(SHARD);
		tellAll(restarted);
		assertThat(this.published.states()).containsExactly("submitted", "delivered");
	}

	@Test
	void messagesDoNotWaitForEachOther() {
		delivered();
		delivered();
		this.published.holds = true;
		var telling = Thread.startVirtualThread(this.announcer::tell);
		await().atMost(PATIENCE).until(() -> this.published.asked.size() == 2);
		assertThat(this.published.states()).containsExactly("submitted", "submitted");
		this.published.letGo();
		await().atMost(PATIENCE).until(() -> !telling.isAlive());
	}

	@Test
	void whatCannotBeToldKeepsNothingElseFromBeingTold() {
		var stuck = delivered();
		this.published.refused = stuck;
		var others = Stream.generate(this::delivered).limit(600).toList();
		await().atMost(PATIENCE).until(() -> {
			try {
				this.announcer.tell();
			}
			catch (CompletionException ex) {
				assertThat(this.published.refused).isEqualTo(stuck);
			}
			return this.published.delivered().containsAll(others);
		});
		assertThat(this.published.delivered()).doesNotContain(stuck);
	}

	/** A message that was sent, and whose receipt came before the provider's answer. */
	private MessageId delivered() {
		var now = Instant.now();
		var to = new AttendeeRef(People.EVENT, inShard());
		var send = Send.about(People.INTRODUCTION, 1, to, Kind.INTRODUCTION, Channel.SMS, now);
		this.ledger.plan(send, now, null);
		this.ledger.claim(send, ANA, 1, now);
		this.ledger.report(new Report(send.id().value(), -1, ANA, SendState.DELIVERED, null), now);
		assertThat(this.ledger.submitted(send.id(), List.of(send.id().value()), now))
			.hasValueSatisfying((it) -> assertThat(it.state()).isEqualTo(SendState.DELIVERED));
		return send.id();
	}

	private static String inShard() {
		return Stream.generate(() -> UUID.randomUUID().toString())
			.filter((it) -> MessageId.shard(it) == SHARD)
			.findFirst()
			.orElseThrow();
	}

	private static void tellAll(Announcer announcer) {
		await().atMost(PATIENCE).until(() -> !announcer.tell());
	}

	/** Holds what is published until the test lets it go. */
	private static final class Publications implements DeliveryPublisher {

		private final List<Send> asked = new ArrayList<>();

		private final List<CompletableFuture<Send>> held = new ArrayList<>();

		private boolean holds;

		private boolean away;

		private @Nullable MessageId refused;

		@Override
		public synchronized CompletionStage<?> publish(Send send) {
			this.asked.add(send);
			if (this.away || send.id().equals(this.refused)) {
				return CompletableFuture.failedFuture(new IllegalStateException("away"));
			}
			if (!this.holds) {
				return CompletableFuture.completedFuture(send);
			}
			var future = new CompletableFuture<Send>();
			this.held.add(future);
			return future;
		}

		synchronized void letGo() {
			this.holds = false;
			this.held.forEach((it) -> it.complete(null));
		}

		synchronized List<MessageId> delivered() {
			return this.asked.stream().filter((it) -> it.state() == SendState.DELIVERED).map(Send::id).toList();
		}

		synchronized List<String> states() {
			return this.asked.stream().map((it) -> it.state().code()).toList();
		}

	}

}
