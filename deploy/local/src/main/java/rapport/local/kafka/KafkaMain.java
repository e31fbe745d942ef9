package rapport.local.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import rapport.local.process.ChildJvm;

/**
 * Runs one Kafka node, broker and controller, until it is told to stop:
 * {@code <port> <port> <directory>}.
 */
public final class KafkaMain {

	private KafkaMain() {
	}

	static void main(String[] arguments) throws Exception {
		var directory = Path.of(arguments[2]);
		Files.createDirectories(directory);
		// Written last: what a format that was killed left behind is written over.
		var identity = directory.resolve("meta.properties");
		if (!Files.exists(identity)) {
			Files.deleteIfExists(directory.resolve("bootstrap.checkpoint"));
			format(directory);
		}
		if (!isOwn(identity)) {
			System.err.println("ERROR the data in " + directory + " are spoiled, or of another Kafka: meta.properties "
					+ "does not name this node and its cluster; bring it back from a copy, or begin anew with --fresh");
			System.exit(1);
		}
		var server = new KafkaRaftServer(new KafkaConfig(settings(arguments[0], arguments[1], directory)), Time.SYSTEM);
		Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
		server.startup();
		ChildJvm.ready();
		server.awaitShutdown();
	}

	/** Kafka itself says in its own words what it misses, and nothing of what to do. */
	private static boolean isOwn(Path identity) throws IOException {
		var kept = new Properties();
		try (var reader = Files.newBufferedReader(identity, StandardCharsets.ISO_8859_1)) {
			kept.load(reader);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
		return "1".equals(kept.getProperty("version")) && "1".equals(kept.getProperty("node.id"))
				&& !kept.getProperty("cluster.id", "").isBlank();
	}

	private static void format(Path directory) throws Exception {
		new Formatter().setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
			.setSupportedFeatures(Feature.PRODUCTION_FEATURES)
			.setReleaseVersion(MetadataVersion.latestProduction())
			.setClusterId(Uuid.randomUuid().toString())
			.setNodeId(1)
			.setControllerListenerName("CONTROLLER")
			.setDirectories(List.of(directory.toString()))
			.setMetadataLogDirectory(directory.toString())
			.run();
	}

	private static Properties settings(String port, String controllerPort, Path directory) {
		var settings = new Properties();
		settings.put("process.roles", "broker,controller");
		settings.put("node.id", "1");
		settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
		settings.put("controller.listener.names", "CONTROLLER");
		settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
		settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
		settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
		settings.put("log.dirs", directory.toString());
		settings.put("auto.create.topics.enable", "false");
		settings.put("num.partitions", "12");
		// Else a node that was killed waits 9 s for its own former self to be given up.
		settings.put("broker.heartbeat.interval.ms", "250");
		settings.put("broker.session.timeout.ms", "2000");
		settings.put("group.initial.rebalance.delay.ms", "0");
		settings.put("group.min.session.timeout.ms", "1000");
		singleNode(settings);
		compacting(settings);
		small(settings);
		return settings;
	}

	private static void singleNode(Properties settings) {
		for (var topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
			settings.put(topic + ".replication.factor", "1");
			settings.put(topic + ".num.partitions", "4");
		}
		settings.put("transaction.state.log.min.isr", "1");
		settings.put("share.coordinator.state.topic.min.isr", "1");
	}

	/**
	 * Compacts soon what a topic lets it: it looks each second, a deleted record is gone
	 * a minute after it was compacted, and what is compacted is closed segments.
	 */
	private static void compacting(Properties settings) {
		settings.put("log.cleaner.enable", "true");
		settings.put("log.cleaner.backoff.ms", "1000");
		settings.put("log.cleaner.delete.retention.ms", "60000");
		settings.put("log.retention.check.interval.ms", "60000");
		settings.put("log.segment.bytes", "16777216");
		settings.put("message.max.bytes", "1048588");
	}

	/** Less memory and fewer threads than a broker that serves many. */
	private static void small(Properties settings) {
		settings.put("num.network.threads", "2");
		settings.put("num.io.threads", "4");
		settings.put("background.threads", "2");
		settings.put("log.cleaner.dedupe.buffer.size", "8388608");
		settings.put("log.index.size.max.bytes", "1048576");
	}

}
