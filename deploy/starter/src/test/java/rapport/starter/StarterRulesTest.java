package rapport.starter;

import java.util.Locale;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "rapport.starter", importOptions = DoNotIncludeTests.class)
class StarterRulesTest {

	private static final Pattern DOMAIN = Pattern.compile("attendee|ticket|introduction|kiosk|badge|phone|check.?in|"
			+ "admission|organizer|roster|presence|consent|delivery|wish|scan|door|match(er|ing)|sms");

	@ArchTest
	static final ArchRule noClassIsOfTheDomain = classes().should()
		.haveNameNotMatching("(?i).*(" + DOMAIN.pattern() + ").*");

	@ArchTest
	static final ArchRule noMemberIsOfTheDomain = members().that(areOfTheDomain())
		.should()
		.haveNameMatching("never")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule noCycles = slices().matching("rapport.starter.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule nothingRunsOnTestServers = noClasses().that()
		.resideOutsideOfPackage("rapport.starter.testing")
		.should()
		.dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("rapport.starter.testing", "rapport.local.."));

	private static DescribedPredicate<HasName> areOfTheDomain() {
		return DescribedPredicate.describe("are named by the domain",
				(it) -> DOMAIN.matcher(it.getName().toLowerCase(Locale.ROOT)).find());
	}

}
