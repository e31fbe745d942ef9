package rapport.notify.sms.smpp;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.notify.ledger.SendState;

import static org.assertj.core.api.Assertions.assertThat;

/** What an SMSC brings in the many forms that SMSCs have, over real SMPP. */
class InboundTest {

	@RegisterExtension
	static final Brought BROUGHT = new Brought();

	private static final String TEXT = "id:5DA0B1C2 sub:001 dlvrd:001 submit date:2603021011 done date:2603021012 ";

	@ParameterizedTest
	@CsvSource({ "DELIVRD,DELIVERED", "DELIVERED,DELIVERED", "FAILED,FAILED", "UNDELIVERABLE,FAILED", "UNDELIV,FAILED",
			"REJECTED,FAILED", "REJECTD,FAILED", "EXPIRED,EXPIRED", "DELETED,FAILED", "NACK,FAILED",
			"NOT_DELIVERED,FAILED", "UNDELIVERED,FAILED", "buFFered,", "BUFFRED,", "ACKED,", "DLVRD,DELIVERED",
			"DELVRD,DELIVERED", "DELIVERY_SUCCESS,DELIVERED", "DELIVERY_FAILED,FAILED", "delivery failed,FAILED",
			"not delivered,FAILED", "NotDelivered,FAILED", "UNDELV,FAILED", "RJCTD,FAILED", "CANCELED,FAILED",
			"ABORTED,FAILED", "SPAM_REJECTED,FAILED", "UNROUTABLE,FAILED", "NO_ROUTE,FAILED",
			"INVALID_DESTINATION,FAILED", "ERROR,FAILED", "CARRIER_BLOCKED,FAILED", "PROCESSED,", "RETRYING,",
			"EXPRD,EXPIRED", "TIMEOUT,EXPIRED", "DELIVERING,", "DELIVERY_PENDING," })
	void theWordsOfReceiptsAreRead(String word, SendState state) throws Exception {
		BROUGHT.bring(0x04, 0, Brought.bytes(TEXT + "stat:" + word + " err:000 text:"));
		assertThat(BROUGHT.reports()).allSatisfy((it) -> assertThat(it.providerId()).isEqualTo("5DA0B1C2"))
			.extracting((it) -> it.state())
			.containsExactlyElementsOf((state != null) ? List.of(state) : List.of());
		assertThat(BROUGHT.replies()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ENROUTE", "ACCEPTD", "UNKNOWN", "BUFFERED" })
	void intermediateStatesAreIgnored(String word) throws Exception {
		BROUGHT.bring(0x20, 0, Brought.bytes(TEXT + "stat:" + word + " err:000 text:"));
		BROUGHT.bring(0x04, 0, Brought.bytes(TEXT + "stat:" + word + " err:000 text:"));
		BROUGHT.bring(0x00, 0, Brought.bytes(TEXT + "stat:" + word + " err:000 text:"));
		assertThat(BROUGHT.reports()).isEmpty();
		assertThat(BROUGHT.replies()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "id:5DA0B1C2 stat:2 err:0", "id:5DA0B1C2 stat:002 err:000",
			"{\"id\":\"5DA0B1C2\",\"stat\":\"DELIVRD\",\"err\":\"000\"}",
			"{\"status\": \"delivered\", \"messageId\": \"5DA0B1C2\"}", "stat:DELIVRD id:5DA0B1C2",
			"message_id=5DA0B1C2;status=DELIVERED_TO_HANDSET", "smsid:5DA0B1C2 stat:DELIVRD",
			"stat:DELIVRD done date:20260302101112 sub:1 id: 5DA0B1C2 err:0",
			"id:5DA0B1C2\tsubmitdate:2607261200\tdonedate:2607261201\tstat:DELIVRD\terr:000",
			"id:5DA0B1C2 mccmnc:61202 dlvrd:1 vendor_id:77 stat:DELIVRD err:000 price:0.02",
			"client_id:77 id:5DA0B1C2 stat:DELIVRD err:000", "id:5DA0B1C2   stat:DELIVRD\n  err: 0 ",
			"id=5DA0B1C2&stat=DELIVRD&err=0", "id:5DA0B1C2 stat:DELIVRD text:call me at 10:30 id:not-an-id",
			"id:5DA0B1C2\u0000 sub:001 dlvrd:001 stat:DELIVRD",
			"ID:5DA0B1C2 SUB:001 DLVRD:001 SUBMIT DATE:260302101100 DONE DATE:260302101112 STAT:delivrd ERR:000 TEXT:stat" })
	void aReceiptMayBeWrittenOtherwise(String text) throws Exception {
		BROUGHT.bring(0x04, 0, Brought.bytes(text));
		BROUGHT.bring(0x00, 0, Brought.bytes(text));
		assertThat(BROUGHT.reports()).hasSize(2).allSatisfy((it) -> {
			assertThat(it.state()).isEqualTo(SendState.DELIVERED);
			assertThat(it.providerId()).isEqualTo("5DA0B1C2");
		});
		assertThat(BROUGHT.replies()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "My id: 5, and the state of things is fine", "id:7 and yes please",
			"what is the status: failed?", "1" })
	void whatAPersonWritesIsNoReceipt(String text) throws Exception {
		BROUGHT.bring(0x00, 0, Brought.bytes(text));
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " " + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "id:5DA0B1C2 sub:001 dlvrd:001 done date:2603021012",
			"submit date:2603021011 done date:2603021012 err:000", "id:5DA0B1C2 stat: err:000 text:",
			"00,0210021543,0210021500,,447887123456,10110200000000,we2345678i9o03er45ty67u" })
	void whatHasTheFieldsOfAReceiptIsNoReply(String text) throws Exception {
		BROUGHT.bring(0x00, 0, Brought.bytes(text));
		assertThat(BROUGHT.replies()).isEmpty();
	}

	@Test
	void aParameterTellsWhereTheTextDoesNot() throws Exception {
		BROUGHT.bring(0x04, 0, Brought.bytes("id:5DA0B1C2 stat: err:000 text:"),
				new OptionalParameter.Message_state((byte) 2));
		assertThat(BROUGHT.reports()).singleElement()
			.satisfies((it) -> assertThat(it.state()).isEqualTo(SendState.DELIVERED));
	}

	@ParameterizedTest
	@CsvSource({ "2,stat:ACCEPTD,DELIVERED", "5,stat:DELIVRD,FAILED", "2,state unknown to us,DELIVERED",
			"1,stat:DELIVRD,DELIVERED", "8,stat:9,FAILED" })
	void aFinalStateAsAParameterCountsBeforeTheWords(byte parameter, String words, SendState state) throws Exception {
		BROUGHT.bring(0x04, 0, Brought.bytes("id:5DA0B1C2 " + words + " err:000"),
				new OptionalParameter.Message_state(parameter));
		assertThat(BROUGHT.reports()).singleElement().satisfies((it) -> assertThat(it.state()).isEqualTo(state));
	}

	@Test
	void aReceiptMayClaimAHeaderThatItHasNot() throws Exception {
		BROUGHT.bring(0x44, 0, Brought.bytes(TEXT + "stat:DELIVRD err:000"));
		BROUGHT.bring(0x44, 0, Brought.header(2, 1, TEXT + "stat:DELIVRD err:000"));
		assertThat(BROUGHT.reports()).hasSize(2).allSatisfy((it) -> assertThat(it.providerId()).isEqualTo("5DA0B1C2"));
		assertThat(BROUGHT.replies()).isEmpty();
	}

	@Test
	void aReceiptWithoutItsBitIsNoReply() throws Exception {
		BROUGHT.bring(0x00, 0, Brought.bytes(TEXT + "stat:DELIVRD err:000 text:"));
		assertThat(BROUGHT.reports()).hasSize(1);
		assertThat(BROUGHT.replies()).isEmpty();
	}

	@Test
	void whatSomebodyWritesToAcknowledgeAMessageIsAReply() throws Exception {
		BROUGHT.bring(0x10, 0, Brought.bytes("STOP"));
		BROUGHT.bring(0x10, 0, Brought.bytes(TEXT + "stat:DELIVRD err:000 text:"));
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " STOP");
		assertThat(BROUGHT.reports()).hasSize(1);
	}

