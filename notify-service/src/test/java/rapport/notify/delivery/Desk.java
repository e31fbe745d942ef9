package rapport.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.MemoryLedger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.profile.ProfileQuestions;
import rapport.notify.support.MemoryProfiles;
import rapport.notify.support.MemoryWorld;
import rapport.notify.wording.BadgeMessage;

/**
 * All that brings messages on their way, without a broker, at a time of the test's own.
 */
final class Desk implements SmsGateway, BadgeGateway, Board, DeliveryPublisher {

	Instant now = Instant.parse("2026-11-24T12:00:00Z").truncatedTo(ChronoUnit.MILLIS);

	final MemoryWorld world = new MemoryWorld();

	final MemoryLedger ledger = new MemoryLedger();

	final MemoryProfiles profiles = new MemoryProfiles();

	final ProfileQuestions questions;

	final List<Sms> texts = new ArrayList<>();

	final List<BadgeMessage> shown = new ArrayList<>();

	/** What was published before a submission. */
	final List<Send> published = new ArrayList<>();

	Submission answer = new Submission.Accepted(List.of("p1"));

	/** What asking whether texts can go out meets. */
	@Nullable RuntimeException bug;

	boolean kafkaAway;

	boolean online;

	final Planner planner;

	final SendPolicy policy;

	final Sender sender;

	Desk() {
		this("none");
	}

	Desk(String night) {
		InstantSource time = () -> this.now;
		var clock = new MovingClock(time);
		this.questions = new ProfileQuestions(this.world, this.world, this.profiles, this.profiles, this.ledger, clock);
		var meetings = new MeetingTimes(this.world, Duration.ofMinutes(45));
		var frames = new Frames(this.world, this.world, this.world);
		var channels = new Channels(this.world, this.ledger, this, this);
		this.planner = new Planner(this.world, this.ledger, channels, meetings, clock);
		this.policy = new SendPolicy(this.world, this.world, this.ledger, this.world, meetings, this.questions,
				new TimePolicy(this.world, this.world, Night.read(night, (_) -> List.of(ZoneOffset.UTC))),
				new AnswerPolicy(this.world, this.world, this.world));
		var progress = new Progress(this.ledger, this, (_) -> {
		}, () -> {
		}, clock);
		this.sender = new Sender(this.ledger, this.policy, progress, this.planner, channels, this,
				new BadgeScreen(this, this, frames), new Texts(frames, this.profiles),
				new DeliveryRules(Duration.ofSeconds(20), Duration.ofSeconds(2)), clock);
	}

	/** Sends all that is due. */
	void run() {
		for (var channel : Channel.values()) {
			this.ledger.take(channel, this.now, 100, this.now.plusSeconds(30)).forEach(this.sender::send);
		}
	}

	String state(MessageId id) {
		return this.ledger.find(id).map((it) -> it.state().code()).orElse("none");
	}

	@Override
	public boolean enabled() {
		return true;
	}

	@Override
	public boolean ready() {
		if (this.bug != null) {
			throw this.bug;
		}
		return true;
	}

	@Override
	public Submission submit(Sms sms) {
		this.texts.add(sms);
		return this.answer;
	}

	@Override
	public boolean online(String eventId, String badge) {
		return this.online;
	}

	@Override
	public Submission show(String eventId, String badge, BadgeMessage message) {
		this.shown.add(message);
		return this.answer;
	}

	@Override
	public Submission tell(String eventId, String badge, BadgeMessage message) {
		this.shown.add(message);
		return this.answer;
	}

	@Override
	public Submission clear(String eventId, String badge) {
		return this.answer;
	}

	@Override
	public void shows(String eventId, String badge, String introductionId) {
	}

	@Override
	public boolean takeOff(String eventId, String badge, String introductionId) {
		return false;
	}

	@Override
	public void eraseAll(String eventId) {
	}

	@Override
	public CompletionStage<?> publish(Send send) {
		if (this.kafkaAway) {
			return CompletableFuture.failedFuture(new IllegalStateException("away"));
		}
		this.published.add(send);
		return CompletableFuture.completedFuture(send);
	}

	private static final class MovingClock extends Clock {

		private final InstantSource time;

		MovingClock(InstantSource time) {
			this.time = time;
		}

		@Override
		public Instant instant() {
			return this.time.instant();
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
