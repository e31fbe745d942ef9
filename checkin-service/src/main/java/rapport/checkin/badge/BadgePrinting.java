package rapport.checkin.badge;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.badge.BadgePrints.BadgePrint;
import rapport.checkin.plumbing.RandomIds;

/** Prints badges over the network. */
public final class BadgePrinting {

	private static final Duration CONNECT = Duration.ofSeconds(2);

	private static final Duration TAKEN = Duration.ofSeconds(5);

	private final BadgeRenderer renderer;

	private final PrinterAddresses addresses;

	private final BadgePrints prints;

	private final PrinterStore printers;

	private final Clock clock;

	public BadgePrinting(BadgeRenderer renderer, PrinterAddresses addresses, BadgePrints prints, PrinterStore printers,
			Clock clock) {
		this.renderer = renderer;
		this.addresses = addresses;
		this.prints = prints;
		this.printers = printers;
		this.clock = clock;
	}

	/**
	 * A badge that was sent to a printer.
	 *
	 * @param whole whether there was a font for each letter
	 */
	public record Printed(BadgePrint print, boolean whole) {
	}

	/**
	 * Prints a badge; returns once the printer took all of it, and that is recorded.
	 * Nobody is admitted by it.
	 * @param by who wants it
	 * @param note why it is printed anew
	 * @throws PrinterAwayException if the printer does not answer
	 */
	public Printed print(Printer printer, Attendee attendee, String by, @Nullable String note) {
		var card = BadgeCard.of(attendee);
		deliver(printer, label(printer, card));
		var print = new BadgePrint(printer.event(), RandomIds.next(), attendee.id(), this.clock.instant(), by, note);
		this.prints.record(print);
		return new Printed(print, this.renderer.hasLetters(card));
	}

	/** Returns what a printer is sent for a badge. */
	byte[] label(Printer printer, BadgeCard card) {
		return printer.label(this.renderer.render(card, printer.badgeMedia()));
	}

	/** Keeps whether the printer answers. */
	private void deliver(Printer printer, byte[] label) {
		try {
			send(printer, label);
		}
		catch (PrinterAwayException ex) {
			this.printers.away(printer, this.clock.instant());
			throw ex;
		}
		this.printers.back(printer);
	}

	/** What a printer does not take in time, since it has no paper, is given up. */
	private void send(Printer printer, byte[] label) {
		try (var socket = new Socket()) {
			socket.connect(this.addresses.look(printer.host(), printer.port()), (int) CONNECT.toMillis());
			var sending = CompletableFuture.runAsync(() -> write(socket, label), Thread.ofVirtual()::start);
			sending.get(TAKEN.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (IOException | ExecutionException | TimeoutException ex) {
			throw new PrinterAwayException(printer.printerId());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new PrinterAwayException(printer.printerId());
		}
	}

	private static void write(Socket socket, byte[] label) {
		try {
			socket.getOutputStream().write(label);
			socket.shutdownOutput();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A printer does not answer. */
	public static final class PrinterAwayException extends RuntimeException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final String printerId;

		PrinterAwayException(String printerId) {
			super("A printer does not answer");
			this.printerId = printerId;
		}

		public String printerId() {
			return this.printerId;
		}

	}

}
