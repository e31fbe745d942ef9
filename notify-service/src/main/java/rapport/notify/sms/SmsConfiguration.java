package rapport.notify.sms;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import rapport.notify.delivery.SmsGateway;

/** Checks how text messages are sent, and switches them off where they are not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
class SmsConfiguration {

	/** Else what is lacking without a transport is told, and not that it is wrong. */
	@Bean
	static BeanFactoryPostProcessor transportFirst(Environment environment) {
		return (beans) -> Binder.get(environment).bindOrCreate("rapport.sms", SmsSettings.class);
	}

	@Bean
	@ConditionalOnProperty(name = "rapport.sms.transport", havingValue = "none")
	SmsGateway noSmsGateway() {
		return new NoSmsGateway();
	}

}
