package rapport.notify.profile;

import java.util.List;

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
