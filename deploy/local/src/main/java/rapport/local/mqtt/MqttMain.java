package rapport.local.mqtt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import com.hivemq.configuration.service.InternalConfigurations;
import com.hivemq.embedded.EmbeddedHiveMQ;
import org.slf4j.LoggerFactory;
import rapport.local.process.ChildJvm;

/**
 * Runs one MQTT broker until it is told to stop:
 * {@code <port> <directory> <seconds it may take to start>}.
 */
public final class MqttMain {

	/** Each has files of its own that are opened at start. */
	private static final int STORES = 4;

	private MqttMain() {
	}

	/**
	 * Whether a start that failed has set the data aside that it could not read, so that
	 * the next one begins without.
	 */
	public static boolean setAside(Path directory) {
		return Files.exists(directory) && !Files.exists(data(directory));
	}

	static void main(String[] arguments) throws IOException {
		InternalConfigurations.PERSISTENCE_BUCKET_COUNT.set(STORES);
		InternalConfigurations.PAYLOAD_PERSISTENCE_BUCKET_COUNT.set(STORES);
		var directory = Path.of(arguments[1]);
		var broker = broker(arguments[0], directory);
		try {
			broker.start().orTimeout(Integer.parseInt(arguments[2]), TimeUnit.SECONDS).join();
			Runtime.getRuntime().addShutdownHook(new Thread(() -> broker.stop().join(), "shutdown"));
			ChildJvm.ready();
		}
		catch (CompletionException ex) {
			var aside = directory.resolve("unreadable-" + Instant.now().toEpochMilli());
			LoggerFactory.getLogger(MqttMain.class)
				.error("It does not start with this data, which is kept in {}: {}", aside, ex.getMessage());
			Files.move(data(directory), aside);
			// Its threads wait for ever for what they could not open.
			Runtime.getRuntime().halt(1);
		}
	}

	private static EmbeddedHiveMQ broker(String port, Path directory) throws IOException {
		var settings = Files.createDirectories(directory.resolve("settings"));
		Files.writeString(settings.resolve("config.xml"), settings(port));
		return EmbeddedHiveMQ.builder()
			.withConfigurationFolder(settings)
			.withDataFolder(Files.createDirectories(data(directory)))
			.withExtensionsFolder(Files.createDirectories(directory.resolve("extensions")))
			.build();
	}

	private static Path data(Path directory) {
		return directory.resolve("data");
	}

	private static String settings(String port) {
		return """
				<hivemq>
				  <listeners>
				    <tcp-listener><port>%s</port><bind-address>127.0.0.1</bind-address></tcp-listener>
				  </listeners>
				  <mqtt>
				    <session-expiry><max-interval>604800</max-interval></session-expiry>
				    <packets><max-packet-size>65536</max-packet-size></packets>
				    <queued-messages><max-queue-size>10000</max-queue-size></queued-messages>
				  </mqtt>
				  <anonymous-usage-statistics><enabled>false</enabled></anonymous-usage-statistics>
				</hivemq>
				""".formatted(port);
	}

}
