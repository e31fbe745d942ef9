package rapport.local.launch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What runs, and the settings by which a service is pointed at an outside one instead.
 */
enum Part {

	KAFKA("Kafka", "kafka-port", 9092, "SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS"),

	REDIS("Redis", "redis-port", 6379, "SPRING_DATA_REDIS_URL"),

	MQTT("MQTT", "mqtt-port", 1883, "RAPPORT_BADGES_MQTT_URL"),

	SMSC("SMSC", "smpp-port", 2775, "RAPPORT_SMS_SMPP_HOST", "RAPPORT_SMS_SMPP_PORT", "RAPPORT_SMS_TRANSPORT"),

	PHONES("phones", "phones-port", 8025),

	CHECKIN("checkin", "checkin-port", 8080),

	MATCH("match", "match-port", 8081),

	NOTIFY("notify", "notify-port", 8082);

	/** What Rapport itself consists of. */
	static final List<Part> SERVICES = List.of(CHECKIN, MATCH, NOTIFY);

	private final String title;

	private final String option;

	private final int port;

	/** Their names, separated by spaces. */
	private final String settings;

	Part(String title, String option, int port, String... settings) {
		this.title = title;
		this.option = option;
		this.port = port;
		this.settings = String.join(" ", settings);
	}

	String title() {
		return this.title;
	}

	/** The option that changes its port. */
	String option() {
		return "--" + this.option;
	}

	int usualPort() {
		return this.port;
	}

	/**
	 * Whether the environment points at an outside one, so that none is started here. A
	 * transport of {@code smpp} alone is what the one here speaks.
	 */
	boolean outside(Map<String, String> environment) {
		var names = (this == PHONES) ? SMSC.settings : this.settings;
		return Stream.of(names.split(" ", -1))
			.map((it) -> environment.getOrDefault(it, ""))
			.anyMatch((it) -> !it.isBlank() && !it.equals("smpp"));
	}

}
