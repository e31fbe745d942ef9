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

		private final Launch.Plan plan;

		private Builder(Path repository) {
			this.plan = new Launch.Plan(repository);
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
			this.plan.freePorts();
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

	public String organizerToken() {
		return this.launch.organizerToken();
	}

	/** What {@code RAPPORT_SECRET} is for the services. */
	public String secret() {
		return this.launch.secret();
	}

	/** Ends a service, {@code checkin}, {@code match} or {@code notify}, by SIGKILL. */
	public void kill(String service) {
		this.launch.kill(service);
	}

	/** Starts a killed service again and waits until it is ready. */
	public void restart(String service) {
		this.launch.restart(service);
	}

	/** Where a service logs to. */
	public Path log(String service) {
		return this.launch.log(service);
	}

	@Override
	public void close() {
		this.launch.close();
	}

}
