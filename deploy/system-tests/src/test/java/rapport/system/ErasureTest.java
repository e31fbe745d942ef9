package rapport.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Whoever is erased is gone from every file, once Kafka has compacted: the bytes of her
 * words are looked for.
 */
class ErasureTest {

	private static final String PHONE = "+15105550197";

	/** What nobody else has: her name, company, topics, ticket and number. */
	private static final List<String> HERS = List.of("Quibblefritz", "Zorblattery", "Underwater basketry",
			"Reverse glockenspiel", "TKT-CANARY-77", PHONE.substring(1));

	private final Organizer organizer = Running.organizer("erasure");

	private final Phones phones = Running.phones();

	@Test
	void herWordsAreInNoFileAfterwards() throws Exception {
		this.organizer.createEvent();
		this.organizer
			.addWalkIn(Map.of("ticket", "TKT-CANARY-77", "name", "Quibblefritz Example", "company", "Zorblattery",
					"interests", List.of("Underwater basketry"), "offers", List.of("Reverse glockenspiel", "Rust"),
					"asks", List.of("Kubernetes"), "languages", List.of("en"), "phone", PHONE, "introduce", true));
		this.organizer.addWalkIn(People.ana("+15105550196"));
		for (var ticket : List.of("TKT-CANARY-77", "ANA")) {
			this.organizer.scan(UUID.randomUUID().toString(), ticket, "entry");
		}
		await().atMost(Duration.ofMinutes(2)).until(() -> !this.phones.messages(PHONE).isEmpty());
		assertThat(files()).as("the search finds her words where they are")
			.anyMatch(it -> found(it).contains("Quibblefritz"));
		var id = this.organizer.search("Quibblefritz").get("attendees").get(0).get("attendeeId").stringValue();

		var answer = this.organizer.send("DELETE", "/attendees/" + id, "", "");
		assertThat(answer.statusCode()).isEqualTo(204);

		try (var compaction = new Compaction(Running.rapport().kafkaBrokers())) {
			// Files come and go while it looks.
			await().atMost(Duration.ofMinutes(5))
				.pollInterval(Duration.ofSeconds(2))
				.ignoreException(UncheckedIOException.class)
				.untilAsserted(() -> {
					compaction.roll();
					var left = new ArrayList<String>();
					for (var file : files()) {
						found(file).forEach(it -> left.add(file.getFileName() + ": " + it));
					}
					assertThat(left).as("files with her words").isEmpty();
				});
		}
		assertThat(this.organizer.search("Quibblefritz").get("attendees")).isEmpty();
		assertThat(this.organizer.summary().get("checkedIn").intValue()).as("figures stay").isEqualTo(2);
	}

	/**
	 * Of Kafka, Redis, the badges' broker and the logs; what the phones got is theirs.
	 */
	private static List<Path> files() throws IOException {
		var data = Running.data();
		try (var all = Files.walk(data)) {
			return all.filter(Files::isRegularFile).filter(it -> !it.startsWith(data.resolve("smsc"))).toList();
		}
	}

	private static List<String> found(Path file) {
		try {
			var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			return HERS.stream().filter(text::contains).toList();
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
