package rapport.local.mqtt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import io.moquette.broker.Server;
import io.moquette.broker.config.IConfig;
import io.moquette.broker.config.MemoryConfig;
import rapport.local.process.ChildJvm;

/** Runs one MQTT broker until it is told to stop: {@code <port> <directory>}. */
public final class MqttMain {

	private MqttMain() {
	}

	static void main(String[] arguments) throws IOException {
		var directory = Path.of(arguments[1]);
		Files.createDirectories(directory);
		var settings = new Properties();
		settings.put(IConfig.HOST_PROPERTY_NAME, "127.0.0.1");
		settings.put(IConfig.PORT_PROPERTY_NAME, arguments[0]);
		settings.put(IConfig.WEB_SOCKET_PORT_PROPERTY_NAME, "disabled");
		settings.put(IConfig.ALLOW_ANONYMOUS_PROPERTY_NAME, "true");
		settings.put(IConfig.DATA_PATH_PROPERTY_NAME, directory.toString());
		settings.put(IConfig.PERSISTENCE_ENABLED_PROPERTY_NAME, "true");
		settings.put(IConfig.PERSISTENT_QUEUE_TYPE_PROPERTY_NAME, "h2");
		settings.put("autosave_interval", "1");
		settings.put(IConfig.PERSISTENT_CLIENT_EXPIRATION_PROPERTY_NAME, "7d");
		settings.put(IConfig.BUFFER_FLUSH_MS_PROPERTY_NAME, "0");
		settings.put(IConfig.NETTY_MAX_BYTES_PROPERTY_NAME, "65536");
		settings.put(IConfig.ENABLE_TELEMETRY_NAME, "false");
		var server = new Server();
		server.startServer(new MemoryConfig(settings));
		Runtime.getRuntime().addShutdownHook(new Thread(server::stopServer, "shutdown"));
		ChildJvm.ready();
	}

}
