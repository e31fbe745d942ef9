package rapport.starter.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import rapport.local.process.Child;
import rapport.local.process.ChildJvm;
import rapport.local.process.Ports;
import rapport.local.process.Waiting;

/** A service as a process, on servers that a test may end, and to be ended itself. */
public final class KillableService implements AutoCloseable {

	private static final Duration READY_WITHIN = Duration.ofMinutes(4);

	private final int port = Ports.orFree(0);

	private final String name;

	private final KillableServers servers;

	private final List<String> command;

	private Child service;

	/**
	 * Starts a service and waits until it is ready.
	 * @param name its own among those on the same servers
	 * @param main its class with the main method, on the class path of this test
	 * @param arguments what it is given beside its port, the servers, the token and the
	 * secret of {@link TestServers}
	 */
	public KillableService(String name, String main, KillableServers servers, List<String> arguments) {
		this.name = name;
		this.servers = servers;
		this.command = new ArrayList<>(List.of(ChildJvm.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-Xmx192m", "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"), main,
				"--server.port=" + this.port, "--spring.data.redis.url=" + servers.redisUrl(),
				"--spring.cloud.stream.kafka.binder.brokers=" + servers.brokers(),
				"--rapport.organizer-token=" + TestServers.TOKEN, "--rapport.secret=" + TestServers.SECRET,
				"--rapport.instance=" + name));
		this.command.addAll(arguments);
		this.service = launched();
		awaitReady();
	}

	public int port() {
		return this.port;
	}

	/** Returns the status that a group of health indicators answers with, 0 for none. */
	public int health(String group) {
		return HealthProbe.status(this.port, group);
	}

	/** Returns whether its process runs. */
	public boolean alive() {
		return this.service.alive();
	}

	/** Returns where its log is. */
	public Path log() {
		return this.servers.log(this.name);
	}

	public void kill() {
		this.service.kill();
	}

	/** Starts it again and waits until it is ready. */
	public void restart() {
		launch();
		awaitReady();
	}

	/** Starts it again and does not wait. */
	public void launch() {
		this.service = launched();
	}

	/** Returns when it is ready. */
	public void awaitReady() {
		Waiting.until(this.service, READY_WITHIN, () -> health("readiness") == 200);
	}

	private Child launched() {
		return Child.start(this.name, this.command, System.getenv(), log());
	}

	@Override
	public void close() {
		this.service.stop();
	}

}
