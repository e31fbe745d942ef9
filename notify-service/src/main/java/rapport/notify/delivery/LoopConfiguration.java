package rapport.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Outboxes;
import rapport.starter.lifecycle.Away;
import rapport.starter.lifecycle.SupervisedLoop;
import rapport.starter.lifecycle.Unquoted;
import rapport.starter.redis.WorkingCopy;

/** Wires what goes on all the time: sending, giving up what is lost, and telling. */
@Configuration(proxyBeanMethods = false)
class LoopConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(SendWindow.class);

	private static final Duration IDLE = Duration.ofMillis(50);

	private static final Duration SECOND = Duration.ofSeconds(1);

	@Bean
	SendWindow smsWindow(Ledger ledger, Sender sender, DeliverySettings settings, WorkingCopy copy, Clock clock,
			ApplicationEventPublisher events) {
		return window(Channel.SMS, ledger, sender, settings, copy, clock, events);
	}

	@Bean
	SendWindow badgeWindow(Ledger ledger, Sender sender, DeliverySettings settings, WorkingCopy copy, Clock clock,
			ApplicationEventPublisher events) {
		return window(Channel.BADGE, ledger, sender, settings, copy, clock, events);
	}

	@Bean
	SupervisedLoop smsLoop(SendWindow smsWindow, ApplicationEventPublisher events) {
		return new SupervisedLoop("send-sms", smsWindow::takeAndSend, IDLE, SECOND, events);
	}

	@Bean
	SupervisedLoop badgeLoop(SendWindow badgeWindow, ApplicationEventPublisher events) {
		return new SupervisedLoop("send-badge", badgeWindow::takeAndSend, IDLE, SECOND, events);
	}

	@Bean
	SupervisedLoop lostLoop(Progress progress, DeliverySettings settings, ApplicationEventPublisher events) {
		return new SupervisedLoop("lost-messages", () -> {
			progress.settleLost(settings.lostAfter());
			return false;
		}, SECOND, SECOND, events);
	}

	@Bean
	AnnouncerLoops announcerLoops(Outboxes outboxes, DeliveryPublisher publisher, ApplicationEventPublisher events) {
		return new AnnouncerLoops(outboxes, publisher, events);
	}

	private static SendWindow window(Channel channel, Ledger ledger, Sender sender, DeliverySettings settings,
			WorkingCopy copy, Clock clock, ApplicationEventPublisher events) {
		return new SendWindow(ledger, sender, channel, settings.window(), settings.lease(), copy::isWhole,
				(id, failure) -> passes(id, failure, events), clock);
	}

	private static boolean passes(MessageId id, Throwable failure, ApplicationEventPublisher events) {
		if (Away.is(failure)) {
			logger.warn("Messages wait: {}",
					NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName());
			return true;
		}
		logger.error("The message {} meets a bug", id.value(), Unquoted.of(failure));
		if (failure instanceof Error) {
			AvailabilityChangeEvent.publish(events, id, LivenessState.BROKEN);
		}
		return false;
	}

	/** One loop for each part of the ledger, so that none waits for another. */
	static final class AnnouncerLoops implements SmartLifecycle {

		private static final Duration PAUSE = Duration.ofMillis(200);

		private final List<SupervisedLoop> loops;

		private volatile boolean running;

		AnnouncerLoops(Outboxes outboxes, DeliveryPublisher publisher, ApplicationEventPublisher events) {
			this.loops = outboxes.all()
				.stream()
				.map((outbox) -> new Announcer(outbox, publisher))
				.map((it) -> new SupervisedLoop("tell", it::tell, PAUSE, SECOND, events))
				.toList();
		}

		@Override
		public void start() {
			this.running = true;
			this.loops.forEach(SupervisedLoop::start);
		}

		@Override
		public void stop() {
			this.running = false;
			this.loops.parallelStream().forEach(SupervisedLoop::stop);
		}

		@Override
		public boolean isRunning() {
			return this.running;
		}

	}

}
