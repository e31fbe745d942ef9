package rapport.local.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** All of Rapport, running on this machine. Closing it stops everything. */
public final class LocalRapport implements AutoCloseable {

	private final Launch launch;

	private LocalRapport(Launch launch) {
		this.launch = launch;
	}

	/** Begins to say how it is to run; the repository has the built services. */
	public static Builder builder(Path repository) {
		return new Builder(repository);
	}

	/** How it is to run. */
	public static final class Builder {

		private final Plan plan;

		private Builder(Path repository) {
			this.plan = new Plan(repository);
		}

		/** Where data and logs are kept. */
		public Builder data(Path directory) {
			this.plan.data(directory);
			return this;
		}

		/** Wipes the data first. */
		public Builder fresh() {
			this.plan.fresh(true);
			return this;
		}

		/** Takes ports that nobody uses. */
		public Builder freePorts() {
			this.plan.ports(PortPlan.free());
			return this;
		}

		/** Starts a part again that ends by itself, as {@code deploy/up} does. */
		public Builder supervised() {
			this.plan.supervised(true);
			return this;
		}

		/**
		 * Starts everything and waits until it is ready.
		 * @throws LaunchException if it cannot start; nothing runs then
		 */
		public LocalRapport start() throws IOException, InterruptedException {
			return new LocalRapport(Launch.start(this.plan));
		}

	}

	public URI checkinUrl() {
		return this.launch.checkinUrl();
	}

	public URI phonesUrl() {
		return this.launch.phonesUrl();
	}

	public String mqttUrl() {
		return this.launch.setting("RAPPORT_BADGES_MQTT_URL");
	}

	public String kafkaBrokers() {
		return this.launch.setting("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS");
	}

	public URI redisUrl() {
		return URI.create(this.launch.setting("SPRING_DATA_REDIS_URL"));
	}

	public String organizerToken() {
		return this.launch.organizerToken();
	}

	/** What {@code RAPPORT_SECRET} is for the services. */
	public String secret() {
		return this.launch.setting("RAPPORT_SECRET");
	}

	/**
	 * Ends a part by SIGKILL; it stays ended until it is restarted.
	 * @param part {@code checkin}, {@code match}, {@code notify}, {@code kafka},
	 * {@code redis}, {@code mqtt} or {@code smsc}
	 */
	public void kill(String part) {
		this.launch.kill(part);
	}

	/** Starts a killed part again, on its port and data, and waits until it is ready. */
	public void restart(String part) {
		this.launch.restart(part);
	}

	/** Where a part logs to. */
	public Path log(String part) {
		return this.launch.log(part);
	}

	@Override
	public void close() {
		this.launch.close();
	}

}
