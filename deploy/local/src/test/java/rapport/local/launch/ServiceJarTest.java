package rapport.local.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceJarTest {

	@TempDir
	private Path repository;

	@BeforeEach
	void makeThePlaces() throws IOException {
		Files.createDirectories(target().resolve("prepared"));
	}

	@Test
	void oneThatIsNotBuiltSaysHowTo() {
		assertThatThrownBy(this::jar).isInstanceOf(LaunchException.class).hasMessageContaining("./mvnw");
	}

	@Test
	void onceTrainedItIsPrepared() throws IOException {
		build("one");
		assertThat(jar().prepared()).isFalse();
		Files.createFile(target().resolve("prepared/classes.aot"));
		jar().trained();
		assertThat(jar().prepared()).isTrue();
	}

	@Test
	void anotherBuildOfTheSameTimeAndSizeIsNot() throws IOException {
		build("one");
		Files.createFile(target().resolve("prepared/classes.aot"));
		jar().trained();
		build("two");
		assertThat(jar().prepared()).isFalse();
	}

	@Test
	void aTrainingThatLeftNoCacheFails() throws IOException {
		build("one");
		assertThatThrownBy(() -> jar().trained()).isInstanceOf(LaunchException.class);
		assertThat(jar().prepared()).isFalse();
	}

	@Test
	void onlyInTrainingItWritesTheCache() throws IOException {
		build("one");
		assertThat(jar().command(List.of())).anyMatch((it) -> it.startsWith("-XX:AOTCache="))
			.noneMatch((it) -> it.startsWith("-XX:AOTCacheOutput="));
		assertThat(jar().training().command(List.of())).anyMatch((it) -> it.startsWith("-XX:AOTCacheOutput="));
	}

	private ServiceJar jar() {
		return ServiceJar.of(this.repository, Part.CHECKIN);
	}

	private void build(String contents) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(target().resolve("checkin-service.jar")))) {
			var entry = new ZipEntry("a");
			entry.setTime(0);
			zip.putNextEntry(entry);
			zip.write(contents.getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
	}

	private Path target() {
		return this.repository.resolve("checkin-service/target");
	}

}
