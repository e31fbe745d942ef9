package rapport.notify.ledger.redis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.LedgerContract;
import rapport.notify.ledger.Send;
import rapport.starter.redis.WorkingCopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The ledger on a real Redis. */
@ResourceLock("ledger on Redis")
class RedisLedgerTest extends LedgerContract {

	private LedgerOnRedis redis;

	private Ledger ledger;

	@BeforeEach
	void open() {
		this.redis = new LedgerOnRedis();
		this.ledger = this.redis.ledger();
	}

	@AfterEach
	void close() {
		this.redis.close();
	}

	@Override
	protected Ledger ledger() {
		return this.ledger;
	}

	/**
	 * It may have been sent, which Kafka knows: all is made anew, and then it is known.
	 */
	@Test
	void aMessageThatWasLostIsNotPlannedAsNew() {
		var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		var send = Send.about("c".repeat(32), 1, new AttendeeRef("devdays", "ana"), Kind.INTRODUCTION, Channel.SMS,
				now);
		assertThat(this.ledger.plan(send, now, null)).isTrue();
		this.redis.lose(send.id());
		assertThatExceptionOfType(WorkingCopy.LostException.class)
			.isThrownBy(() -> this.ledger.plan(send.through(Channel.BADGE, now), now, send.id()));
		assertThat(this.ledger.plan(send, now, null)).as("none was on Kafka").isTrue();
		this.redis.lose(send.id());
		assertThatExceptionOfType(WorkingCopy.LostException.class).isThrownBy(() -> this.ledger.plan(send, now, null));
	}

}
