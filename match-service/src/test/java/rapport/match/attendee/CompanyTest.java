package rapport.match.attendee;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One employer has many spellings, and some companies are none. */
class CompanyTest {

	@ParameterizedTest
	@ValueSource(strings = { "Acme", "ACME", "Acme GmbH", "ACME Gmbh", "Acme, Inc.", "Acme Inc", "acme ltd.",
			"Acme S.A.", "Acme SpA", "Acme S.p.A.", "Acme GmbH & Co. KG", "Acme A/S", "Acme ApS", "ACME, LLC",
			"Acme B.V.", "Acme Lda.", "Ácme", "Acme Sp. z o.o.", "Acme Pty Ltd", "acme株式会社", "ООО Acme",
			"Acme AB (publ)", "acme.com", "www.acme.io", "https://www.acme.com/", "Acme.de", "Acme S.à r.l.",
			" acme - ag ", "Acme Corporation" })
	void theLegalFormAndTheSpellingDoNotMatter(String name) {
		assertThat(Company.key(name)).isEqualTo("acme");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Acme GesmbH", "Acme Ges.m.b.H.", "Acme OG", "Acme e.U.", "Acme UG (haftungsbeschränkt)",
			"Acme GmbH i.G.", "Acme PartG mbB", "Acme GmbH & Co. KGaA", "Acme AG & Co. OHG", "Acme eGbR", "Acme Sagl",
			"ACME Sàrl", "acme s.a.r.l.", "ACME S.A.S.", "Acme ASBL", "Acme VZW", "Acme CVBA", "Stichting Acme",
			"Acme Coöperatie U.A.", "Acme V.O.F.", "Acme S.r.l. unipersonale", "ACME S.r.l. Società Benefit",
			"Acme soc. coop.", "Acme S.c.a.r.l.", "Acme, S. Coop.", "Acme S.L.P.", "Acme, SGPS, S.A.",
			"Acme Unipessoal, Lda.", "Acme Ltda. - ME", "ACME Ltda EPP", "Acme S/A", "Acme S.A. de C.V.",
			"Acme, S. de R.L. de C.V.", "Acme S.A.P.I. de C.V.", "Acme SAB de CV", "Acme S.A.C.", "Acme E.I.R.L.",
			"Acme DAC", "Acme CLG", "Acme Teoranta", "Acme Unlimited Company", "Acme, L.L.C.", "Acme Inc.,",
			"Acme Public Benefit Corporation", "Acme Ltée", "Acme Ltd./Ltée", "Acme ULC", "Acme Pty. Ltd.",
			"Acme Proprietary Limited", "Acme (Pty) Ltd", "Acme CC", "Acme Pvt. Ltd.", "Acme (P) Ltd",
			"Acme Private Limited", "Acme OPC Pvt Ltd", "Acme (Pvt.) Ltd.", "Acme Pte. Ltd.", "Acme Sdn. Bhd.",
			"PT Acme", "PT. Acme Tbk.", "PT Acme (Persero) Tbk", "CV. Acme", "Acme Co., Ltd.",
			"Acme Public Company Limited", "Acme PCL", "บริษัท Acme จำกัด", "บริษัท Acme จำกัด (มหาชน)",
			"Công ty TNHH Acme", "Công ty Cổ phần Acme", "Acme 有限公司", "Acme 股份有限公司", "株式会社Acme", "株式会社 ACME", "(株)Acme",
			"（株）ACME", "㈱Acme", "Acme K.K.", "Acme Kabushiki Kaisha", "Acme G.K.", "합자회사 Acme", "주식회사 Acme", "(주)Acme",
			"ACME㈜", "유한회사 Acme", "ООО «Acme»", "ПАО \"Acme\"", "Общество с ограниченной ответственностью «Acme»",
			"ТОВ «Acme»", "ПрАТ Acme", "ТОО Acme", "ЕООД Acme", "Acme ЕООД", "Acme EOOD", "Acme d.o.o.",
			"Acme j.d.o.o.", "Acme ДОО", "Acme, s.r.o.", "Acme spol. s r.o.", "Acme a.s.", "Acme v.o.s.",
			"Acme Sp. z o.o.", "ACME SP. Z O.O. SP. K.", "Acme Spółka z o.o.", "Acme Spółka Akcyjna", "Acme P.S.A.",
			"Acme Kft.", "Acme Zrt.", "S.C. Acme S.R.L.", "SC ACME SRL", "Acme Α.Ε.", "Acme ΕΠΕ", "Acme Ι.Κ.Ε.",
			"Acme A.Ş.", "Acme Ltd. Şti.", "Acme San. ve Tic. A.Ş.", "Acme Sanayi ve Ticaret Limited Şirketi",
			"Acme Anonim Şirketi", "Acme Aktiebolag", "Acme KB", "Acme ASA", "Acme P/S", "Acme K/S", "Acme AMBA",
			"Oy Acme Ab", "Acme Oy Ab", "Acme Ky", "Acme Tmi", "Acme ry", "Acme hf.", "Acme OÜ", "SIA \"Acme\"",
			"UAB „Acme“", "UAB Acme", "Acme, UAB", "Acme MB", "Acme בע\"מ", "Acme בע״מ", "Acme FZ-LLC", "Acme W.L.L.",
			"Acme S.A.E.", "Acme SARL AU", "Acme SE & Co. KGaA", "The Acme Company", "The Acme Co.", "Acme®",
			"ACME™ Inc.", "\"Acme\"", "Acme GmbH & Co KG", "ACME CORP.", "A.C.M.E.", "Acme, Incorporated" })
	void legalFormsOfManyCountriesDoNotMatter(String name) {
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

	@ParameterizedTest
	@ValueSource(strings = { "self employed", "Self Employed / Freelance", "Freelance / Self-employed", "Freiberufler",
			"Freiberuflerin", "freier Berater", "freie Journalistin", "Freie Mitarbeiterin", "selbständige Beraterin",
			"Selbstständig (Fotografin)", "Einzelunternehmer", "Einzelunternehmen", "autônomo", "Autónoma",
			"profesional independiente", "trabajador por cuenta propia", "Independiente", "indépendant", "Indépendante",
			"travailleur indépendant", "en freelance", "à mon compte", "libera professionista", "lavoratrice autonoma",
			"ditta individuale", "zelfstandig ondernemer", "eenmanszaak", "trabalhador independente",
			"empresário em nome individual", "entre empleos", "en búsqueda activa de empleo", "buscando trabajo",
			"busco empleo", "en paro", "desempleado", "desempregada", "à procura de emprego", "em busca de emprego",
			"sans emploi", "en recherche d'emploi", "à la recherche d’un emploi", "demandeuse d'emploi", "chômage",
			"in cerca di lavoro", "disoccupata", "op zoek naar werk", "werkzoekend", "werkloos", "auf Jobsuche",
			"auf der Suche", "arbeitslos", "looking for work", "Looking for a job", "Looking for new opportunities",
			"Seeking new opportunities", "Job seeking", "Currently unemployed", "Between jobs", "between roles",
			"in between jobs", "in transition", "Career break", "on a career break", "Sabbatical", "On sabbatical",
			"parental leave", "Elternzeit", "Stealth", "Stealth startup", "stealth mode", "Stealth Mode Startup",
			"Stealth-mode start-up", "Confidential", "vertraulich", "Undisclosed", "prefer not to say",
			"rather not say", "-", "--", ".", "?", "…", "my own company", "own company", "My company",
			"my own business", "own business", "eigene Firma", "mein eigenes Unternehmen", "mi propia empresa",
			"minha própria empresa", "ma propre entreprise", "Independent consultant", "independent researcher",
			"Independent developer", "Independent Contractor", "Consultant", "Entrepreneur", "Founder", "a startup",
			"my startup", "Startup", "just me", "Only me", "Me, myself and I", "Homemaker", "Housewife",
			"Stay-at-home dad", "retired teacher", "Student at TU Wien", "Student (Informatik)", "PhD candidate",
			"graduate student", "Uni student", "Not applicable", "none yet", "No company yet", "None at the moment",
			"currently none", "no affiliation", "unaffiliated", "Unaffiliated researcher", "Various", "various clients",
			"none / freelance", "N/A (freelance)", "egenföretagare", "Enskild firma", "selvstendig næringsdrivende",
			"Selvstændig", "yrittäjä", "самозанятый", "Фрилансер", "фриланс", "ИП", "безработный", "студент", "フリーランス",
			"個人事業主", "無職", "学生", "自由职业", "自由职业者", "프리랜서", "학생", "مستقل", "طالب", "serbest çalışan", "öğrenci", "işsiz",
			"freelancer (UX)", "wolny strzelec", "samozatrudniony", "bezrobotna", "OSVČ", "szabadúszó",
			"Ελεύθερος επαγγελματίας", "עצמאי", "private individual", "Privatperson", "Privatier", "hobbyist" })
	void whoHasNoCompanySaysSoInManyWays(String name) {
		assertThat(Company.key(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Stealth Communications Inc", "Student Loans Company", "Self Esteem Brands",
			"The Independent", "Independent Television News", "Private Equity Partners", "Home Depot",
			"Individual Restaurants Ltd", "Confidential Computing Consortium", "Looking Glass Inc", "Between Pages",
			"Other Ocean", "Anything Goes LLC", "Self GmbH", "Stealth GmbH", "Founders Fund", "Startup Grind",
			"Entrepreneur First", "Consultants & Co", "Open Society Foundations", "Me & Em", "Person AG",
			"Various Artists Records", "None Such Ltd", "Student.com", "Company.info", "Retired Racehorse Project",
			"X Corp.", "Meta", "TBD Inc", "Other Half Brewing", "Freie Universität Berlin", "Own Zones Inc",
			"My Company Polska sp. z o.o." })
	void companiesWithSuchWordsInTheirNamesAreSome(String name) {
		assertThat(Company.key(name)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Müller & Söhne GmbH | Mueller und Soehne
			Johnson & Johnson | Johnson and Johnson Inc.
			Procter & Gamble Co. | PROCTER AND GAMBLE
			Marks + Spencer plc | Marks and Spencer
			Google | Google LLC
			GOOGLE, Inc | google
			The New York Times | New York Times Company
			Société Générale S.A. | Societe Generale
			L'Oréal SA | L’Oreal
			T-Mobile | T Mobile Inc.
			Coca-Cola | Coca Cola Company
			株式会社日立製作所 | 日立製作所
			三星电子有限公司 | 三星电子
			ООО «Яндекс» | Яндекс
			АО "Тинькофф Банк" | Тинькофф Банк
			삼성전자 주식회사 | 삼성전자(주)
			Türk Telekom A.Ş. | TURK TELEKOM
			Ørsted A/S | Orsted
			AT&T Inc. | AT & T
			Ernst & Young LLP | Ernst and Young
			Universität Wien | UNIVERSITAET WIEN
			University of Porto | The University of Porto
			Ben & Jerry's | Ben and Jerrys
			Dr. Oetker KG | Dr Oetker
			H&M | H & M
			Société Acme et Fils SARL | Société Acme & Fils
			Peek & Cloppenburg KG | Peek und Cloppenburg
			Pereira e Filhos, Lda. | Pereira & Filhos
			García y Hijos S.L. | García & Hijos
			Jansen en Zonen B.V. | Jansen & Zonen
			Northwind  Traders | northwind traders
			ＡＣＭＥ株式会社 | Acme
			İş Bankası A.Ş. | Is Bankasi
			JPMorgan Chase & Co. | JPMorgan Chase
			JPMorgan Chase and Co | JPMorgan Chase & Co.
			Bain and Company | Bain & Company, Inc.
			A-B-C Company | ABC
			Example Pty Limited | Example Pty Ltd
			""", quoteCharacter = '`')
	void theyAreTheSame(String one, String other) {
		assertThat(Company.key(one)).isNotEmpty().isEqualTo(Company.key(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Google | Google Deutschland GmbH
			Acme | Acme Labs
			Acme Labs Ltd | Acme Studios Ltd
			University of Porto | University of Lisbon
			Bank of America | Bank of England
			SAP SE | SAS
			Limited Run Games | Run Games
			Co-operative Bank | Bank
			C++ Alliance | C# Alliance
			A-B-C Company | X-Y-Z Company
			Data Solutions | Data Corp
			""", quoteCharacter = '`')
	void theyAreNotTheSame(String one, String other) {
		assertThat(Company.key(one)).isNotEqualTo(Company.key(other));
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
