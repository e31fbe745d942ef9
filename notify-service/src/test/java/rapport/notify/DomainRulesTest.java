package rapport.notify;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * A feature is plain Java; what it stands on is below it. The wiring and the settings
 * beside a feature's classes are the exception.
 */
@AnalyzeClasses(packages = "rapport.notify", importOptions = DoNotIncludeTests.class)
class DomainRulesTest {

	private static final DescribedPredicate<JavaClass> WIRING = DescribedPredicate.describe("wiring or settings",
			(it) -> it.getName().matches(".*(Configuration|Settings)(\\$.*)?"));

	private static final DescribedPredicate<JavaClass> ADAPTER = DescribedPredicate.describe("an adapter", (it) -> it
		.getPackageName()
		.matches(
				"rapport\\.notify(\\.messaging|\\.(sms|badge)(\\..*)?|\\.[a-z]+\\.(redis|messaging|metrics|zone|web))?"));

	@ArchTest
	static final ArchRule featuresAreWithoutFrameworks = classes().that(DescribedPredicate.not(ADAPTER.or(WIRING)))
		.should()
		.onlyDependOnClassesThat(DescribedPredicate.describe("are Java, its letters, or features",
				(it) -> it.getPackageName()
					.matches("(java|org\\.jspecify|com\\.ibm\\.icu)\\..*|(rapport\\.notify\\..*)?")
						&& !ADAPTER.test(it)));

	@ArchTest
	static final ArchRule adaptersAreUsedByTheirFeatureAlone = classes().that(ADAPTER)
		.and()
		.resideOutsideOfPackages("rapport.notify", "rapport.notify.messaging")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule wiringIsPrivate = noClasses().that(WIRING).should().bePublic();

	@ArchTest
	static final ArchRule featuresAreFreeOfCircles = slices().matching("rapport.notify.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule packagesAreFreeOfCircles = slices().matching("rapport.notify.(**)").should().beFreeOfCycles();

}
