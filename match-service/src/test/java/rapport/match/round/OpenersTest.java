package rapport.match.round;

import org.junit.jupiter.api.Test;
import rapport.match.attendee.Mentoring;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Opener;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Opener.Kind.ASK_ABOUT;
import static rapport.match.introduction.Opener.Kind.OFFER_HELP;
import static rapport.match.introduction.Opener.Kind.TALK_ABOUT;
import static rapport.match.round.Hall.AT_ONCE;
import static rapport.match.round.Hall.NOW;

/** What Ana, and the one she is introduced to, may begin with, and in which language. */
class OpenersTest {

	private final Hall hall = new Hall();

	@Test
	void sheAsksForHelpAndTellsOfWhatTheOtherAsksEachInTheirOwnWords() {
		var it = introduced(Someone.called("ana").asks("Kubernetes").offers("Rust"),
				Someone.called("ben").asks("RUST").offers("kubernetes"));
		assertThat(opener(it, "ana")).isEqualTo(new Opener(ASK_ABOUT, "Kubernetes", "RUST"));
		assertThat(opener(it, "ben")).isEqualTo(new Opener(ASK_ABOUT, "RUST", "Kubernetes"));
	}

	@Test
	void sheTalksOfWhatBothLikeWhereNobodyHelpsHer() {
		var it = introduced(Someone.called("ana").likes("Jazz").offers("Rust"),
				Someone.called("ben").likes("Jazz").asks("Rust"));
		assertThat(opener(it, "ana")).isEqualTo(new Opener(TALK_ABOUT, "Jazz", "Rust"));
		assertThat(opener(it, "ben")).isEqualTo(new Opener(ASK_ABOUT, "Rust", null));
	}

	@Test
	void aMentorWhoGainsNothingElseOffersHelp() {
		var it = introduced(Someone.called("ana").offers("Rust").mentoring(Mentoring.OFFERS, null),
				Someone.called("ben").asks("Rust").mentoring(Mentoring.ASKS, null));
		assertThat(opener(it, "ana")).isEqualTo(new Opener(OFFER_HELP, "Rust", null));
	}

	@Test
	void theRarestIsTheTopic() {
		this.hall.audience(20, (it) -> it.likes("Go", "Coffee"));
		var it = introduced(Someone.called("ana").asks("Go", "Rust").likes("Coffee", "Lutes"),
				Someone.called("ben").offers("Go", "Rust").likes("Coffee", "Lutes"));
		assertThat(opener(it, "ana").topic()).isEqualTo("Rust");
		assertThat(opener(it, "ben").topic()).isEqualTo("Lutes");
	}

	@Test
	void whatIsWrittenToDoHarmIsCarriedAsItIs() {
		var harm = "\"><script>alert('${x}')</script> {0} %s\r\n\u202eRust";
		var it = introduced(Someone.called("ana").likes(harm), Someone.called("ben").likes(harm));
		assertThat(opener(it, "ana")).isEqualTo(new Opener(TALK_ABOUT, harm, null));
		assertThat(it.shared()).containsExactly(harm);
	}

	@Test
	void whatSaysNothingIsNothingInCommon() {
		this.hall.enter(Someone.called("ana").likes("?!", "\u202e", " "),
				Someone.called("ben").likes("...", "\u200b", ""));
		assertThat(this.hall.round(AT_ONCE, NOW)).isEmpty();
	}

	@Test
	void theyTalkInATongueOfTheirOwnBeforeEnglish() {
		assertThat(language("en", "en")).isEqualTo("en");
		assertThat(language("en pt", "pt en")).isEqualTo("pt");
		assertThat(language("en pt ak", "pt ak en")).as("the first by its code").isEqualTo("ak");
		assertThat(language("en pt de", "en de ak")).as("that both speak").isEqualTo("de");
		assertThat(language("en pt", "en de")).isEqualTo("en");
	}

	@Test
	void aGroupTalksInWhatAllSpeak() {
		this.hall.audience(60, (it) -> it.likes("Tea"))
			.enter(Someone.called("ana").offers("Rust").asks("Go").likes("Lutes").speaks("pt", "en").perHour(1),
					Someone.called("ben").offers("Go").asks("Rust").likes("Lutes").speaks("pt", "en").perHour(1),
					Someone.called("cai").likes("Lutes").speaks("en", "de"));
		assertThat(this.hall.round(AT_ONCE, NOW)).singleElement().satisfies((it) -> {
			assertThat(Hall.who(it)).isEqualTo("ana+ben+cai");
			assertThat(it.language()).isEqualTo("en");
		});
	}

	private static String language(String hers, String his) {
		var two = new Hall().enter(Someone.called("ana").likes("Jazz").speaks(hers.split(" ")),
				Someone.called("ben").likes("Jazz").speaks(his.split(" ")));
		return String.valueOf(two.round(AT_ONCE, NOW).getFirst().language());
	}

	private Introduction introduced(Someone one, Someone other) {
		return this.hall.enter(one, other).round(AT_ONCE, NOW).getFirst();
	}

	private static Opener opener(Introduction it, String who) {
		return it.participant(who).orElseThrow().opener();
	}

}
