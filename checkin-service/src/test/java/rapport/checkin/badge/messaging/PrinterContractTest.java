package rapport.checkin.badge.messaging;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import rapport.checkin.badge.Printer;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Topics;
import rapport.checkin.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Printers are published as the contract says. */
class PrinterContractTest {

	@Test
	void aPrinterIsPublishedAsPromisedAndReadBack() {
		var printer = new Printer(new EventId("devdays-2026"), "front-desk", 176397400000000L, "192.168.1.50", 9100,
				Printer.Kind.ZPL, "100x62", 203, "door-1", Instant.parse("2026-11-24T08:46:40Z"));
		Contract.assertIsTheExample(PrinterMessage.of(printer), "printer");
		Contract.assertIsDocumented(Topics.PRINTERS, PrinterMessage.TYPE);
		assertThat(PrinterMessage.of(printer).toPrinter()).isEqualTo(printer);
	}

}
