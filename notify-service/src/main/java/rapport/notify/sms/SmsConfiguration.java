package rapport.notify.sms;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.contact.Recipients;
import rapport.notify.delivery.Progress;
import rapport.notify.delivery.SmsGateway;
import rapport.notify.answer.SmsReplies;

/** Chooses how text messages are sent. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
class SmsConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "rapport.sms.transport", havingValue = "smpp")
	static class Smpp {

		/**
		 * The replies that come in lead to messages that go out, so one of the two has to
		 * be found late.
		 */
		@Bean(initMethod = "start")
		SmppLink smppLink(SmsSettings settings, Recipients recipients, Progress progress, SmsReplies replies) {
			return new SmppLink(settings.smpp(), new SmppReceiver(recipients, progress, replies));
		}

		@Bean
		SmsGateway smppSmsGateway(SmppLink link, SmsSettings settings, Clock clock) {
			return new SmppSmsGateway(link, settings.smpp().sourceAddress(), clock);
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

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "rapport.sms.transport", havingValue = "none")
	static class None {

		@Bean
		SmsGateway noSmsGateway() {
			return new NoSmsGateway();
		}

	}

}
