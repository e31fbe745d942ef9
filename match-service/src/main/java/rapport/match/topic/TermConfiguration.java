package rapport.match.topic;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.match.term.Terms;
import rapport.match.term.TopicCatalog;

/** Wires the terms to the table and the organizer's aliases. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TermSettings.class)
class TermConfiguration {

	@Bean
	TopicCatalog topics(TermSettings settings) throws BadAliasesException {
		var own = AliasFile.read(settings.aliases());
		try {
			return TopicTable.with(own);
		}
		catch (IllegalArgumentException ex) {
			throw new BadAliasesException(settings.aliases(), String.valueOf(ex.getMessage()));
		}
	}

	@Bean
	Terms terms(TermSettings settings, TopicCatalog topics) {
		return new Terms(topics, settings.remembered());
	}

}
