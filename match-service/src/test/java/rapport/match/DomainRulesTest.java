package rapport.match;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "rapport.match", importOptions = DoNotIncludeTests.class)
class DomainRulesTest {

	private static final String[] DOMAIN = { "rapport.match.attendee..", "rapport.match.candidate..",
			"rapport.match.event..", "rapport.match.introduction..", "rapport.match.matching..",
			"rapport.match.round..", "rapport.match.snapshot..", "rapport.match.term..", "rapport.match.worth.." };

	@ArchTest
	static final ArchRule domainKnowsNoFramework = classes().that()
		.resideInAnyPackage(DOMAIN)
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage(DOMAIN[0], DOMAIN[1], DOMAIN[2], DOMAIN[3], DOMAIN[4], DOMAIN[5], DOMAIN[6], DOMAIN[7],
				DOMAIN[8], "java..", "org.jspecify..");

	@ArchTest
	static final ArchRule adaptersStayPrivate = classes().that()
		.resideInAnyPackage("rapport.match.messaging", "rapport.match.metrics", "rapport.match.redis",
				"rapport.match.web")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule noCycles = slices().matching("rapport.match.(*)..").should().beFreeOfCycles();

}
