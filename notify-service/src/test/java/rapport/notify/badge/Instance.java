package rapport.notify.badge;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import rapport.starter.lifecycle.SupervisedLoop;
import tools.jackson.databind.json.JsonMapper;

import static org.awaitility.Awaitility.await;

/** What of an instance has to do with badges, connected to a broker. */
final class Instance implements AutoCloseable {

	/** How long a test waits at most. */
	static final Duration LONG = Duration.ofSeconds(60);

	final BadgePresence presence = new BadgePresence();

	final ShownBadges shown = new ShownBadges(Clock.systemUTC());

	final List<String> replies = new CopyOnWriteArrayList<>();

	final Set<String> over = ConcurrentHashMap.newKeySet();

	final MqttLink link;

	final MqttBadgeGateway gateway;

	final SupervisedLoop upkeep;

	private Instance(String url, String clientId, String group) {
		var json = new JsonMapper();
		this.link = new MqttLink(new BadgeSettings(URI.create(url), null, null, null, group, 1024), clientId,
				this.presence, this.shown);
		this.gateway = new MqttBadgeGateway(this.link, this.presence, json, 1024, Clock.systemUTC());
		var work = new BadgeUpkeep(this.link, this.shown, (_, introductionId) -> this.over.contains(introductionId),
				json, Clock.systemUTC());
		this.upkeep = new SupervisedLoop("badge-upkeep", work::step, Duration.ofMillis(200), Duration.ofSeconds(1),
				(_) -> {
				});
		this.link.start(new BadgeReceiver(this.presence, this.shown,
				(eventId, badge, introductionId, word) -> this.replies.add(badge + " " + word), this.gateway, json));
		this.upkeep.start();
	}

	static Instance connected(String url, String clientId, String group) {
		var instance = new Instance(url, clientId, group);
		await().atMost(LONG).until(instance.link::subscribed);
		return instance;
	}

	@Override
	public void close() {
		this.upkeep.stop();
		this.link.close();
	}

}
