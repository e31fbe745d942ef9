package rapport.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Where it cannot run, it says in one line what to do, and leaves nothing running. */
class UpRefusesTest {

	@TempDir
	private Path directory;

	@Test
	void aPortInUse() throws IOException {
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(refusal(Map.of(), "--checkin-port", String.valueOf(taken.getLocalPort())))
				.contains("port " + taken.getLocalPort() + " for checkin is in use", "--checkin-port PORT");
		}
	}

	@Test
	void onePortForTwoParts() {
		assertThat(refusal(Map.of(), "--match-port", "18099", "--notify-port", "18099"))
			.contains("port 18099 is for both match and notify", "--notify-port PORT");
	}

	@Test
	void anUnknownOption() {
		assertThat(refusal(Map.of(), "--chekin-port", "8080")).contains("--chekin-port", "deploy/up --help");
	}

	@Test
	void aDataDirectoryThatIsAFile() throws IOException {
		Files.createFile(this.directory.resolve("data"));
		assertThat(refusal(Map.of(), "--free-ports")).contains("data is a file", "--data DIR");
	}

	@Test
	void anOptionInTheDirectorysPlace() {
		assertThat(refusal(Map.of(), "--data", "--fresh")).contains("--data needs a value");
		assertThat(this.directory.resolve("--fresh")).doesNotExist();
	}

	@Test
	@EnabledIf("mounts")
	void aDiskThatIsFull() throws IOException {
		var disk = Files.createDirectories(this.directory.resolve("data"));
		assertThat(refusal(Map.of(), mounting(disk), "--free-ports")).contains("less than 500 MB are free",
				"--data DIR");
	}

	@Test
	void aSettingThatCannotBe() {
		assertThat(refusal(Map.of("RAPPORT_SMS_SMPP_PORT", "secret"), "--free-ports"))
			.contains("rapport.sms.smpp.port cannot be read as a whole number", "RAPPORT_SMS_SMPP_PORT")
			.doesNotContain("secret");
	}

	@Test
	@EnabledIf("mounts")
	void noJdk() throws IOException, InterruptedException {
		var command = mounting(Files.createDirectories(Path.of("/usr/lib/jvm")));
		command.addAll(List.of("../up", "--print-java"));
		var builder = new ProcessBuilder(command).redirectOutput(this.directory.resolve("out").toFile())
			.redirectError(this.directory.resolve("err").toFile());
		builder.environment()
			.putAll(Map.of("JAVA_HOME", "", "HOME", this.directory.toString(), "PATH", "/usr/bin:/bin"));
		assertThat(builder.start().waitFor()).isEqualTo(1);
		assertThat(Files.readString(this.directory.resolve("err"))).hasLineCount(1).contains("no JDK 25", "JAVA_HOME");
	}

	private String refusal(Map<String, String> environment, String... options) {
		return refusal(environment, List.of(), options);
	}

	private String refusal(Map<String, String> environment, List<String> before, String... options) {
		try (var up = Up.start(this.directory, environment, before, options)) {
			assertThat(up.awaitEnd()).as("exit status").isEqualTo(1);
			up.awaitNothingLeft();
			assertThat(up.errors()).hasLineCount(1).startsWith("rapport: ");
			return up.errors();
		}
	}

	/** A command before another one, to which a directory is a small empty disk. */
	private static List<String> mounting(Path directory) {
		return new ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh", "-c",
				"mount -t tmpfs -o size=5m none \"$0\" && exec \"$@\"", directory.toString()));
	}

	/** Whether this user may mount a disk that only the test sees. */
	static boolean mounts() throws IOException, InterruptedException {
		var command = mounting(Files.createTempDirectory("disk"));
		command.add("true");
		return new ProcessBuilder(command).start().waitFor() == 0;
	}

}
