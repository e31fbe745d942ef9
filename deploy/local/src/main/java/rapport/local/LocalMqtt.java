package rapport.local;

import java.nio.file.Path;
import java.util.List;

import rapport.local.mqtt.MqttMain;
import rapport.local.process.ChildJvm;
import rapport.local.process.NotReadyException;
import rapport.local.process.Ports;

/**
 * An MQTT 5 broker that lets everyone on this machine in and keeps retained messages and
 * sessions.
 */
public final class LocalMqtt {

	private LocalMqtt() {
	}

	/**
	 * Starts a broker and waits until it serves.
	 * @param port 0 for a free one
	 * @param directory where it keeps its data, made where absent
	 * @param log where its log is appended
	 * @throws NotReadyException if it does not start
	 */
	public static LocalServer start(int port, Path directory, Path log) {
		int chosen = Ports.orFree(port);
		var child = ChildJvm.start("MQTT", MqttMain.class, List.of("-Xmx48m", "-XX:MaxDirectMemorySize=32m"),
				List.of(String.valueOf(chosen), directory.toAbsolutePath().toString()), log);
		return new ChildServer(child, chosen);
	}

}
