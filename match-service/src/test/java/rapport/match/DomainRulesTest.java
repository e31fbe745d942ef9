package rapport.match;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.HashMap;
import java.util.Map;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

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
		.and()
		.areTopLevelClasses()
		.should()
		.notBePublic();

	/** Who searches for a name finds one class. */
	@ArchTest
	static final ArchRule namesAreUnique = classes().that()
		.areTopLevelClasses()
		.and()
		.doNotHaveSimpleName("package-info")
		.should(new UniqueNames());

	@ArchTest
	static final ArchRule noCycles = slices().matching("rapport.match.(*)..").should().beFreeOfCycles();

	private static final class UniqueNames extends ArchCondition<JavaClass> {

		private final Map<String, String> seen = new HashMap<>();

		UniqueNames() {
			super("have names of their own");
		}

		@Override
		public void check(JavaClass type, ConditionEvents events) {
			var other = this.seen.putIfAbsent(type.getSimpleName(), type.getName());
			events.add(new SimpleConditionEvent(type, other == null, type.getName() + " and " + other));
		}

	}

}
