package rapport.checkin.registration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.MemoryAttendees;
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** An import without servers. */
class CsvImportTest {

	private static final EventId EVENT = new EventId("csv");

	private final CsvImport csv = new CsvImport(new Registration(new MemoryAttendees(), (event, attendees) -> {
	}, (phone) -> "0".repeat(32), EventLease.UNSHARED, Clock.systemUTC()),
			new Rows((event, ticket) -> new AttendeeId("%32s".formatted(ticket).replace(' ', '0'))));

	@Test
	void anUnclosedQuotationMarkCostsOneMessage() throws IOException {
		var report = read("ticket,name\nT-1,Ana\nT-2,\"Ben\nT-3,Cleo\n" + "T-4,Dan\n".repeat(100_000));
		assertThat(report.imported()).isEqualTo(1);
		assertThat(report.rejected()).singleElement()
			.satisfies((it) -> assertThat(it.reason()).contains("quotation mark"));
	}

	@Test
	void aHugeCellCostsItsRowAlone() throws IOException {
		var report = read("ticket,name\nT-1,%s\nT-2,\"%s\"\nT-3,\"Ana \"\"A\"\" Sousa\"\n"
			.formatted("x".repeat(300_000), "y, ".repeat(100_000) + "\"\"z\"\""));
		assertThat(report.imported()).isEqualTo(1);
		assertThat(report.rejected()).extracting((it) -> it.line()).contains(2L, 3L);
	}

	@Test
	void aQuotationMarkWithinACellIsNone() throws IOException {
		var report = read("ticket,name\nT-1,5\" disk\n"
				+ IntStream.range(2, 9_002).mapToObj("T-%d,Name\n"::formatted).collect(Collectors.joining()));
		assertThat(report.rejected()).isEmpty();
		assertThat(report.imported()).isEqualTo(9_001);
	}

	@Test
	void onlyTheFirstThousandReasonsAreTold() throws IOException {
		var report = read("ticket,name\n" + ",Nobody\n".repeat(5_000));
		assertThat(report.rejected()).hasSize(1_000);
		assertThat(report.rejectedCount()).isEqualTo(5_000);
	}

	private ImportReport read(String file) throws IOException {
		return this.csv.importFrom(EVENT, new ByteArrayInputStream(file.getBytes(UTF_8)), UTF_8);
	}

}
