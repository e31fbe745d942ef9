package rapport.notify;

import java.util.Arrays;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "rapport.notify", importOptions = DoNotIncludeTests.class)
class DomainRulesTest {

	private static final String[] DOMAIN = { "rapport.notify.contact..", "rapport.notify.event..",
			"rapport.notify.introduction..", "rapport.notify.ledger..", "rapport.notify.message..",
			"rapport.notify.delivery..", "rapport.notify.reply.." };

	@ArchTest
	static final ArchRule domainKnowsNoFramework = classes().that()
		.resideInAnyPackage(DOMAIN)
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage(allowed());

	@ArchTest
	static final ArchRule adaptersStayPrivate = classes().that()
		.resideInAnyPackage("rapport.notify.messaging", "rapport.notify.redis", "rapport.notify.sms..",
				"rapport.notify.badge", "rapport.notify.metrics")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule noCycles = slices().matching("rapport.notify.(*)..").should().beFreeOfCycles();

	private static String[] allowed() {
		var allowed = Arrays.copyOf(DOMAIN, DOMAIN.length + 2);
		allowed[DOMAIN.length] = "java..";
		allowed[DOMAIN.length + 1] = "org.jspecify..";
		return allowed;
	}

}