	@Test
	void aReceiptMayBeParametersAlone() throws Exception {
		BROUGHT.bring(0x04, 0, new byte[0], new OptionalParameter.Receipted_message_id("5DA0B1C2"),
				new OptionalParameter.Message_state((byte) 2));
		BROUGHT.bring(0x00, 0, new byte[0], new OptionalParameter.Receipted_message_id("5DA0B1C2"),
				new OptionalParameter.Message_state((byte) 5));
		assertThat(BROUGHT.reports()).extracting((it) -> it.state())
			.containsExactly(SendState.DELIVERED, SendState.FAILED);
		assertThat(BROUGHT.reports()).allSatisfy((it) -> assertThat(it.providerId()).isEqualTo("5DA0B1C2"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "5DA0B1C2", "5DA0B1C2\0", "5DA0B1C2 \0" })
	void theIdOfAParameterMayEndWithAZeroOrNot(String id) throws Exception {
		BROUGHT.bring(0x04, 0, new byte[0], new OptionalParameter.Receipted_message_id(Brought.bytes(id)),
				new OptionalParameter.Message_state((byte) 2));
		assertThat(BROUGHT.reports()).singleElement()
			.satisfies((it) -> assertThat(it.providerId()).isEqualTo("5DA0B1C2"));
	}

	@Test
	void aReceiptMayComeAsDataSm() throws Exception {
		BROUGHT.bound().smsc.session()
			.dataShortMessage("", TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, Brought.PHONE,
					TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.ISDN, "7277678", new ESMClass(0x04),
					new RegisteredDelivery(0), DataCodings.newInstance((byte) 0),
					new OptionalParameter.Message_payload(Brought.bytes("id:5DA0B1C2 stat:DELIVRD err:000")));
		assertThat(BROUGHT.reports()).singleElement()
			.satisfies((it) -> assertThat(it.state()).isEqualTo(SendState.DELIVERED));
	}

	@Test
	void aReceiptMayBeLabelledUnicodeAndBeSoOrNot() throws Exception {
		var text = TEXT + "stat:DELIVRD err:000";
		BROUGHT.bring(0x04, 8, Brought.bytes(text));
		BROUGHT.bring(0x04, 8, text.getBytes(StandardCharsets.UTF_16BE));
		assertThat(BROUGHT.reports()).hasSize(2)
			.allSatisfy((it) -> assertThat(it.state()).isEqualTo(SendState.DELIVERED));
	}

	@ParameterizedTest
	@CsvSource({ "2,2025550101", "0,2025550101", "0,0012025550101", "1,+12025550101", "1,+0012025550101",
			"0,tel:+1 202 555-0101", "0,01112025550101", "1,12025550101", "0,12025550101" })
	void stopCountsHoweverTheNumberIsWritten(byte type, String address) throws Exception {
		BROUGHT.bound().known.add("+" + Brought.PHONE);
		BROUGHT.bringFrom(address, type, 0x00, 0, Brought.bytes("STOP"));
		assertThat(BROUGHT.replies()).containsExactly("+" + Brought.PHONE + " STOP");
	}

	@Test
	void anAnswerFromANumberThatTwoMayHaveIsPassedOnAsEithers() throws Exception {
		BROUGHT.bound().known.addAll(List.of("+4915112345678", "+8615112345678"));
		BROUGHT.bringFrom("015112345678", (byte) 2, 0x00, 0, Brought.bytes("STOP"));
		assertThat(BROUGHT.replies()).containsExactlyInAnyOrder("+4915112345678 STOP", "+8615112345678 STOP");
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

}
