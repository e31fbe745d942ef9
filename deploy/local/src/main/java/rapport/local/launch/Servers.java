package rapport.local.launch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import rapport.local.LocalKafka;
import rapport.local.LocalMqtt;
import rapport.local.LocalRedis;
import rapport.local.LocalServer;
import rapport.local.LocalSmsc;
import rapport.local.process.Child;

/** Starts the servers beneath the services, as far as no outside ones are used. */
final class Servers {

	private static final List<Part> ALL = List.of(Part.KAFKA, Part.REDIS, Part.MQTT, Part.SMSC);

	private Servers() {
	}

	/**
	 * Starts them side by side and returns when they are ready.
	 * @throws LaunchException if one does not get ready; none runs then
	 */
	static List<RunningServer> start(PortPlan ports, DataDirectory data, Map<String, String> environment) {
		var starting = new EnumMap<Part, CompletableFuture<RunningServer>>(Part.class);
		for (var part : ALL) {
			if (!part.outside(environment)) {
				starting.put(part, SideBySide.start(() -> start(part, ports, data)));
			}
		}
		try {
			var running = new ArrayList<RunningServer>();
			starting.values().forEach((it) -> running.add(SideBySide.join(it)));
			return running;
		}
		catch (RuntimeException ex) {
			starting.values().forEach((it) -> it.handle((server, _) -> {
				if (server != null) {
					server.stop(Child.PATIENCE);
				}
				return 0;
			}).join());
			throw ex;
		}
	}

	private static RunningServer start(Part part, PortPlan ports, DataDirectory data) {
		return RunningServer.start(part, data.log(part), () -> server(part, ports, data));
	}

	private static LocalServer server(Part part, PortPlan ports, DataDirectory data) {
		int port = ports.of(part);
		return switch (part) {
			case KAFKA -> LocalKafka.start(port, data.of(part), data.log(part));
			case REDIS -> LocalRedis.start(port, data.of(part), data.log(part));
			case MQTT -> LocalMqtt.start(port, data.of(part), data.log(part));
			case SMSC -> LocalSmsc.start(port, ports.of(Part.PHONES), data.of(part), data.log(part));
			case PHONES, CHECKIN, MATCH, NOTIFY -> throw new IllegalArgumentException(part + " is no server");
		};
	}

	/** What points the services at a server. */
	static Map<String, String> settings(RunningServer server) {
		int port = server.port();
		return switch (server.part()) {
			case KAFKA -> Map.of("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", "localhost:" + port);
			case REDIS -> Map.of("SPRING_DATA_REDIS_URL", "redis://localhost:" + port);
			case MQTT -> Map.of("RAPPORT_BADGES_MQTT_URL", "tcp://localhost:" + port);
			case SMSC -> Map.of("RAPPORT_SMS_SMPP_HOST", "localhost", "RAPPORT_SMS_SMPP_PORT", String.valueOf(port));
			case PHONES, CHECKIN, MATCH, NOTIFY -> throw new IllegalArgumentException(server.part() + " is no server");
		};
	}

}
