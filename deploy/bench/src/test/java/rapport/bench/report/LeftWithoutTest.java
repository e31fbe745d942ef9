package rapport.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The report tells for whom giving made a difference. */
class LeftWithoutTest {

	@TempDir
	private Path directory;

	@Test
	void whoOnlyHelpsHadNobodyAndHasSomebodyNow() throws IOException {
		var report = report("""
				ticket,name,interests,offers,asks,phone,introduce
				T-1,Giver,,Kafka,,+12025550101,yes
				T-2,Asker,,,Kafka,+12025550102,yes
				T-3,Fan,Chess,,,+12025550103,yes
				T-4,Player,Chess,Rust,,+12025550104,yes
				T-5,Away,Chess,Kafka,Kafka,+12025550105,no
				""");
		assertThat(report).contains("| only what they can help with | 1 | 0 | 1 | 1 |")
			.contains("| what they can help with, and more | 1 | 1 | 1 | 1 |")
			.contains("| only what they ask for or like | 2 | 1 | 2 | 2 |")
			.contains("| **all** | 4 | 2 | 4 | 4 |")
			.doesNotContain("| nothing |");
	}

	private String report(String attendees) throws IOException {
		var file = Files.writeString(this.directory.resolve("attendees.csv"), attendees);
		var trial = Trial.run("batch", this.directory.resolve("trial"), "--attendees", file.toString());
		var report = new MarkdownReport(this.directory);
		new LeftWithout(trial).write(report);
		report.save();
		return Files.readString(this.directory.resolve("README.md"));
	}

}
