package rapport.notify.messaging;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.starter.kafka.TopicDeclarations;
import rapport.starter.kafka.TopicReplay;

/** Declares the topics, and wires how the working copy is made. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

	@Bean
	TopicDeclarations topics() {
		return Topics.declarations();
	}

	@Bean
	NotifyRebuild notifyRebuild(TopicReplay replay, List<RebuildStep> steps, List<RebuildEnd> ends) {
		return new NotifyRebuild(replay, steps, ends);
	}

}
