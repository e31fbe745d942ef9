package rapport.checkin;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** A feature is plain Java on top; what adapts it to the world stands below it. */
@AnalyzeClasses(packages = "rapport.checkin", importOptions = DoNotIncludeTests.class)
class DomainRulesTest {

	/** Two libraries that read what people write are no frameworks. */
	private static final String[] FRAMEWORKS = { "org.springframework..", "org.apache.kafka..", "io.lettuce..",
			"tools.jackson..", "com.fasterxml..", "jakarta..", "io.micrometer..", "org.slf4j.." };

	@ArchTest
	static final ArchRule aFeatureKnowsNoFramework = noClasses().that()
		.resideInAPackage("rapport.checkin.*")
		.and()
		.resideOutsideOfPackages("rapport.checkin.plumbing", "rapport.checkin.security", "rapport.checkin.pages")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(FRAMEWORKS);

	@ArchTest
	static final ArchRule adaptersStayPrivate = classes().that()
		.resideInAPackage("rapport.checkin.*.*..")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule theDoorKnowsNothingOfTheDesk = noClasses().that()
		.resideInAnyPackage("rapport.checkin.door..", "rapport.checkin.kiosk..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("rapport.checkin.desk..");

	/** Its rules are to run in a kiosk's browser as well. */
	@ArchTest
	static final ArchRule theDoorNeedsNothingButJava = classes().that()
		.resideInAPackage("rapport.checkin.door")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java.lang..", "java.util", "java.util.function", "java.util.stream", "java.time..",
				"java.io", "org.jspecify..", "rapport.checkin.door", "rapport.checkin.event",
				"rapport.checkin.attendee");

	@ArchTest
	static final ArchRule noCycles = slices().matching("rapport.checkin.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule noCyclesWithin = slices().matching("rapport.checkin.(**)").should().beFreeOfCycles();

}
