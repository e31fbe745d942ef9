package rapport.local.launch;

import java.nio.file.Path;
import java.util.Map;

/** How Rapport is to run. */
final class Plan {

	private final Path repository;

	private Path data;

	private boolean fresh;

	private boolean supervised;

	private PortPlan ports = PortPlan.usual(Map.of());

	private Patience patience = Patience.silent();

	/** The usual ports and data; the repository has the built services. */
	Plan(Path repository) {
		this.repository = repository.toAbsolutePath();
		this.data = repository.resolve(".rapport");
	}

	Path repository() {
		return this.repository;
	}

	Path data() {
		return this.data.toAbsolutePath();
	}

	void data(Path directory) {
		this.data = directory;
	}

	boolean fresh() {
		return this.fresh;
	}

	void fresh(boolean wipe) {
		this.fresh = wipe;
	}

	/** Whether a part that ends by itself is started again. */
	boolean supervised() {
		return this.supervised;
	}

	void supervised(boolean startAgain) {
		this.supervised = startAgain;
	}

	PortPlan ports() {
		return this.ports;
	}

	void ports(PortPlan plan) {
		this.ports = plan;
	}

	Patience patience() {
		return this.patience;
	}

	void patience(Patience readiness) {
		this.patience = readiness;
	}

}
