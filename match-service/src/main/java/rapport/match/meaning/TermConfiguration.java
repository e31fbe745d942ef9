package rapport.match.meaning;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.match.term.Meaning;
import rapport.match.term.Terms;
import rapport.match.term.Topics;

/** Wires the terms to the table, the organizer's aliases and the model. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TermSettings.class)
class TermConfiguration {

	@Bean
	Topics topics(TermSettings settings) throws BadAliasesException {
		var own = AliasFile.read(settings.aliases());
		try {
			return TopicTable.with(own);
		}
		catch (IllegalArgumentException ex) {
			throw new BadAliasesException(settings.aliases(), String.valueOf(ex.getMessage()));
		}
	}

	@Bean
	Terms terms(TermSettings settings, Topics topics) {
		var meaning = settings.meaning() ? new SentenceMeaning(topics.titles()) : Meaning.NONE;
		return new Terms(topics, meaning, settings.threshold(), settings.remembered());
	}

}
