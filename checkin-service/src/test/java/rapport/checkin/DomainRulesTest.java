package rapport.checkin;

import java.util.Arrays;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "rapport.checkin", importOptions = DoNotIncludeTests.class)
class DomainRulesTest {

	private static final String[] DOMAIN = { "rapport.checkin.attendee..", "rapport.checkin.checkin..",
			"rapport.checkin.event..", "rapport.checkin.introduction..", "rapport.checkin.kiosk..",
			"rapport.checkin.live..", "rapport.checkin.registration.." };

	/** Two libraries that read what people write are no frameworks. */
	private static final String[] LIBRARIES = { "java..", "org.jspecify..", "de.siegmar.fastcsv..",
			"com.google.i18n.phonenumbers.." };

	@ArchTest
	static final ArchRule domainKnowsNoFramework = classes().that()
		.resideInAnyPackage(DOMAIN)
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage(allowed());

	@ArchTest
	static final ArchRule adaptersStayPrivate = classes().that()
		.resideInAnyPackage("rapport.checkin.messaging", "rapport.checkin.redis", "rapport.checkin.web",
				"rapport.checkin.metrics")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule noCycles = slices().matching("rapport.checkin.(*)..").should().beFreeOfCycles();

	private static String[] allowed() {
		var allowed = Arrays.copyOf(DOMAIN, DOMAIN.length + LIBRARIES.length);
		System.arraycopy(LIBRARIES, 0, allowed, DOMAIN.length, LIBRARIES.length);
		return allowed;
	}

}
