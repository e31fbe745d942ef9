package rapport.notify.sms.smpp;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jsmpp.bean.OptionalParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts of people as SMSCs bring them, in parts and in many letters, over real SMPP. */
class InboundTextTest {

	@RegisterExtension
	static final Brought BROUGHT = new Brought();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "8|3100|1", "8|0031|1", "0|0031|1", "8|FFFE3100|1", "0|7370E4746572|später",
					"3|7370E4746572|später", "0|73707B746572|später", "0|7370C3A4746572|später", "0|0073 00ED|sí",
					"3|73ED|sí", "0|73ED|sí", "8|53544F50|STOP", "8|4F60597D|你好", "8|D83DDC4D|👍", "1|53544F50|STOP",
					"0|53544F50|STOP", "24|0031|1", "241|31|1", "6|C1C2BEBF|СТОП", "7|E1E8E5F8|בטור", "14|C1DFC1F6|중지",
					"5|8E7E82DF82E9|止める", "0|D0A1D0A2D09ED09F|СТОП", "0|53EA130A|STOP", "8|F9F21C|yes" })
	void textsAreReadByTheirLabelOrByWhatTheyLookLike(int dataCoding, String hex, String text) throws Exception {
		BROUGHT.bring(0x00, dataCoding, HexFormat.of().parseHex(hex.replace(" ", "")));
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " " + text);
	}

	@Test
	void theSecondPartOfALongTextIsNoStop() throws Exception {
		BROUGHT.bring(0x40, 0, Brought.header(2, 2, "stop"));
		assertThat(BROUGHT.replies()).isEmpty();
		BROUGHT.bring(0x40, 0, Brought.header(2, 1, "...I could meet at noon, the bus does not "));
		assertThat(BROUGHT.replies())
			.containsExactly("+" + Brought.PHONE + " ...I could meet at noon, the bus does not stop");
	}

	@Test
	void aTextMayClaimAHeaderThatItHasNotOrHaveOneThatItDoesNotClaim() throws Exception {
		BROUGHT.bring(0x40, 0, Brought.bytes("yes please"));
		BROUGHT.bring(0x00, 0, Brought.header(2, 1, "the bus does not "));
		BROUGHT.bring(0x00, 0, Brought.header(2, 2, "stop"));
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " yes please",
				"+" + Brought.PHONE + " the bus does not stop");
	}

	@Test
	void aHeaderMaySayTheLanguageAndParametersThePart() throws Exception {
		var spanish = HexFormat.of().parseHex("03240102");
		for (int number : List.of(2, 1)) {
			var text = HexFormat.of().parseHex((number == 1) ? "731B69" : "2C206D616E1B616E61");
			var bytes = new byte[spanish.length + text.length];
			System.arraycopy(spanish, 0, bytes, 0, spanish.length);
			System.arraycopy(text, 0, bytes, spanish.length, text.length);
			BROUGHT.bring(0x40, 0, bytes, new OptionalParameter.Sar_msg_ref_num((short) 0),
					new OptionalParameter.Sar_total_segments((byte) 2),
					new OptionalParameter.Sar_segment_seqnum((byte) number));
		}
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " sí, manána");
	}

	@Test
	void aSignMayStandInTwoParts() throws Exception {
		var octets = "yes 👍".getBytes(StandardCharsets.UTF_16BE);
		var first = new String(octets, 0, octets.length - 2, StandardCharsets.ISO_8859_1);
		var second = new String(octets, octets.length - 2, 2, StandardCharsets.ISO_8859_1);
		BROUGHT.bring(0x40, 8, Brought.header(2, 2, second));
		BROUGHT.bring(0x40, 8, Brought.header(2, 1, first));
		BROUGHT.bring(0x40, 0, Brought.header(3, 1, "[1\u001B"));
		BROUGHT.bring(0x40, 0, Brought.header(3, 2, ">, "));
		BROUGHT.bring(0x40, 8, Brought.header(3, 3, "\u0000o\u0000k"));
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " yes 👍",
				"+" + Brought.PHONE + " Ä1], ok");
	}

	@Test
	void partsMayBeNumberedByParameters() throws Exception {
		sar(1, "the bus does not ");
		sar(2, "stop");
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " the bus does not stop");
	}

	@Test
	void aPartThatIsBroughtAgainWhenAllIsReadCountsNoMore() throws Exception {
		BROUGHT.bring(0x40, 0, Brought.header(4, 1, "yes "));
		BROUGHT.bring(0x40, 0, Brought.header(4, 2, "please "));
		BROUGHT.bring(0x40, 0, Brought.header(4, 1, "yes "));
		BROUGHT.bring(0x40, 0, Brought.header(4, 4, "much"));
		BROUGHT.bring(0x40, 0, Brought.header(4, 3, "very "));
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " yes please very much");
		BROUGHT.bring(0x40, 0, Brought.header(4, 1, "yes "));
		BROUGHT.bound().aWhilePasses();
		assertThat(BROUGHT.replies()).hasSize(1);
	}

	@Test
	void aReferenceMayHaveTwoBytes() throws Exception {
		for (int number : List.of(2, 1)) {
			var text = (number == 1) ? "the bus does not " : "stop";
			var bytes = new byte[7 + text.length()];
			System.arraycopy(new byte[] { 6, 8, 4, 1, 2, 2, (byte) number }, 0, bytes, 0, 7);
			System.arraycopy(Brought.bytes(text), 0, bytes, 7, text.length());
			BROUGHT.bring(0x40, 0, bytes);
		}
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " the bus does not stop");
	}

	@Test
	void ofWhatStaysIncompleteOnlyTheBeginningCounts() throws Exception {
		BROUGHT.bring(0x40, 0, Brought.header(3, 2, "stop"));
		BROUGHT.bring(0x40, 0, Brought.header(2, 1, "yes "));
		assertThat(BROUGHT.replies()).isEmpty();
		BROUGHT.bound().aWhilePasses();
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " yes ");
	}

	@Test
	void whatStaysIncompleteIsNotLostWhileItCannotBeKept() {
		var away = new AtomicBoolean(true);
		var read = new ArrayList<String>();
		var replies = new InboundReplies(new SourcePhones(new SourceNumbers(""), (_) -> false),
				new LongTexts(Duration.ofNanos(1)), new InboundText(InboundText.Alphabet.GSM7), (_, text) -> {
					if (away.get()) {
						throw new QueryTimeoutException("away");
					}
					read.add(text);
				});
		replies.received(new SourcePhones.Source(Brought.PHONE, (byte) 1), new UserData.Part(7, 2, 1),
				new UserData.Written((byte) 0, 0, 0, "stop"));
		replies.passOnOverdue();
		assertThat(read).isEmpty();
		away.set(false);
		replies.passOnOverdue();
		replies.passOnOverdue();
		assertThat(read).containsExactly("stop");
	}

	@Test
	void whatStaysIncompleteAndMeetsABugKeepsNoOtherWaiting() {
		var read = new ArrayList<String>();
		var replies = new InboundReplies(new SourcePhones(new SourceNumbers(""), (_) -> false),
				new LongTexts(Duration.ofNanos(1)), new InboundText(InboundText.Alphabet.GSM7), (_, text) -> {
					if (text.equals("bug")) {
						throw new IllegalStateException("a bug");
					}
					read.add(text);
				});
		for (var text : List.of("bug", "stop")) {
			replies.received(new SourcePhones.Source(Brought.PHONE, (byte) 1), new UserData.Part(text.length(), 2, 1),
					new UserData.Written((byte) 0, 0, 0, text));
		}
		replies.passOnOverdue();
		assertThat(read).containsExactly("stop");
	}

	private static void sar(int number, String text) throws Exception {
		BROUGHT.bring(0x00, 0, Brought.bytes(text), new OptionalParameter.Sar_msg_ref_num((short) 7),
				new OptionalParameter.Sar_total_segments((byte) 2),
				new OptionalParameter.Sar_segment_seqnum((byte) number));
	}

}
