package rapport.system;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import rapport.local.launch.LocalRapport;

/**
 * The one Rapport that all tests of this module use, each at an event of its own, on free
 * ports.
 */
final class Running {

	private static final Running ONLY = new Running();

	private final LocalRapport rapport;

	private Running() {
		try {
			var data = Files.createDirectories(data());
			this.rapport = LocalRapport.builder(repository()).data(data).fresh().freePorts().start();
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError("Rapport did not start", ex);
		}
	}

	static LocalRapport rapport() {
		return ONLY.rapport;
	}

	static Path data() {
		return Path.of("target", "rapport").toAbsolutePath();
	}

	static Redis redis() {
		return new Redis(rapport().redisUrl());
	}

	static Organizer organizer(String eventId) {
		return new Organizer(rapport().checkinUrl(), rapport().organizerToken(), eventId);
	}

	static Phones phones() {
		return new Phones(rapport().phonesUrl());
	}

	static Badge badge(String eventId, String badgeId) {
		return new Badge(URI.create(rapport().mqttUrl()), eventId, badgeId);
	}

	static Topics topics() {
		return new Topics(rapport().kafkaBrokers());
	}

	/** What the services logged since they started. */
	static String logs() throws IOException {
		var logs = new StringBuilder();
		for (var service : List.of("checkin", "match", "notify")) {
			logs.append(Files.readString(rapport().log(service)));
		}
		return logs.toString();
	}

	private static Path repository() {
		return Path.of("../..").toAbsolutePath().normalize();
	}

}
