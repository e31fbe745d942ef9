package rapport.checkin.door.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import rapport.checkin.door.DoorStore;
import rapport.starter.web.Problem;

/** Tells a kiosk to come again where too many changed the same attendee. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BusyDoor {

	@ExceptionHandler
	ResponseEntity<ProblemDetail> busy(DoorStore.BusyException ex) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, "1")
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problem.tryAgain());
	}

}
