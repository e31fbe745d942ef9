package rapport.notify.sms.smpp;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.notify.ledger.SendState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an SMSC brings in the many forms that SMSCs have, over real SMPP. */
class InboundTest {

	private static final Bound BOUND = new Bound().awaitBound();

	private static final String PHONE = "12025550101";

	private static final String TEXT = "id:5DA0B1C2 sub:001 dlvrd:001 submit date:2603021011 done date:2603021012 ";

	@BeforeEach
	void nothingCame() {
		BOUND.replies.clear();
		BOUND.reports.clear();
		BOUND.known.clear();
	}

	@AfterAll
	static void close() throws Exception {
		BOUND.close();
	}

	@ParameterizedTest
	@CsvSource({ "DELIVRD,DELIVERED", "DELIVERED,DELIVERED", "FAILED,FAILED", "UNDELIVERABLE,FAILED", "UNDELIV,FAILED",
			"REJECTED,FAILED", "REJECTD,FAILED", "EXPIRED,EXPIRED", "DELETED,FAILED" })
	void theWordsOfReceiptsAreRead(String word, SendState state) throws Exception {
		bring(0x04, 0, bytes(TEXT + "stat:" + word + " err:000 text:"));
		assertThat(BOUND.reports).singleElement().satisfies((it) -> {
			assertThat(it.state()).isEqualTo(state);
			assertThat(it.providerId()).isEqualTo("5DA0B1C2");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "ENROUTE", "ACCEPTD", "UNKNOWN", "BUFFERED" })
	void intermediateStatesAreIgnored(String word) throws Exception {
		bring(0x20, 0, bytes(TEXT + "stat:" + word + " err:000 text:"));
		bring(0x04, 0, bytes(TEXT + "stat:" + word + " err:000 text:"));
		bring(0x00, 0, bytes(TEXT + "stat:" + word + " err:000 text:"));
		assertThat(BOUND.reports).isEmpty();
		assertThat(BOUND.replies).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "id:5DA0B1C2 stat:2 err:0", "id:5DA0B1C2 stat:002 err:000",
			"{\"id\":\"5DA0B1C2\",\"stat\":\"DELIVRD\",\"err\":\"000\"}",
			"{\"status\": \"delivered\", \"messageId\": \"5DA0B1C2\"}", "stat:DELIVRD id:5DA0B1C2",
			"message_id=5DA0B1C2;status=DELIVERED_TO_HANDSET", "smsid:5DA0B1C2 stat:DELIVRD",
			"stat:DELIVRD done date:20260302101112 sub:1 id: 5DA0B1C2 err:0",
			"ID:5DA0B1C2 SUB:001 DLVRD:001 SUBMIT DATE:260302101100 DONE DATE:260302101112 STAT:delivrd ERR:000 TEXT:stat" })
	void aReceiptMayBeWrittenOtherwise(String text) throws Exception {
		bring(0x04, 0, bytes(text));
		bring(0x00, 0, bytes(text));
		assertThat(BOUND.reports).hasSize(2).allSatisfy((it) -> {
			assertThat(it.state()).isEqualTo(SendState.DELIVERED);
			assertThat(it.providerId()).isEqualTo("5DA0B1C2");
		});
		assertThat(BOUND.replies).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "My id: 5, and the state of things is fine", "id:7 and yes please",
			"what is the status: failed?", "1" })
	void whatAPersonWritesIsNoReceipt(String text) throws Exception {
		bring(0x00, 0, bytes(text));
		assertThat(BOUND.replies).containsExactly("+" + PHONE + " " + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "id:5DA0B1C2 sub:001 dlvrd:001 done date:2603021012",
			"submit date:2603021011 done date:2603021012 err:000", "id:5DA0B1C2 stat: err:000 text:" })
	void whatHasTheFieldsOfAReceiptIsNoReply(String text) throws Exception {
		bring(0x00, 0, bytes(text));
		assertThat(BOUND.replies).isEmpty();
	}

	@Test
	void aParameterTellsWhereTheTextDoesNot() throws Exception {
		bring(0x04, 0, bytes("id:5DA0B1C2 stat: err:000 text:"), new OptionalParameter.Message_state((byte) 2));
		assertThat(BOUND.reports).singleElement()
			.satisfies((it) -> assertThat(it.state()).isEqualTo(SendState.DELIVERED));
	}

	@Test
	void aReceiptWithoutItsBitIsNoReply() throws Exception {
		bring(0x00, 0, bytes(TEXT + "stat:DELIVRD err:000 text:"));
		assertThat(BOUND.reports).hasSize(1);
		assertThat(BOUND.replies).isEmpty();
	}

	@Test
	void aReceiptMayBeParametersAlone() throws Exception {
		bring(0x04, 0, new byte[0], new OptionalParameter.Receipted_message_id("5DA0B1C2"),
				new OptionalParameter.Message_state((byte) 2));
		bring(0x00, 0, new byte[0], new OptionalParameter.Receipted_message_id("5DA0B1C2"),
				new OptionalParameter.Message_state((byte) 5));
		assertThat(BOUND.reports).extracting((it) -> it.state()).containsExactly(SendState.DELIVERED, SendState.FAILED);
		assertThat(BOUND.reports).allSatisfy((it) -> assertThat(it.providerId()).isEqualTo("5DA0B1C2"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "5DA0B1C2", "5DA0B1C2\0", "5DA0B1C2 \0" })
	void theIdOfAParameterMayEndWithAZeroOrNot(String id) throws Exception {
		bring(0x04, 0, new byte[0], new OptionalParameter.Receipted_message_id(bytes(id)),
				new OptionalParameter.Message_state((byte) 2));
		assertThat(BOUND.reports).singleElement().satisfies((it) -> assertThat(it.providerId()).isEqualTo("5DA0B1C2"));
	}

	@Test
	void aReceiptMayComeAsDataSm() throws Exception {
		BOUND.smsc.session()
			.dataShortMessage("", TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, PHONE,
					TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.ISDN, "7277678", new ESMClass(0x04),
					new RegisteredDelivery(0), DataCodings.newInstance((byte) 0),
					new OptionalParameter.Message_payload(bytes("id:5DA0B1C2 stat:DELIVRD err:000")));
		assertThat(BOUND.reports).singleElement()
			.satisfies((it) -> assertThat(it.state()).isEqualTo(SendState.DELIVERED));
	}

	@Test
	void aReceiptMayBeLabelledUnicodeAndBeSoOrNot() throws Exception {
		var text = TEXT + "stat:DELIVRD err:000";
		bring(0x04, 8, bytes(text));
		bring(0x04, 8, text.getBytes(StandardCharsets.UTF_16BE));
		assertThat(BOUND.reports).hasSize(2).allSatisfy((it) -> assertThat(it.state()).isEqualTo(SendState.DELIVERED));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "8|3100|1", "8|0031|1", "0|0031|1", "8|FFFE3100|1", "0|7370E4746572|später",
					"3|7370E4746572|später", "0|73707B746572|später", "0|7370C3A4746572|später", "0|0073 00ED|sí",
					"3|73ED|sí", "0|73ED|sí", "8|53544F50|STOP", "8|4F60597D|你好", "8|D83DDC4D|👍", "1|53544F50|STOP",
					"0|53544F50|STOP", "24|0031|1", "241|31|1", "0|53EA130A|STOP", "8|F9F21C|yes" })
	void textsAreReadByTheirLabelOrByWhatTheyLookLike(int dataCoding, String hex, String text) throws Exception {
		bring(0x00, dataCoding, HexFormat.of().parseHex(hex.replace(" ", "")));
		assertThat(BOUND.replies).containsExactly("+" + PHONE + " " + text);
	}

	@Test
	void theSecondPartOfALongTextIsNoStop() throws Exception {
		bring(0x40, 0, header(2, 2, "stop"));
		assertThat(BOUND.replies).isEmpty();
		bring(0x40, 0, header(2, 1, "...I could meet at noon, the bus does not "));
		assertThat(BOUND.replies).containsExactly("+" + PHONE + " ...I could meet at noon, the bus does not stop");
	}

	@Test
	void partsMayBeNumberedByParameters() throws Exception {
		sar(1, "the bus does not ");
		sar(2, "stop");
		assertThat(BOUND.replies).containsExactly("+" + PHONE + " the bus does not stop");
	}

	@Test
	void aPartThatIsBroughtAgainWhenAllIsReadCountsNoMore() throws Exception {
		bring(0x40, 0, header(4, 1, "yes "));
		bring(0x40, 0, header(4, 2, "please "));
		bring(0x40, 0, header(4, 1, "yes "));
		bring(0x40, 0, header(4, 4, "much"));
		bring(0x40, 0, header(4, 3, "very "));
		assertThat(BOUND.replies).containsExactly("+" + PHONE + " yes please very much");
		bring(0x40, 0, header(4, 1, "yes "));
		int ticks = BOUND.ticks.get();
		await().atMost(Bound.LONG).until(() -> BOUND.ticks.get() > ticks + 5);
		assertThat(BOUND.replies).hasSize(1);
	}

	@Test
	void aReferenceMayHaveTwoBytes() throws Exception {
		for (int number : List.of(2, 1)) {
			var text = (number == 1) ? "the bus does not " : "stop";
			var bytes = new byte[7 + text.length()];
			System.arraycopy(new byte[] { 6, 8, 4, 1, 2, 2, (byte) number }, 0, bytes, 0, 7);
			System.arraycopy(bytes(text), 0, bytes, 7, text.length());
			bring(0x40, 0, bytes);
		}
		assertThat(BOUND.replies).containsExactly("+" + PHONE + " the bus does not stop");
	}

	@Test
	void ofWhatStaysIncompleteOnlyTheBeginningCounts() throws Exception {
		bring(0x40, 0, header(3, 2, "stop"));
		bring(0x40, 0, header(2, 1, "yes "));
		await().atMost(Bound.LONG).untilAsserted(() -> assertThat(BOUND.replies).hasSize(1));
		int ticks = BOUND.ticks.get();
		await().atMost(Bound.LONG).until(() -> BOUND.ticks.get() > ticks + 5);
		assertThat(BOUND.replies).containsExactly("+" + PHONE + " yes ");
	}

	@Test
	void whatStaysIncompleteIsNotLostWhileItCannotBeKept() {
		var away = new AtomicBoolean(true);
		var read = new ArrayList<String>();
		var replies = new InboundReplies(new SourcePhones(new SourceNumbers(""), (_) -> false),
				new LongTexts(Duration.ofNanos(1)), (_, text) -> {
					if (away.get()) {
						throw new IllegalStateException("away");
					}
					read.add(text);
				});
		replies.received(new SourcePhones.Source(PHONE, (byte) 1), new UserData.Part(7, 2, 1), "stop");
		replies.passOnOverdue();
		assertThat(read).isEmpty();
		away.set(false);
		replies.passOnOverdue();
		replies.passOnOverdue();
		assertThat(read).containsExactly("stop");
	}

	@ParameterizedTest
	@CsvSource({ "2,2025550101", "0,2025550101", "0,0012025550101", "1,+12025550101", "1,+0012025550101",
			"0,tel:+1 202 555-0101", "0,01112025550101", "1,12025550101", "0,12025550101" })
	void stopCountsHoweverTheNumberIsWritten(byte type, String address) throws Exception {
		BOUND.known.add("+" + PHONE);
		bring(address, type, 0x00, 0, bytes("STOP"));
		assertThat(BOUND.replies).containsExactly("+" + PHONE + " STOP");
	}

	@Test
	void anAnswerFromANumberThatTwoMayHaveIsPassedOnAsEithers() throws Exception {
		BOUND.known.addAll(List.of("+4915112345678", "+8615112345678"));
		bring("015112345678", (byte) 2, 0x00, 0, bytes("STOP"));
		assertThat(BOUND.replies).containsExactlyInAnyOrder("+4915112345678 STOP", "+8615112345678 STOP");
	}

	@Test
	void aNationalNumberThatNobodyHasIsThatOfEveryPhoneItMayBeUnlessTheCountryIsKnown() {
		var source = new SourcePhones.Source("015112345678", (byte) 2);
		assertThat(new SourceNumbers("DE").candidates("015112345678", (byte) 2)).startsWith("+4915112345678");
		assertThat(new SourcePhones(new SourceNumbers("DE"), (_) -> false).find(source))
			.containsExactly("+4915112345678");
		assertThat(new SourcePhones(new SourceNumbers(""), (_) -> false).find(source)).contains("+4915112345678")
			.hasSizeLessThan(20);
	}

	private static void sar(int number, String text) throws Exception {
		bring(0x00, 0, bytes(text), new OptionalParameter.Sar_msg_ref_num((short) 7),
				new OptionalParameter.Sar_total_segments((byte) 2),
				new OptionalParameter.Sar_segment_seqnum((byte) number));
	}

	private static byte[] header(int total, int number, String text) {
		var bytes = new byte[6 + text.length()];
		System.arraycopy(new byte[] { 5, 0, 3, (byte) (40 + total), (byte) total, (byte) number }, 0, bytes, 0, 6);
		System.arraycopy(bytes(text), 0, bytes, 6, text.length());
		return bytes;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static void bring(int esmClass, int dataCoding, byte[] text, OptionalParameter... parameters)
			throws Exception {
		bring(PHONE, (byte) 1, esmClass, dataCoding, text, parameters);
	}

	private static void bring(String from, byte type, int esmClass, int dataCoding, byte[] text,
			OptionalParameter... parameters) throws Exception {
		BOUND.smsc.session()
			.deliverShortMessage("", TypeOfNumber.valueOf(type), NumberingPlanIndicator.ISDN, from,
					TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.ISDN, "7277678", new ESMClass(esmClass),
					(byte) 0, (byte) 0, new RegisteredDelivery(0), DataCodings.newInstance((byte) dataCoding), text,
					parameters);
	}

}
