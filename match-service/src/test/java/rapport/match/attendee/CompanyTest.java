package rapport.match.attendee;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One employer has many spellings, and some companies are none. */
class CompanyTest {

	@ParameterizedTest
	@ValueSource(strings = { "Acme", "ACME", "Acme GmbH", "ACME Gmbh", "Acme, Inc.", "Acme Inc", "acme ltd.",
			"Acme S.A.", "Acme SpA", "Acme S.p.A.", "Acme GmbH & Co. KG", "Acme A/S", "Acme ApS", "ACME, LLC",
			"Acme B.V.", "Acme Lda.", "Ácme", "Acme Sp. z o.o.", "Acme Pty Ltd", "acme株式会社", "ООО Acme",
			"Acme AB (publ)", "Acme S.à r.l.", " acme - ag ", "Acme Corporation" })
	void theLegalFormAndTheSpellingDoNotMatter(String name) {
		assertThat(Company.key(name)).isEqualTo("acme");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "n/a", "N/A", "none", "Freelancer", "freelance", "Freelance designer",
			"Self-employed", "self employed", "Student", "students", "Independent", "autónomo", "Autônoma",
			"Selbstständig", "zzp", "ZZP'er", "étudiante", "Unemployed", "Myself", "keine", "retired",
			"libero professionista", "auto-entrepreneur", "tbd" })
	void whatIsNoCompanyIsNone(String name) {
		assertThat(Company.key(name)).isEmpty();
	}

	@Test
	void othersStayApart() {
		assertThat(List.of("Acme", "Acme Labs", "Co-op", "Limited Brands", "AG", "Northwind", "Müller & Söhne",
				"SE Group"))
			.extracting(Company::key)
			.doesNotHaveDuplicates()
			.doesNotContain("");
		assertThat(Company.key("Müller und Söhne KG")).isEqualTo(Company.key("MULLER & SÖHNE"));
	}

}
