package rapport.notify.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people write of themselves, in topics. */
class SaidTopicsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					en | Rust, chess                                                  | Rust/chess                 | -                | -
					en | Rust and chess                                               | Rust/chess                 | -                | -
					en | I love hiking & board games.                                 | hiking/board games         | -                | -
					en | I can help with Kubernetes and Go; looking for a co-founder  | -                          | Kubernetes/Go    | a co-founder
					en | I can help with Kubernetes, need a hand with marketing       | -                          | Kubernetes       | marketing
					en | I’d love to talk about Node.js, and I'm looking for a job!   | Node.js                    | -                | a job
					en | Happy to help with C++. I want to learn about Rust           | -                          | C++              | Rust
					en | n/a                                                          | -                          | -                | -
					en | nothing                                                      | -                          | -                | -
					de | Klettern, Rust und Schach                                    | Klettern/Rust/Schach       | -                | -
					de | Ich kann bei Kubernetes helfen, suche Hilfe bei Marketing    | -                          | Kubernetes       | Marketing
					de | Ich spreche gern über Kunst und Musik                        | Kunst/Musik                | -                | -
					de | ich möchte Rust lernen                                       | -                          | -                | Rust
					fr | J’aimerais parler de musique et cinéma                       | musique/cinéma             | -                | -
					fr | je peux aider sur Rust, je cherche un associé                | -                          | Rust             | un associé
					fr | besoin d’aide pour le marketing                              | -                          | -                | le marketing
					es | Me gustaría hablar de ajedrez y música                       | ajedrez/música             | -                | -
					es | puedo ayudar con Rust; necesito ayuda con marketing          | -                          | Rust             | marketing
					it | Mi piace parlare di scacchi e musica                         | scacchi/musica             | -                | -
					it | posso aiutare con Rust, cerco aiuto con il marketing         | -                          | Rust             | il marketing
					nl | Ik praat graag over schaken en muziek                        | schaken/muziek             | -                | -
					nl | ik kan helpen met Rust; ik zoek hulp bij marketing           | -                          | Rust             | marketing
					pt | Gosto de xadrez e música                                     | xadrez/música              | -                | -
					pt | posso ajudar com Rust, preciso de ajuda com marketing        | -                          | Rust             | marketing
					en | Rust / rust / RUST                                           | Rust                       | -                | -
					en | Hi! I'd love to talk about AI, thanks                        | AI                         | -                | -
					en | Yes, I love Rust                                             | Rust                       | -                | -
					en | 1                                                            | -                          | -                | -
					en | nothing, thanks                                              | -                          | -                | -
					en | Not sure, whatever                                           | -                          | -                | -
					en | I'd love to learn Rust, and I like Kubernetes                | Kubernetes                 | -                | Rust
					en | I work in logistics and would love to meet investors         | logistics                  | -                | investors
					en | Anything about gardening, please                             | gardening                  | -                | -
					de | Hallo, Schach bitte                                          | Schach                     | -                | -
					de | keine Ahnung                                                 | -                          | -                | -
					fr | Bonjour, rien de spécial, merci                              | -                          | -                | -
					es | Hola! Ajedrez, gracias                                       | Ajedrez                    | -                | -
					pt | Olá, nada em especial. Obrigada!                             | -                          | -                | -
					en | AI 🤖, CI+CD                                                  | AI/CI+CD                   | -                | -
					""")
	void topicsAreReadOutOfWords(String language, String text, String likes, String offers, String asks) {
		assertThat(SaidTopics.read(text, language)).isEqualTo(new SaidTopics(list(likes), list(offers), list(asks)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					en | 1) Rust 2) Go                                               | Rust/Go                    | -                | -
					en | 1. Rust 2. Go 3. sailing                                    | Rust/Go/sailing            | -                | -
					en | 1: rust, 2: go                                              | rust/go                    | -                | -
					en | * Rust * C# * .NET                                          | Rust/C#/.NET               | -                | -
					en | #rust #golang                                               | rust/golang                | -                | -
					en | Interests: chess, jazz. Help with: SQL. Needs: a designer   | chess/jazz                 | SQL              | a designer
					en | My name is Ben and I'm keen on surfing or sailing           | surfing/sailing            | -                | -
					en | Sent from my iPhone                                         | -                          | -                | -
					en | I would love to meet people who do sales, maybe also design | -                          | -                | sales/design
					en | surprise me                                                 | -                          | -                | -
					en | history of art                                              | history of art             | -                | -
					nl | history of art                                              | history of art             | -                | -
					de | Ich suche jemanden, der sich mit Rust auskennt              | -                          | -                | Rust
					de | Würde mich gern über KI oder Segeln austauschen             | KI/Segeln                  | -                | -
					de | ich möchte Rust und Go lernen; kann bei SQL und Jazz helfen | -                          | SQL/Jazz         | Rust/Go
					de | weiß noch nicht                                             | -                          | -                | -
					fr | J’aimerais discuter de cybersécurité                        | cybersécurité              | -                | -
					fr | Je m’intéresse à la photo, je cherche quelqu’un qui connaît Go | la photo                | -                | Go
					es | Quiero hablar de fútbol; busco a alguien que sepa de Rust   | fútbol                     | -                | Rust
					it | Vorrei parlare di cucina; cerco qualcuno che conosca Rust   | cucina                     | -                | Rust
					nl | Ik wil graag praten over Rust                               | Rust                       | -                | -
					pt | Quero falar sobre futebol, tenho interesse em fotografia    | futebol/fotografia         | -                | -
					""")
	void listsAndSentencesOfManyKindsAreReadToo(String language, String text, String likes, String offers,
			String asks) {
		assertThat(SaidTopics.read(text, language)).isEqualTo(new SaidTopics(list(likes), list(offers), list(asks)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					en | Help with my pitch deck                                     | -                          | -                | my pitch deck
					en | help with marketing and chess                               | -                          | -                | marketing/chess
					en | some advice on fundraising                                  | -                          | -                | fundraising
					en | Would love advice on pricing                                | -                          | -                | pricing
					en | I struggle with pricing                                     | -                          | -                | pricing
					en | tips on public speaking                                     | -                          | -                | public speaking
					en | Happy to chat about climate tech, fundraising               | climate tech/fundraising   | -                | -
					en | I can help out with SQL                                     | -                          | SQL              | -
					en | I know Kubernetes and Go, need a hand with CSS              | -                          | Kubernetes/Go    | CSS
					en | Ask me about sourdough                                      | -                          | sourdough        | -
					en | I'm good at spreadsheets                                    | -                          | spreadsheets     | -
					en | Looking for a cofounder / CTO                               | -                          | -                | a cofounder/CTO
					en | kids, dogs, trail running                                   | kids/dogs/trail running    | -                | -
					de | Hilfe bei Marketing                                         | -                          | -                | Marketing
					de | Ich brauche Hilfe beim Fundraising                          | -                          | -                | Fundraising
					de | kann beim Pitchen helfen                                    | -                          | Pitchen          | -
					de | Austausch über KI                                           | KI                         | -                | -
					de | kenne mich gut mit Steuern aus                              | -                          | Steuern          | -
					fr | de l’aide pour mon site                                     | -                          | -                | mon site
					fr | un coup de main sur la compta                               | -                          | -                | la compta
					es | Ayuda con marketing                                         | -                          | -                | marketing
					es | Me encantaría hablar de IA                                  | IA                         | -                | -
					it | aiuto con il sito                                           | -                          | -                | il sito
					it | una mano con i conti                                        | -                          | -                | i conti
					nl | hulp bij marketing                                          | -                          | -                | marketing
					pt | ajuda com marketing                                         | -                          | -                | marketing
					pt | dicas sobre investimento                                    | -                          | -                | investimento
					""")
	void whatIsAskedForIsNotOffered(String language, String text, String likes, String offers, String asks) {
		assertThat(SaidTopics.read(text, language)).isEqualTo(new SaidTopics(list(likes), list(offers), list(asks)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`',
			textBlock = """
					en | hiking, jazz, and old maps | hiking/jazz/old maps | - | -
					en | I can help with SQL and need a hand with public speaking | - | SQL | public speaking
					en | Need help with taxes. Can help with Figma. | - | Figma | taxes
					en | could use a hand with my pitch deck | - | - | my pitch deck
					en | I'm good at Excel but I need help with Python | - | Excel | Python
					en | i know a lot about beekeeping | - | beekeeping | -
					en | Would love to talk about climate tech! | climate tech | - | -
					en | Talk: gardening. Help: accounting | gardening | accounting | -
					en | Love to talk: sci-fi. Need: a mentor. | sci-fi | - | a mentor
					en | same as always | - | - | -
					en | Same as last time | - | - | -
					en | idk lol | - | - | -
					en | No idea yet, sorry! | - | - | -
					en | no thanks | - | - | -
					en | I'd rather not say | - | - | -
					en | just here to listen | - | - | -
					en | You tell me | - | - | -
					en | Ask me anything | - | - | -
					en | all of the above | - | - | -
					en | AI & ethics | AI/ethics | - | -
					en | R&D management | R&D management | - | -
					en | How to stop smoking | How to stop smoking | - | -
					en | Stop motion animation | Stop motion animation | - | -
					en | Talking: wine, cheese. Need: investors, a CTO | wine/cheese | - | investors/a CTO
					en | Hi, I'm Ben. I'm into rock climbing and would love help with German. | rock climbing | - | German
					en | I'm looking for a designer for my app | - | - | a designer for my app
					en | hiring! | hiring | - | -
					en | looking to hire React devs | - | - | React devs
					en | I want to meet founders and angel investors | - | - | founders/angel investors
					en | I'm happy to share experience with remote teams | - | remote teams | -
					en | I'd like to hear about Rust in production | Rust in production | - | -
					en | Curious about quantum computing | quantum computing | - | -
					en | Chess. Go. Bridge. | Chess/Go/Bridge | - | -
					en | chess go bridge | chess go bridge | - | -
					en | Books, films etc. | Books/films | - | -
					en | books, music, and so on | books/music | - | -
					en | Anything but work | - | - | -
					en | not blockchain | - | - | -
					en | i dont want to be introduced | - | - | -
					en | My dog :) | My dog | - | -
					de | Ich rede gern über Hunde und brauche Hilfe bei der Steuererklärung | Hunde | - | der Steuererklärung
					de | Kann helfen bei SAP, suche einen Mitgründer | - | SAP | einen Mitgründer
					de | Ich kenne mich gut mit Datenschutz aus | - | Datenschutz | -
					de | Mich interessiert Photovoltaik | Photovoltaik | - | -
					de | Hilfe bei Bewerbungen wäre toll | - | - | Bewerbungen
					de | brauche Unterstützung im Marketing | - | - | Marketing
					de | Wie immer | - | - | -
					de | Kein Thema, alles gut | - | - | -
					de | Mir egal | - | - | -
					de | Reisen, Kochen usw. | Reisen/Kochen | - | -
					de | Gerne über Philosophie | Philosophie | - | -
					de | Ich biete Hilfe bei Python und suche Hilfe bei Excel | - | Python | Excel
					fr | randonnée, jazz et vieux livres | randonnée/jazz/vieux livres | - | -
					fr | J'ai besoin d'un coup de main en compta | - | - | compta
					fr | Je peux aider en droit du travail, j'ai besoin d'aide en anglais | - | droit du travail | anglais
					fr | Je m'y connais en apiculture | - | apiculture | -
					fr | j'aime parler de vin et de fromage | vin/fromage | - | -
					fr | Comme d'habitude | - | - | -
					fr | un peu de tout | - | - | -
					fr | Je ne sais pas trop | - | - | -
					fr | Je cherche des investisseurs | - | - | investisseurs
					fr | voyages, cuisine, etc. | voyages/cuisine | - | -
					es | senderismo, jazz y mapas antiguos | senderismo/jazz/mapas antiguos | - | -
					es | Puedo ayudar con Excel y necesito ayuda con inglés | - | Excel | inglés
					es | Sé mucho de apicultura | - | apicultura | -
					es | Busco inversores | - | - | inversores
					es | Lo de siempre | - | - | -
					es | de todo un poco | - | - | -
					es | Me encanta hablar de cine e historia | cine/historia | - | -
					es | necesito una mano con mi plan de negocio | - | - | mi plan de negocio
					es | ni idea la verdad | - | - | -
					it | escursionismo, jazz e vecchie mappe | escursionismo/jazz/vecchie mappe | - | -
					it | Posso aiutare con Excel e mi serve una mano con l'inglese | - | Excel | l'inglese
					it | So molto di apicoltura | - | apicoltura | -
					it | Cerco investitori | - | - | investitori
					it | Il solito | - | - | -
					it | un po' di tutto | - | - | -
					it | Mi piace il cinema e la cucina | il cinema/la cucina | - | -
					it | boh | - | - | -
					nl | wandelen, jazz en oude kaarten | wandelen/jazz/oude kaarten | - | -
					nl | Ik kan helpen met Excel en heb hulp nodig bij Engels | - | Excel | Engels
					nl | Ik weet veel van bijen | - | bijen | -
					nl | Ik zoek investeerders | - | - | investeerders
					nl | Zoals altijd | - | - | -
					nl | van alles en nog wat | - | - | -
					nl | Ik hou van koken en reizen | koken/reizen | - | -
					nl | hulp bij mijn belastingaangifte | - | - | mijn belastingaangifte
					pt | caminhadas, jazz e mapas antigos | caminhadas/jazz/mapas antigos | - | -
					pt | Posso ajudar com Excel e preciso de ajuda com inglês | - | Excel | inglês
					pt | Percebo de apicultura | - | apicultura | -
					pt | Procuro investidores | - | - | investidores
					pt | O costume | - | - | -
					pt | um pouco de tudo | - | - | -
					pt | Adoro falar de cinema e de cozinha | cinema/cozinha | - | -
					pt | preciso de uma mão com o meu pitch | - | - | o meu pitch
					en | オープンソース、料理 | オープンソース/料理 | - | -
					en | Шахматы и Go | Шахматы и Go | - | -
					en | offer: SQL; ask: German | - | SQL | German
					en | Can offer design reviews, looking for feedback on my startup | - | design reviews | feedback on my startup
					en | Help me with Kotlin please | - | - | Kotlin
					en | please introduce me to someone who knows Kotlin | - | - | Kotlin
					en | I teach yoga | - | yoga | -
					en | I'm a nurse and I love knitting | nurse/knitting | - | -
					en | Woodworking, but also need advice on mortgages | Woodworking | - | mortgages
					""")
	void answersOfEverySortAreReadInSevenLanguages(String language, String text, String likes, String offers,
			String asks) {
		assertThat(SaidTopics.read(text, language)).isEqualTo(new SaidTopics(list(likes), list(offers), list(asks)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
			en | help w/ taxes | - | - | taxes
			en | Help w/taxes please | - | - | taxes
			en | Can help w/ taxes, need help w/ visas | - | taxes | visas
			en | would love some help w my taxes | - | - | my taxes
			en | talk abt hiking | hiking | - | -
			en | I can help with Figma but need pricing advice | - | Figma | pricing advice
			en | Can help with SQL but I need Rust | - | SQL | Rust
			en | Can teach piano, want to learn drums | - | piano | drums
			en | Into jazz. Would appreciate intros to VCs | jazz | - | VCs
			en | I offer legal advice and need a web designer | - | legal advice | a web designer
			en | pricing (need help), SQL (can help) | - | SQL | pricing
			en | Kubernetes (I can help), chess | chess | Kubernetes | -
			en | Paris (Texas) | Paris (Texas) | - | -
			en | can: design. need: a dev | - | design | a dev
			en | need: a cofounder, have: 10 years of sales | - | 10 years of sales | a cofounder
			en | I know Go & Rust, but struggle w/ CSS | - | Go/Rust | CSS
			en | not good at sales, good at code | - | code | -
			en | offering: photography. looking for: models | - | photography | models
			en | Ask me about bees! I want to learn more about solar | - | bees | solar
			de | Hilfe mit Steuern | - | - | Steuern
			de | Hilfe m. Steuern | - | - | Steuern
			de | Ich kann mit Excel helfen, brauche aber Hilfe mit Steuern | - | Excel | Steuern
			de | Biete: Yoga. Suche: eine Mitfahrgelegenheit | - | Yoga | eine Mitfahrgelegenheit
			de | Ich kenne mich mit SQL aus, aber nicht mit Marketing | - | SQL | -
			de | Kann bei Bewerbungen helfen und suche jemanden für Webdesign | - | Bewerbungen | jemanden für Webdesign
			de | Gebe gern Nachhilfe | - | Nachhilfe | -
			de | Tipps für Porto | - | - | Porto
			fr | Je peux aider en compta mais j'ai besoin d'aide en droit | - | compta | droit
			fr | aide pour mes impôts svp | - | - | mes impôts
			fr | Je donne des cours de guitare, je cherche un graphiste | - | cours de guitare | un graphiste
			fr | besoin de conseils en marketing | - | - | marketing
			es | Puedo ayudar con SQL pero necesito ayuda con ventas | - | SQL | ventas
			es | Doy clases de guitarra; busco diseñadora | - | clases de guitarra | diseñadora
			es | ayuda c/ impuestos | - | - | impuestos
			es | me encantan los gatos y el vino | los gatos/el vino | - | -
			es | sé de impuestos | - | impuestos | -
			it | Posso aiutare con SQL ma ho bisogno di aiuto con le tasse | - | SQL | le tasse
			it | aiuto x le tasse | - | - | le tasse
			it | Offro lezioni di chitarra, cerco un grafico | - | lezioni di chitarra | un grafico
			nl | Ik kan helpen met SQL maar heb hulp nodig met belastingen | - | SQL | belastingen
			nl | hulp met belastingen | - | - | belastingen
			nl | Ik geef gitaarles en zoek een ontwerper | - | gitaarles | een ontwerper
			pt | Posso ajudar com SQL mas preciso de ajuda com impostos | - | SQL | impostos
			pt | ajuda c/ impostos | - | - | impostos
			pt | Dou aulas de guitarra, procuro designer | - | aulas de guitarra | designer
			""")
	void whatIsShortOrGoesBothWaysIsReadTogether(String language, String text, String likes, String offers,
			String asks) {
		assertThat(SaidTopics.read(text, language)).isEqualTo(new SaidTopics(list(likes), list(offers), list(asks)));
	}

	@Test
	void whatIsOfferedAndAskedForIsToldApart() throws IOException {
		try (var file = Objects.requireNonNull(SaidTopicsTest.class.getResourceAsStream("/cases/profiles.txt"))) {
			var cases = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((it) -> !it.startsWith("#"))
				.map((it) -> it.split(" \\| ", -1))
				.toList();
			assertThat(cases).hasSizeGreaterThan(30)
				.allSatisfy((it) -> assertThat(SaidTopics.read(it[1], it[0])).as(it[1])
					.isEqualTo(new SaidTopics(told(it[2]), told(it[3]), told(it[4]))));
		}
	}

	private static List<String> told(String cell) {
		return cell.equals("-") ? List.of() : list(cell);
	}

	@Test
	void listsWithSlashesAreListsWhereTheyAreNoName() {
		assertThat(SaidTopics.read("k8s/terraform/aws", "en").interests()).containsExactly("k8s", "terraform", "aws");
		assertThat(SaidTopics.read("CI/CD, AI/ML", "en").interests()).containsExactly("CI/CD", "AI/ML");
		assertThat(SaidTopics.read("UI/UX, C/C++, 24/7 support", "en").interests()).containsExactly("UI/UX", "C/C++",
				"24/7 support");
		assertThat(SaidTopics.read("A/B testing, R&D", "en").interests()).containsExactly("A/B testing", "R&D");
		assertThat(SaidTopics.read("sales / marketing", "en").interests()).containsExactly("sales", "marketing");
		assertThat(SaidTopics.read("- Chess\n- Go", "en").interests()).containsExactly("Chess", "Go");
	}

	@ParameterizedTest
	@ValueSource(strings = { "and also jazz", "Also jazz", "+ jazz", "und jazz", "et aussi jazz", "y jazz",
			"e anche jazz", "en ook jazz", "P.S. jazz" })
	void whatGoesOnIsAddedToWhatWasSaid(String text) {
		assertThat(SaidPhrases.goesOn(text)).isTrue();
		assertThat(SaidTopics.read("chess", "en").and(SaidTopics.read(text, "it")).interests()).containsExactly("chess",
				"jazz");
		assertThat(SaidPhrases.goesOn("Andean music")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "囲碁、料理。", "囲碁，料理", "囲碁، 料理؟" })
	void listsHaveTheMarksOfManyScripts(String text) {
		assertThat(SaidTopics.read(text, "en").interests()).containsExactly("囲碁", "料理");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Who is this?", "what?", "??", "Wer ist das?", "C’est quoi ça ?", "¿Quién es?", "Chi sei?",
			"Wie is dit?", "Quem é?" })
	void whoAsksBackSaysNothingOfHerself(String text) {
		assertThat(SaidPhrases.askedBack(text)).isTrue();
		assertThat(SaidPhrases.askedBack("What I love is chess")).isFalse();
		assertThat(SaidPhrases.askedBack("Rust?")).isFalse();
	}

	private static List<String> list(String cell) {
		return (cell == null) ? List.of() : List.of(cell.split("/"));
	}

}
