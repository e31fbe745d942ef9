package rapport.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** No circle among the packages, and no file that is too long to read. */
@AnalyzeClasses(packages = "rapport.local", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {

	private static final int LONGEST = 300;

	@ArchTest
	static final ArchRule noCircle = slices().matching("rapport.(**)").should().beFreeOfCycles();

	@Test
	void noFileIsTooLong() throws IOException {
		try (var files = Files.walk(Path.of("src"))) {
			for (var file : files.filter((it) -> it.toString().endsWith(".java")).toList()) {
				assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
			}
		}
	}

}
