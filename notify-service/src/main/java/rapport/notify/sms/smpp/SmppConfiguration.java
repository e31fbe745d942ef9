package rapport.notify.sms.smpp;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.answer.SmsTexts;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipients;
import rapport.notify.delivery.Progress;
import rapport.notify.delivery.SmsGateway;
import rapport.starter.lifecycle.SupervisedLoop;

/** Binds to an SMSC where text messages go by SMPP. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SmppSettings.class, CountrySettings.class })
@ConditionalOnProperty(name = "rapport.sms.transport", havingValue = "smpp")
class SmppConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(SmppConfiguration.class);

	private static final Duration KEPT_SAFE = Duration.ofSeconds(30);

	@Bean
	SubmitGate submitGate(SmppSettings settings) {
		return new SubmitGate(settings.window());
	}

	@Bean
	SourcePhones sourcePhones(CountrySettings provider, Contacts contacts, Recipients recipients) {
		return new SourcePhones(new SourceNumbers(provider.country()),
				(number) -> !contacts.of(recipients.ofNumber(number)).isEmpty());
	}

	@Bean
	InboundText inboundText(SmppSettings settings) {
		return new InboundText(settings.defaultAlphabet());
	}

	@Bean
	InboundReplies inboundReplies(SourcePhones phones, InboundText texts, SmsTexts replies) {
		return new InboundReplies(phones, new LongTexts(Duration.ofMinutes(1)), texts, replies::received);
	}

	@Bean
	UnmatchedReceipts unmatchedReceipts(Progress progress, MeterRegistry registry) {
		return new UnmatchedReceipts(Duration.ofSeconds(30), progress::knows,
				registry.counter("rapport.receipts.unmatched")::increment);
	}

	@Bean
	SmppLink smppLink(SmppSettings settings, SubmitGate gate, SourcePhones phones, Recipients recipients,
			Progress progress, InboundText texts, InboundReplies replies, UnmatchedReceipts unmatched,
			@Value("${rapport.delivery.lost-after}") Duration lostAfter) {
		settings.requireSoonerThan(lostAfter);
		settings.remark().ifPresent(logger::warn);
		var receiver = new SmppReceiver(texts, new Receipts(progress::report, unmatched, phones, recipients), replies);
		return new SmppLink(settings, gate, receiver, () -> {
			replies.passOnOverdue();
			unmatched.settle();
		});
	}

	/** A step is as long as a bind at the longest, and what is kept safe meanwhile. */
	@Bean
	LinkWatch smppWatch(SmppLink link, SmppSettings settings, ApplicationEventPublisher events) {
		return new LinkWatch(link::step, link::abandon, settings.responseTimeout().multipliedBy(4).plus(KEPT_SAFE),
				events);
	}

	@Bean
	SupervisedLoop smppLoop(LinkWatch watch, ApplicationEventPublisher events) {
		return new SupervisedLoop("smpp-link", watch::step, SmppLink.TICK, Duration.ofSeconds(1), events);
	}

	@Bean
	SupervisedLoop smppWatchLoop(LinkWatch watch, ApplicationEventPublisher events) {
		return new SupervisedLoop("smpp-watch", watch::look, Duration.ofSeconds(1), Duration.ofSeconds(1), events);
	}

	@Bean
	SmsGateway smppSmsGateway(SmppLink link, SubmitGate gate, SmppSettings settings, Clock clock) {
		return new SmppSmsGateway(link, gate, new SegmentSubmission(link, gate, settings.sourceAddress(), clock));
	}

	/**
	 * Tells whether the SMSC is there. Messages wait if it is not, so the service is
	 * ready all the same.
	 */
	@Bean
	HealthIndicator smppHealthIndicator(SmppLink link) {
		return () -> Health.up().withDetail("bound", link.bound().isPresent()).build();
	}

}
