package rapport.notify.badge;

import java.time.Clock;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.delivery.BadgeGateway;
import rapport.notify.answer.BadgeReplies;
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
	MqttLink mqttLink(BadgeSettings settings, BadgePresence presence) {
		return new MqttLink(settings, presence);
	}

	@Bean
	BadgeGateway badgeGateway(MqttLink link, BadgePresence presence, JsonMapper json, Clock clock) {
		return new MqttBadgeGateway(link, presence, json, clock);
	}

	/** Connects when all is wired: what badges send leads to messages that go out. */
	@Bean
	SmartInitializingSingleton badgesStart(MqttLink link, BadgePresence presence, BadgeReplies replies,
			JsonMapper json) {
		return () -> link.start(new BadgeReceiver(presence, replies, json));
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
