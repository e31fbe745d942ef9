package rapport.notify.preview;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.wording.Phrases;
import rapport.notify.wording.Segments;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shown is what would be sent. */
class PreviewsTest {

	private final Previews usual = new Previews("Developer Days 2026", Map.of(), Sample.USUAL);

	@Test
	void eachKindIsShownInEachLanguage() {
		for (var language : Phrases.LANGUAGES) {
			for (var kind : Previews.KINDS) {
				assertThat(this.usual.of(kind, language)).as(kind + " " + language)
					.isNotEmpty()
					.allSatisfy((it) -> assertThat(it.text()).isNotBlank().doesNotContain("{", "}"))
					.allSatisfy((it) -> assertThat(it.segments() == null).isEqualTo(it.channel() == Channel.BADGE));
			}
		}
	}

	@Test
	void theFirstTextNamesTheEventAndALaterOneDoesNot() {
		assertThat(this.usual.of(Kind.INTRODUCTION, "en")).extracting(Preview::text)
			.containsExactly(
					"Developer Days 2026: Zoe (Contoso) can help you with Rust and would like your help with Kubernetes. Meet? 1 yes, 2 later, 3 no. Reply STOP to end.",
					"Zoe (Contoso) can help you with Rust and would like your help with Kubernetes. Meet? 1 yes, 2 later, 3 no. Reply STOP to end.",
					"Zoë (Contoso) can help you with Rust and would like your help with Kubernetes.");
	}

	@Test
	void theOrganizersOwnWordsStandInIt() {
		var own = new Previews("Developer Days 2026",
				Map.of("sender", "DevDays", "welcome", "Hello!", "welcome.de", "Moin!"), Sample.USUAL);
		assertThat(own.of(Kind.PROFILE, "en").getFirst().text()).startsWith("DevDays: Hello! What would you love");
		assertThat(own.of(Kind.PROFILE, "de").getFirst().text()).startsWith("DevDays: Moin! ");
	}

	@Test
	void itsSizeIsThatOfWhatIsSent() {
		var wide = new Sample("Ana", "美咲 高橋", "", "", List.of(), List.of("Rust"), List.of(), "");
		var segments = new Previews("Test", Map.of(), wide).of(Kind.INTRODUCTION, "en").getFirst().segments();
		assertThat(segments).isNotNull();
		assertThat(segments.alphabet()).isEqualTo(Segments.Alphabet.UCS2);
		assertThat(segments.parts()).hasSize(2);
		assertThat(segments.room()).isEqualTo(134);
		assertThat(segments.used()).isEqualTo(String.join("", segments.parts()).length());
		assertThat(Segments.of("a€").used()).as("an escaped septet takes two").isEqualTo(3);
		assertThat(Segments.of("a€").room()).isEqualTo(160);
	}

	@Test
	void whereNothingIsGivenNoReasonIsMadeUp() {
		var nobody = new Sample("Ana", "Ben Okoro", "", "", List.of(), List.of(), List.of(), "");
		assertThat(new Previews("Test", Map.of(), nobody).of(Kind.INTRODUCTION, "en").getLast().text())
			.isEqualTo("Ben is here and would like to meet people, too.");
	}

}
