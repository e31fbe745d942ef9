package rapport.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeptSecretTest {

	@TempDir
	private Path directory;

	@Test
	void madeOnceItIsKeptForItsOwnerAlone() throws IOException {
		var secret = KeptSecret.in(file(), 32);
		assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32);
		assertThat(KeptSecret.in(file(), 32)).isEqualTo(secret);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "x7Gk", "\u0000\u0000\u0000\u0000" })
	void oneThatIsNotWholeIsMadeAnew(String torn) throws IOException {
		Files.writeString(file(), torn);
		Files.writeString(this.directory.resolve("secret.part"), torn);
		var secret = KeptSecret.in(file(), 32);
		assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32);
		assertThat(file()).hasContent(secret);
		assertThat(this.directory).isDirectoryNotContaining("glob:**.part");
	}

	private Path file() {
		return this.directory.resolve("secret");
	}

}
