package rapport.notify.badge;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.message.disconnect.Mqtt5DisconnectReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a session at the badges' broker. The session outlives a connection, and a message
 * is acknowledged once it is dealt with, so that nothing a badge sent is missed.
 */
final class MqttLink implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(MqttLink.class);

	/**
	 * How long the broker keeps what comes while this instance is away. Some brokers give
	 * also those a share of the replies who do not come back, for so long.
	 */
	private static final long SESSION_SECONDS = TimeUnit.HOURS.toSeconds(1);

	private static final int KEEP_ALIVE_SECONDS = 20;

	/** The broker brings nothing that is larger, whoever published it. */
	private static final int LARGEST_PACKET = 70_000;

	/** A connection that lasted no longer was hardly one. */
	private static final long SHORT_NANOS = TimeUnit.SECONDS.toNanos(10);

	private final BadgeSettings settings;

	private final String clientId;

	private final BadgePresence presence;

	private final ShownBadges shown;

	private final Mqtt5AsyncClient client;

	/**
	 * One message at a time. What still comes once this is closed is let go:
	 * unacknowledged, it comes again to whoever connects next.
	 */
	private final ExecutorService handler = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(), Thread.ofVirtual().name("badge-messages").factory(),
			new ThreadPoolExecutor.DiscardPolicy());

	private final BadgePatience patience = new BadgePatience(() -> this.closed, Duration.ofSeconds(1));

	private volatile boolean closed;

	private volatile boolean subscribed;

	private volatile long connectedAt = System.nanoTime() - SHORT_NANOS;

	MqttLink(BadgeSettings settings, String clientId, BadgePresence presence, ShownBadges shown) {
		this.settings = settings;
		this.clientId = clientId;
		this.presence = presence;
		this.shown = shown;
		var builder = Mqtt5Client.builder()
			.identifier(clientId)
			.serverHost(settings.host())
			.serverPort(settings.port())
			.automaticReconnect()
			.initialDelay(500, TimeUnit.MILLISECONDS)
			.maxDelay(30, TimeUnit.SECONDS)
			.applyAutomaticReconnect()
			.addConnectedListener((_) -> connectedAgain())
			.addDisconnectedListener((lost) -> {
				lost.getReconnector().reconnect(!this.closed);
				lost(lost.getCause());
			});
		if (settings.secure()) {
			builder = builder.sslWithDefaultConfig();
		}
		if (settings.username() != null) {
			var password = (settings.password() != null) ? settings.password() : "";
			builder = builder.simpleAuth()
				.username(settings.username())
				.password(password.getBytes(StandardCharsets.UTF_8))
				.applySimpleAuth();
		}
		this.client = builder.buildAsync();
	}

	/**
	 * Connects in the background, and hands what comes to a receiver, one message at a
	 * time.
	 */
	void start(BadgeReceiver receiver) {
		this.client.publishes(MqttGlobalPublishFilter.ALL, (message) -> handle(receiver, message), this.handler, true);
		var _ = this.client.connectWith()
			.cleanStart(false)
			.sessionExpiryInterval(SESSION_SECONDS)
			.keepAlive(KEEP_ALIVE_SECONDS)
			.restrictions()
			.maximumPacketSize(LARGEST_PACKET)
			.applyRestrictions()
			.send();
	}

	/** Returns whether the broker says what comes from badges. */
	boolean subscribed() {
		return connected() && this.subscribed;
	}

	boolean connected() {
		return this.client.getState().isConnected();
	}

	CompletableFuture<Mqtt5PublishResult> publish(Mqtt5Publish message) {
		return this.client.publish(message);
	}

	@Override
	public void close() {
		this.closed = true;
		this.handler.shutdownNow();
		var _ = this.client.disconnect();
	}

	/**
	 * Subscribes once more to what badges reply. HiveMQ's community edition may stop
	 * giving a subscriber what a group shares, without a word (its issue 558); it goes on
	 * when it is asked again, and for any other broker this changes nothing.
	 */
	void renew() {
		if (subscribed()) {
			var _ = this.client.subscribeWith()
				.topicFilter(BadgeTopic.sharedOut(BadgeTopic.REPLY, this.settings.group()))
				.qos(MqttQos.AT_LEAST_ONCE)
				.send();
		}
	}

	/** Whoever was closed while it connected leaves again. */
	private void connectedAgain() {
		if (this.closed) {
			var _ = this.client.disconnect();
		}
		else {
			subscribe();
		}
	}

	/**
	 * Subscribes each time: the broker then says again which badges are online, and what
	 * they show. A reply goes to one of all instances; one that the broker keeps is not
	 * said again.
	 */
	private void subscribe() {
		this.connectedAt = System.nanoTime();
		this.shown.connected();
		var _ = this.client.subscribeWith()
			.addSubscription()
			.topicFilter(BadgeTopic.all(BadgeTopic.STATUS))
			.qos(MqttQos.AT_LEAST_ONCE)
			.applySubscription()
			.addSubscription()
			.topicFilter(BadgeTopic.sharedOut(BadgeTopic.REPLY, this.settings.group()))
			.qos(MqttQos.AT_LEAST_ONCE)
			.applySubscription()
			.addSubscription()
			.topicFilter(BadgeTopic.all(BadgeTopic.INTRODUCTION))
			.qos(MqttQos.AT_LEAST_ONCE)
			.retainAsPublished(true)
			.applySubscription()
			.send()
			.whenComplete((_, error) -> {
				this.subscribed = error == null;
				if (error == null) {
					logger.info("Connected to the badges' broker at {}", this.settings);
				}
				else {
					logger.warn("The badges' broker at {} refuses the subscriptions: {}", this.settings,
							error.getMessage());
				}
			});
	}

	private void lost(Throwable cause) {
		this.subscribed = false;
		this.presence.forget();
		if (this.closed) {
			return;
		}
		boolean takenOver = cause instanceof Mqtt5DisconnectException told
				&& told.getMqttMessage().getReasonCode() == Mqtt5DisconnectReasonCode.SESSION_TAKEN_OVER;
		if (takenOver || System.nanoTime() - this.connectedAt < SHORT_NANOS) {
			logger.warn(
					"The badges' broker at {} has thrown this service out{} another has connected by its id {}: "
							+ "give each instance a name of its own (rapport.instance), or a client id "
							+ "(rapport.badges.mqtt.client-id)",
					this.settings, takenOver ? ", for" : " right after it had connected; perhaps", this.clientId);
		}
		else {
			logger.warn("The badges' broker at {} is not connected; trying again", this.settings);
		}
		this.connectedAt = System.nanoTime() - SHORT_NANOS;
	}

	/** What is not acknowledged the broker brings again to whoever connects next. */
	private void handle(BadgeReceiver receiver, Mqtt5Publish message) {
		if (this.patience.over(() -> receiver.received(message))) {
			message.acknowledge();
		}
	}

}
