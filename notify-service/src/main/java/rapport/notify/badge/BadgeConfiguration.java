package rapport.notify.badge;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.answer.BadgeReplies;
import rapport.notify.delivery.BadgeGateway;
import rapport.notify.introduction.Introductions;
import rapport.starter.lifecycle.InstanceName;
import rapport.starter.lifecycle.SupervisedLoop;
import tools.jackson.databind.json.JsonMapper;

/** Connects to the badges' broker. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BadgeSettings.class)
class BadgeConfiguration {

	@Bean
	BadgePresence badgePresence() {
		return new BadgePresence();
	}

	@Bean
	ShownBadges shownBadges(Clock clock) {
		return new ShownBadges(clock);
	}

	@Bean
	MqttLink mqttLink(BadgeSettings settings, InstanceName instance, BadgePresence presence, ShownBadges shown) {
		return new MqttLink(settings, settings.clientId(instance.value()), presence, shown);
	}

	@Bean
	BadgeGateway badgeGateway(MqttLink link, BadgePresence presence, JsonMapper json, BadgeSettings settings,
			Clock clock) {
		return new MqttBadgeGateway(link, presence, json, settings.largest(), clock);
	}

	/** Connects when all is wired: what badges send leads to messages that go out. */
	@Bean
	SmartInitializingSingleton badgesStart(MqttLink link, BadgePresence presence, ShownBadges shown,
			BadgeReplies replies, BadgeGateway badges, JsonMapper json) {
		return () -> link.start(new BadgeReceiver(presence, shown, replies::received, badges, json));
	}

	@Bean
	SupervisedLoop badgeUpkeep(MqttLink link, ShownBadges shown, Introductions introductions, JsonMapper json,
			Clock clock, ApplicationEventPublisher events) {
		var upkeep = new BadgeUpkeep(link, shown,
				(eventId, introductionId) -> introductions.find(eventId, introductionId)
					.filter((it) -> it.state().over())
					.isPresent(),
				json, clock);
		return new SupervisedLoop("badge-upkeep", upkeep::step, Duration.ofSeconds(1), Duration.ofSeconds(5), events);
	}

	/**
	 * Tells whether the broker is there. Messages wait if it is not, so the service is
	 * ready all the same.
	 */
	@Bean
	HealthIndicator badgesHealthIndicator(MqttLink link) {
		return () -> Health.up().withDetail("connected", link.connected()).build();
	}

}
