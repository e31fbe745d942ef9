package rapport.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.local.process.Child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataDirectoryTest {

	@TempDir
	private Path directory;

	@Test
	void aDirectoryWithSomebodyElsesFilesIsRefusedAndLeftAsItIs() throws IOException {
		var letter = Files.writeString(this.directory.resolve("letter"), "dear");
		var log = Files.writeString(Files.createDirectories(this.directory.resolve("logs")).resolve("mine.log"), "x");
		for (boolean fresh : new boolean[] { true, false }) {
			assertThatThrownBy(() -> DataDirectory.open(this.directory).begin(fresh))
				.isInstanceOf(LaunchException.class)
				.hasMessageContaining("rapport-data")
				.hasMessageContaining("--data DIR");
		}
		assertThat(letter).hasContent("dear");
		assertThat(log).hasContent("x");
		assertThat(this.directory.resolve("lock")).doesNotExist();
	}

	@Test
	void somebodyElsesDirectoryOfTheMarkersNameIsNoMarker() throws IOException {
		Files.createDirectories(this.directory.resolve("rapport-data"));
		assertThatThrownBy(() -> DataDirectory.open(this.directory)).isInstanceOf(LaunchException.class)
			.hasMessageContaining("not Rapport's");
	}

	@Test
	void aLinkThatLeadsNowhereIsToldAsOne() throws IOException {
		var link = Files.createSymbolicLink(this.directory.resolve("link"), this.directory.resolve("absent"));
		assertThatThrownBy(() -> DataDirectory.open(link)).isInstanceOf(LaunchException.class)
			.hasMessageContaining("link is a link that leads nowhere");
	}

	@Test
	void dataWhoseSecretIsGoneAreNotUsedWithAnother() throws IOException {
		try (var opened = DataDirectory.open(this.directory).begin(false)) {
			var secret = opened.secret(Map.of());
			Files.createDirectories(opened.of(Part.KAFKA));
			assertThat(opened.secret(Map.of())).isEqualTo(secret);
			var file = this.directory.resolve("secret");
			for (var torn : List.of("", secret.substring(1), "x")) {
				Files.writeString(file, torn);
				assertThatThrownBy(() -> opened.secret(Map.of())).isInstanceOf(LaunchException.class)
					.hasMessageContaining(file.toString())
					.hasMessageContaining("--fresh");
				assertThat(file).hasContent(torn);
			}
			assertThat(opened.secret(Map.of("RAPPORT_SECRET", secret))).isEqualTo(secret);
			assertThat(opened.begin(true).secret(Map.of())).isNotEqualTo(secret);
		}
	}

	/** Two servers on the same data would spoil them, as after a kill of the launcher. */
	@Test
	void whatAFormerRapportLeftRunningIsWaitedFor() throws IOException {
		Path log;
		try (var opened = DataDirectory.open(this.directory)) {
			log = opened.log(Part.REDIS);
		}
		var left = Child.start("left", List.of("sleep", "60"), Map.of("PATH", System.getenv("PATH")), log);
		try {
			assertThatThrownBy(() -> DataDirectory.open(this.directory, Duration.ofMillis(100)))
				.isInstanceOf(LaunchException.class)
				.hasMessageContaining("end the process " + left.pid());
			var opening = CompletableFuture.supplyAsync(() -> DataDirectory.open(this.directory));
			assertThat(opening).isNotDone();
			left.kill();
			opening.join().close();
		}
		finally {
			left.kill();
		}
	}

	@Test
	void anEmptyOrNewDirectoryIsMarked() throws IOException {
		DataDirectory.open(this.directory).begin(false).close();
		DataDirectory.open(this.directory.resolve("new")).begin(true).close();
		assertThat(this.directory.resolve("rapport-data")).content().contains("Rapport");
		assertThat(this.directory.resolve("new/rapport-data")).exists();
	}

	@Test
	void freshDeletesWhatRapportMadeAndNothingElse() throws IOException {
		var elsewhere = Files.writeString(Files.createDirectories(this.directory.resolve("elsewhere")).resolve("a"),
				"");
		var data = this.directory.resolve("data");
		String token;
		String secret;
		try (var opened = DataDirectory.open(data).begin(false)) {
			token = opened.organizerToken(Map.of());
			secret = opened.secret(Map.of());
			Files.writeString(Files.createDirectories(opened.of(Part.KAFKA)).resolve("segment"), "");
			Files.createSymbolicLink(opened.of(Part.REDIS), elsewhere.getParent());
			Files.createDirectories(opened.log(Part.MATCH).getParent());
			Files.writeString(opened.log(Part.MATCH), "");
		}
		var note = Files.writeString(data.resolve("note"), "mine");
		var log = Files.writeString(data.resolve("logs/other.log"), "mine");
		try (var opened = DataDirectory.open(data).begin(true)) {
			assertThat(opened.of(Part.KAFKA)).doesNotExist();
			assertThat(Files.isSymbolicLink(opened.of(Part.REDIS))).isFalse();
			assertThat(opened.log(Part.MATCH)).doesNotExist();
			assertThat(opened.organizerToken(Map.of())).isNotEqualTo(token);
			assertThat(opened.secret(Map.of())).isNotEqualTo(secret);
		}
		assertThat(note).exists();
		assertThat(log).exists();
		assertThat(elsewhere).exists();
	}

	@Test
	void tokenAndSecretAreKeptUnlessTheEnvironmentSetsThem() throws IOException {
		String token;
		String secret;
		try (var opened = DataDirectory.open(this.directory).begin(false)) {
			token = opened.organizerToken(Map.of());
			secret = opened.secret(Map.of());
			assertThat(opened.secret(Map.of("RAPPORT_SECRET", "set"))).isEqualTo("set");
			assertThat(opened.organizerToken(Map.of("RAPPORT_ORGANIZER_TOKEN", "set"))).isEqualTo("set");
		}
		try (var opened = DataDirectory.open(this.directory).begin(false)) {
			assertThat(opened.organizerToken(Map.of())).isEqualTo(token);
			assertThat(opened.secret(Map.of("RAPPORT_SECRET", " "))).isEqualTo(secret);
		}
	}

	@Test
	void oneRapportAtATimeUsesIt() {
		try (var _ = DataDirectory.open(this.directory).begin(false)) {
			assertThatThrownBy(() -> DataDirectory.open(this.directory).begin(true)).isInstanceOf(LaunchException.class)
				.hasMessageContaining("another Rapport");
		}
	}

}
