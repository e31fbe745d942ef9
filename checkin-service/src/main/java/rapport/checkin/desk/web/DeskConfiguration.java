package rapport.checkin.desk.web;

import java.time.Duration;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.starter.lifecycle.SupervisedLoop;

/** Runs what live streams are fed by. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

	private static final Duration STEP = Duration.ofMillis(500);

	@Bean
	SupervisedLoop liveFeed(LiveStreams streams, ApplicationEventPublisher events) {
		return new SupervisedLoop("live-feed", streams::poll, STEP, STEP, events);
	}

}
