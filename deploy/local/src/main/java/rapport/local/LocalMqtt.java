package rapport.local;

import java.nio.file.Path;
import java.time.Duration;
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

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private LocalMqtt() {
	}

	/**
	 * Starts a broker and waits until it serves. Data that it cannot read is set aside.
	 * @param port 0 for a free one
	 * @param directory where it keeps its data, made where absent
	 * @param log where its log is appended
	 * @throws NotReadyException if it does not start
	 */
	public static LocalServer start(int port, Path directory, Path log) {
		return start(port, directory, log, PATIENCE);
	}

	/** As the other, with the time it is given before its data counts as unreadable. */
	static LocalServer start(int port, Path directory, Path log, Duration patience) {
		int chosen = Ports.orFree(port);
		try {
			return startOn(chosen, directory, log, patience);
		}
		catch (NotReadyException ex) {
			if (MqttMain.setAside(directory)) {
				return startOn(chosen, directory, log, PATIENCE);
			}
			throw ex;
		}
	}

	private static LocalServer startOn(int port, Path directory, Path log, Duration patience) {
		var child = ChildJvm.start("MQTT", MqttMain.class, List.of("-Xmx64m", "-XX:MaxDirectMemorySize=32m"), List
			.of(String.valueOf(port), directory.toAbsolutePath().toString(), String.valueOf(patience.toSeconds())),
				log);
		return new ChildServer(child, port);
	}

}
