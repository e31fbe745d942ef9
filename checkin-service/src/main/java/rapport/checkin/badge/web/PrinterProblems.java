package rapport.checkin.badge.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import rapport.checkin.badge.BadgePrinting.PrinterAwayException;
import rapport.checkin.badge.InvalidPrinterException;
import rapport.starter.web.Problem;

/** Says what is wrong with a printer. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PrinterProblems {

	@ExceptionHandler
	ProblemDetail invalid(InvalidPrinterException ex) {
		return Problem.invalid(String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail away(PrinterAwayException ex) {
		return Problem.of(HttpStatus.BAD_GATEWAY, "printer-away", "The printer " + ex.printerId() + " does not answer",
				"Look whether it is on, has labels, and is in the network; then print again. The check-in counts all the same.");
	}

}
