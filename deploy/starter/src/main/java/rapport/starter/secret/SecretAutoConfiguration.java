package rapport.starter.secret;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Reads the secret, but only where something needs it. */
@AutoConfiguration
class SecretAutoConfiguration {

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	Secret secret(@Value("${rapport.secret:}") String text) {
		return Secret.of(text);
	}

}
