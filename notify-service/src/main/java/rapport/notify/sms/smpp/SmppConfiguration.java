package rapport.notify.sms.smpp;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.delivery.Progress;
import rapport.notify.delivery.SmsGateway;
import rapport.notify.reply.SmsReplies;

/** Binds to an SMSC where text messages go by SMPP. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmppSettings.class)
@ConditionalOnProperty(name = "rapport.sms.transport", havingValue = "smpp")
class SmppConfiguration {

	/**
	 * The replies that come in lead to messages that go out, so one of the two has to be
	 * found late.
	 */
	@Bean(initMethod = "start")
	SmppLink smppLink(SmppSettings settings, Progress progress, SmsReplies replies) {
		return new SmppLink(settings, new SmppReceiver(progress, replies));
	}

	@Bean
	SmsGateway smppSmsGateway(SmppLink link, SmppSettings settings, Clock clock) {
		return new SmppSmsGateway(link, settings.sourceAddress(), clock);
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
