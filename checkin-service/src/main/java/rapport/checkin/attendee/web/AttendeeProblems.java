package rapport.checkin.attendee.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import rapport.checkin.attendee.UnknownAttendeeException;
import rapport.starter.web.Problem;

/** Tells that there is no attendee of an id that is asked for. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AttendeeProblems {

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(UnknownAttendeeException ex) {
		return ResponseEntity.status(HttpStatus.NOT_FOUND)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problem.of(HttpStatus.NOT_FOUND, "no-such-attendee", "There is no such person at this event",
					"Search by name; the answer has the attendeeId of each."));
	}

}
