package rapport.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import rapport.notify.support.PointedAtTestServers;
import rapport.notify.support.Ring;
import rapport.notify.support.Smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Ana and Ben at an event of their own, with numbers of their own, and the introduction
 * of the two.
 */
final class Pair {

	static final Duration LONG = Duration.ofSeconds(60);

	private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

	final Ring ring;

	final Smsc smsc;

	final String eventId;

	final String ana = id();

	final String ben = id();

	final String introductionId = id();

	final String anaPhone = number();

	final String benPhone = number();

	Instant expiresAt = Instant.now().plusSeconds(600);

	Pair() {
		this(Ring.shared(), PointedAtTestServers.SMSC);
	}

	Pair(Ring ring, Smsc smsc) {
		this(ring, smsc, "e-" + UUID.randomUUID());
	}

	private Pair(Ring ring, Smsc smsc, String eventId) {
		this.ring = ring;
		this.smsc = smsc;
		this.eventId = eventId;
	}

	/** Two others at the same event. */
	Pair others() {
		return new Pair(this.ring, this.smsc, this.eventId);
	}

	static String id() {
		return UUID.randomUUID().toString().replace("-", "");
	}

	static String number() {
		return "+1202777" + NUMBERS.incrementAndGet();
	}

	void register() {
		register(this.anaPhone, null);
	}

	/** Registers both, Ana with another number or a badge. */
	void register(@Nullable String phone, @Nullable String badge) {
		this.ring.event(this.eventId, Instant.now().plusSeconds(3600));
		registerAttendees(phone, badge);
	}

	/** Registers both at an event that there is. */
	void registerAttendees() {
		registerAttendees(this.anaPhone, null);
	}

	private void registerAttendees(@Nullable String phone, @Nullable String badge) {
		this.ring.attendee(this.eventId, this.ana, "Ana Sousa", phone, badge);
		this.ring.attendee(this.eventId, this.ben, "Ben Okoro", this.benPhone, null);
	}

	void introduce(String state, int revision) {
		this.ring.introduction(this.eventId, this.introductionId, revision, state, this.expiresAt, this.ana, this.ben);
	}

	/**
	 * Waits until so many messages were submitted to a phone, and no more, and returns
	 * the text of the last.
	 */
	String awaitSms(String phone, int count) {
		await().atMost(LONG)
			.untilAsserted(() -> assertThat(this.smsc.to(phone)).as("messages to the phone").hasSize(count));
		return this.smsc.to(phone).getLast().text();
	}

	/** Waits until a text came to a phone that begins so, and returns it. */
	String awaitText(String phone, String beginning) {
		await().atMost(LONG).untilAsserted(() -> assertThat(texts(phone)).anyMatch((it) -> it.startsWith(beginning)));
		return texts(phone).stream().filter((it) -> it.startsWith(beginning)).findFirst().orElseThrow();
	}

	/** Returns what was sent to a phone. */
	List<String> texts(String phone) {
		return this.smsc.to(phone).stream().map(Smsc.Submitted::text).toList();
	}

	/** Waits until the attendee's message has come to these states, in this order. */
	void awaitStates(String attendeeId, String kind, String... states) {
		await().atMost(LONG)
			.untilAsserted(() -> assertThat(this.ring.states(this.eventId, attendeeId, kind, "sms"))
				.isEqualTo(List.of(states)));
	}

	void awaitReplies(String attendeeId, String... replies) {
		await().atMost(LONG)
			.untilAsserted(() -> assertThat(this.ring.replies(this.eventId, attendeeId)).isEqualTo(List.of(replies)));
	}

}
