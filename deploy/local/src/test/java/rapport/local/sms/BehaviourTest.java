package rapport.local.sms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.local.LocalSmsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** The SMSC misbehaves as it is asked to. */
class BehaviourTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** How long a test waits for an answer that will not come. */
	private static final long SHORT_MILLIS = 1000;

	@TempDir
	private static Path directory;

	private LocalSmsc smsc;

	private SMPPSession client;

	@BeforeEach
	void bind() throws IOException {
		this.smsc = LocalSmsc.start(0, 0, directory.resolve("log"));
		this.client = new SMPPSession();
		this.client.setTransactionTimer(PATIENCE.toMillis());
		// One reader, which takes the last answer before the unbind that follows it.
		this.client.setPduProcessorDegree(1);
		this.client.connectAndBind("127.0.0.1", this.smsc.port(), new BindParameter(BindType.BIND_TRX, "id", "word", "",
				TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, ""));
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.smsc.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x08, 0x45, 0x58, 0x61, 0x64 })
	void itFailsByAnyStatus(int status) throws Exception {
		behave("{\"answer\": \"fail\", \"status\": " + status + "}", 200);
		assertThatExceptionOfType(NegativeResponseException.class).isThrownBy(this::submit)
			.satisfies(it -> assertThat(it.getCommandStatus()).isEqualTo(status));
		assertThat(get("/api/messages")).isEqualTo("[]");
	}

	@Test
	void itAnswersWithoutAnId() throws Exception {
		behave("{\"answer\": \"no-id\"}", 200);
		assertThat(submit()).isNullOrEmpty();
		assertThat(get("/api/messages")).contains("hello");
	}

	@Test
	void itIsSilent() throws Exception {
		behave("{\"answer\": \"silent\"}", 200);
		this.client.setTransactionTimer(SHORT_MILLIS);
		assertThatExceptionOfType(ResponseTimeoutException.class).isThrownBy(this::submit);
		assertThat(get("/api/messages")).isEqualTo("[]");
	}

	@Test
	void itUnbindsAfterSoManyMessages() throws Exception {
		behave("{\"unbindAfter\": 2}", 200);
		assertThat(submit()).isNotEmpty();
		assertThat(this.client.getSessionState().isBound()).isTrue();
		assertThat(submit()).isNotEmpty();
		await().atMost(PATIENCE).until(() -> !this.client.getSessionState().isBound());
	}

	@Test
	void itClosesAfterSoManyMessages() throws Exception {
		behave("{\"closeAfter\": 2}", 200);
		assertThat(submit()).isNotEmpty();
		assertThat(this.client.getSessionState().isBound()).isTrue();
		this.client.setTransactionTimer(SHORT_MILLIS);
		try {
			submit();
		}
		catch (ResponseTimeoutException | IOException ex) {
			// A connection that breaks may take the answer with it, but not the message.
		}
		await().atMost(PATIENCE).until(() -> !this.client.getSessionState().isBound());
		assertThat(get("/api/messages").split("hello", -1)).hasSize(3);
	}

	@Test
	void itRefusesWhatItCannotBehaveLike() throws Exception {
		for (var wrong : new String[] { "{\"answer\": \"fail\"}", "{\"status\": 8}", "{\"answer\": \"odd\"}",
				"{\"closeAfter\": -1}" }) {
			behave(wrong, 400);
		}
	}

	/** Its page is anybody's on this machine, and its memory is small. */
	@Test
	void itTakesNoBodyWithoutEnd() throws Exception {
		behave("{\"x\": \"" + "x".repeat(100_000) + "\"}", 400);
		assertThat(this.smsc.alive()).isTrue();
	}

	private String submit() throws Exception {
		return this.client.submitShortMessage("", TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, "Rapport",
				TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, "12025550100", new ESMClass(), (byte) 0,
				(byte) 0, null, null, new RegisteredDelivery(), (byte) 0, new GeneralDataCoding(Alphabet.ALPHA_DEFAULT),
				(byte) 0, "hello".getBytes(StandardCharsets.US_ASCII))
			.getMessageId();
	}

	private void behave(String json, int status) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(url("/api/behaviour"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json))
			.build();
		try (var http = HttpClient.newHttpClient()) {
			assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).as(json).isEqualTo(status);
		}
	}

	private String get(String path) throws IOException, InterruptedException {
		try (var http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(url(path)).build(), BodyHandlers.ofString()).body();
		}
	}

	private URI url(String path) {
		return this.smsc.phonesUrl().resolve(path);
	}

}
