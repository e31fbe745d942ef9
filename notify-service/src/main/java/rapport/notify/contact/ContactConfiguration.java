package rapport.notify.contact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.starter.secret.KeyedDigest;
import rapport.starter.secret.Secret;

/** Wires who is whom. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

	@Bean
	Recipients recipients(Secret secret) {
		return new Recipients(new KeyedDigest(secret.key("person"))::of);
	}

}
