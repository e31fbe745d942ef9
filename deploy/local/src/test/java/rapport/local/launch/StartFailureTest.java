package rapport.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StartFailureTest {

	@TempDir
	private Path directory;

	@Test
	void aValueOfTheWrongKindIsToldByItsSettingAndVariable() throws IOException {
		assertThat(StartFailure
			.in(log("""
					Failed to bind properties under 'rapport.sms.smpp.response-timeout' to java.time.Duration:

					    Property: rapport.sms.smpp.response-timeout
					    Value: "hunter2"
					    Origin: System Environment Property "RAPPORT_SMS_SMPP_RESPONSETIMEOUT"
					    Reason: failed to convert java.lang.String to @jakarta.validation.constraints.NotNull java.time.Duration \
					(caused by java.lang.IllegalArgumentException: 'hunter2' is not a valid duration)
					""")))
			.contains(
					"rapport.sms.smpp.response-timeout is no Duration; correct it, for instance by RAPPORT_SMS_SMPP_RESPONSETIMEOUT");
	}

	@Test
	void aValueOutOfRangeIsToldByItsBound() throws IOException {
		assertThat(StartFailure.in(log("""
				Binding to target rapport.notify.sms.SmppSettings failed:

				    Property: rapport.sms.smpp.port
				    Value: "70000"
				    Reason: must be less than or equal to 65535
				"""))).contains(
				"rapport.sms.smpp.port must be less than or equal to 65535; correct it, for instance by RAPPORT_SMS_SMPP_PORT");
	}

	@Test
	void anotherFailureIsToldByAllOfItsDescriptionAndWhatToDo() throws IOException {
		assertThat(StartFailure.in(log("""
				Kafka's topics are not as they must be, and records would be lost:
				  rapport.events.v1: number of partitions is 3 and must be 12
				""")))
			.contains("Kafka's topics are not as they must be, and records would be lost: rapport.events.v1: number "
					+ "of partitions is 3 and must be 12 Update your application's configuration");
	}

	@Test
	void whatIsLoggedAfterwardsIsNoPartOfIt() throws IOException {
		var log = log("No.\n");
		Files.writeString(log, "\n2026-11-27T15:00:00.000Z  INFO 1 --- [main] Stopped\n", StandardOpenOption.APPEND);
		assertThat(StartFailure.in(log)).contains("No. Update your application's configuration");
	}

	@Test
	void aLogWithoutAReportTellsNothing() throws IOException {
		assertThat(StartFailure.in(Files.writeString(this.directory.resolve("log"), "Started.\n"))).isEmpty();
		assertThat(StartFailure.in(this.directory.resolve("absent"))).isEmpty();
	}

	private Path log(String description) throws IOException {
		return Files.writeString(this.directory.resolve("log"), """
				Starting NotifyApplication

				***************************
				APPLICATION FAILED TO START
				***************************

				Description:

				%s
				Action:

				Update your application's configuration
				""".formatted(description));
	}

}
