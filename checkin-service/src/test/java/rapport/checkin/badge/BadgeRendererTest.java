package rapport.checkin.badge;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.checkin.event.EventId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What printers are sent, seen as they print it. */
class BadgeRendererTest {

	private final BadgeRenderer renderer = new BadgeRenderer();

	@ParameterizedTest
	@CsvSource({ "100x62,203", "100x62,300", "62x100,203", "50x30,203", "54x86,300", "102x152,203" })
	void theTicketOfALabelIsReadable(String media, int dpi) {
		var picture = LabelPicture.ofZpl(label(Printer.Kind.ZPL, media, dpi, card("T-4711-XYZ")));
		var expected = BadgeMedia.zebra(media, dpi);
		assertThat(picture.width()).isBetween(expected.width(), expected.width() + 7);
		assertThat(picture.height()).isEqualTo(expected.height());
		assertThat(picture.ticket()).isEqualTo("T-4711-XYZ");
	}

	@ParameterizedTest
	@CsvSource({ "62", "62x100", "29x90", "54", "62x29" })
	void theTicketOnATapeIsReadable(String media) {
		var picture = LabelPicture.ofBrother(label(Printer.Kind.BROTHER, media, 300, card("T-4711-XYZ")));
		assertThat(picture.height()).isEqualTo(BadgeMedia.brother(media).height());
		assertThat(picture.ticket()).isEqualTo("T-4711-XYZ");
	}

	@Test
	void longTicketsAndThoseOfOtherLettersAreReadable() {
		for (var ticket : List.of("x".repeat(400), "Früh/Ünïcode-票", "https://tickets.example/t/abc?d=1&e=2")) {
			assertThat(LabelPicture.ofZpl(label(Printer.Kind.ZPL, "100x62", 300, card(ticket))).ticket())
				.isEqualTo(ticket);
		}
	}

	@Test
	void everyNameFitsWhateverItsLength() {
		for (var name : List.of("Al", "Maximiliane-Wilhelmine Gräfin von Hohenzollern-Sigmaringen", "X".repeat(120),
				"שלום עולם", "Ångström", "")) {
			var badge = new BadgeCard(name, name + " Example", "they/them", "An Example Company of Some Length Ltd",
					List.of("knitting", "compilers", "very long interests that go on and on", "tea", "trains"), "T-1");
			var picture = LabelPicture.ofZpl(label(Printer.Kind.ZPL, "100x62", 203, badge));
			assertThat(picture.ticket()).isEqualTo("T-1");
			assertThat(picture.blackness()).isBetween(20, 500);
		}
	}

	@Test
	void aLetterThatNoFontHasIsTold() {
		assertThat(this.renderer.hasLetters(card("T-1"))).isTrue();
		var card = new BadgeCard("\uE123", "\uE123", "", "", List.of(), "T-1");
		assertThat(this.renderer.hasLetters(card)).isFalse();
		assertThat(LabelPicture.ofZpl(label(Printer.Kind.ZPL, "100x62", 203, card)).ticket()).isEqualTo("T-1");
	}

	@Test
	void mediaThatAreNoneAreRefusedInWords() {
		assertThatThrownBy(() -> BadgeMedia.zebra("1x1", 203)).hasMessageContaining("media must be");
		assertThatThrownBy(() -> BadgeMedia.zebra("100x62", 72)).hasMessageContaining("dpi");
		assertThatThrownBy(() -> BadgeMedia.brother("99")).hasMessageContaining("62x100");
	}

	private byte[] label(Printer.Kind kind, String media, int dpi, BadgeCard card) {
		var printer = new Printer(new EventId("e"), "p", 1, "192.168.1.50", 9100, kind, media, dpi, null,
				Instant.EPOCH);
		return printer.label(this.renderer.render(card, printer.badgeMedia()));
	}

	private static BadgeCard card(String ticket) {
		return new BadgeCard("Łukasz", "Łukasz Østergård", "he/him", "Example Ltd", List.of("knitting", "compilers"),
				ticket);
	}

}
