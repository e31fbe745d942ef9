package rapport.local;

import java.nio.file.Path;
import java.util.List;

import rapport.local.kafka.KafkaMain;
import rapport.local.process.ChildJvm;
import rapport.local.process.NotReadyException;
import rapport.local.process.Ports;

/** A real Kafka broker, a single KRaft node. */
public final class LocalKafka {

	private LocalKafka() {
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
		var child = ChildJvm.start("Kafka", KafkaMain.class,
				List.of("-Xms64m", "-Xmx256m", "-XX:MaxDirectMemorySize=64m"),
				List.of(String.valueOf(chosen), String.valueOf(Ports.orFree(0)), directory.toAbsolutePath().toString()),
				log);
		return new ChildServer(child, chosen);
	}

}
