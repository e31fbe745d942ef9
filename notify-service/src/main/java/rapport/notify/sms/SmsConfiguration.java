package rapport.notify.sms;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.delivery.SmsGateway;

/** Checks how text messages are sent, and switches them off where they are not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
class SmsConfiguration {

	@Bean
	@ConditionalOnProperty(name = "rapport.sms.transport", havingValue = "none")
	SmsGateway noSmsGateway() {
		return new NoSmsGateway();
	}

}
