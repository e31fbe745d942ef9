package rapport.checkin.pretix.web;

import java.io.Serial;
import java.util.List;
import java.util.Map;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a scanner is told instead of an answer, in the form that its apps read. */
final class PretixException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final transient Map<String, ?> body;

	PretixException(HttpStatus status, String detail) {
		this(status, Map.of("detail", detail));
	}

	/** A field that is wrong, and why. */
	PretixException(String field, String fault) {
		this(HttpStatus.BAD_REQUEST, Map.of(field, List.of(fault)));
	}

	private PretixException(HttpStatus status, Map<String, ?> body) {
		super("A scanner's call was refused with " + status.value(), null, false, false);
		this.status = status;
		this.body = body;
	}

	/** Writes them. */
	@RestControllerAdvice
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static class Advice {

		@ExceptionHandler
		ResponseEntity<Map<String, ?>> answer(PretixException ex) {
			return ResponseEntity.status(ex.status).contentType(MediaType.APPLICATION_JSON).body(ex.body);
		}

	}

}
