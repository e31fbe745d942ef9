package rapport.local.launch;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

import rapport.local.LocalKafka;
import rapport.local.LocalMqtt;
import rapport.local.LocalRedis;
import rapport.local.LocalServer;
import rapport.local.LocalSmsc;
import rapport.local.process.NotReadyException;

/** The servers beneath the services, as far as no outside ones are used. */
final class Servers {

	private final Map<Part, LocalServer> running = new ConcurrentHashMap<>();

	private final Map<String, String> settings = new LinkedHashMap<>();

	/** Starts them side by side; if one fails, none is left. */
	void start(PortPlan ports, DataDirectory data, Map<String, String> environment) {
		var starting = new EnumMap<Part, CompletableFuture<LocalServer>>(Part.class);
		for (var part : new Part[] { Part.KAFKA, Part.REDIS, Part.MQTT, Part.SMSC }) {
			if (!part.outside(environment)) {
				starting.put(part, SideBySide.start(() -> start(part, ports, data)));
			}
		}
		try {
			starting.forEach((part, it) -> add(part, it.join()));
		}
		catch (CompletionException ex) {
			starting.values().forEach((it) -> it.handle((server, _) -> {
				if (server != null) {
					server.close();
				}
				return 0;
			}).join());
			this.running.clear();
			throw (ex.getCause() instanceof NotReadyException cause)
					? new LaunchException(String.valueOf(cause.getMessage())) : ex;
		}
	}

	private static LocalServer start(Part part, PortPlan ports, DataDirectory data) {
		int port = ports.of(part);
		return switch (part) {
			case KAFKA -> LocalKafka.start(port, data.of(part), data.log(part));
			case REDIS -> LocalRedis.start(port, data.of(part), data.log(part));
			case MQTT -> LocalMqtt.start(port, data.of(part), data.log(part));
			case SMSC -> LocalSmsc.start(port, ports.of(Part.PHONES), data.of(part), data.log(part));
			case PHONES, CHECKIN, MATCH, NOTIFY -> throw new IllegalArgumentException(part + " is no server");
		};
	}

	private void add(Part part, LocalServer server) {
		this.running.put(part, server);
		switch (part) {
			case KAFKA -> this.settings.put("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", "localhost:" + server.port());
			case REDIS -> this.settings.put("SPRING_DATA_REDIS_URL", "redis://localhost:" + server.port());
			case MQTT -> this.settings.put("RAPPORT_BADGES_MQTT_URL", "tcp://localhost:" + server.port());
			case SMSC -> {
				this.settings.put("RAPPORT_SMS_SMPP_HOST", "localhost");
				this.settings.put("RAPPORT_SMS_SMPP_PORT", String.valueOf(server.port()));
			}
			case PHONES, CHECKIN, MATCH, NOTIFY -> throw new IllegalArgumentException(part + " is no server");
		}
	}

	/** What points the services at them. */
	Map<String, String> settings() {
		return this.settings;
	}

	Map<Part, LocalServer> running() {
		return this.running;
	}

}
