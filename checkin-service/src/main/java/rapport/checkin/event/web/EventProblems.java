package rapport.checkin.event.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import rapport.checkin.event.Events;
import rapport.checkin.event.InvalidEventException;
import rapport.starter.web.Problem;

/** Tells what is wrong with an event that is asked for. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EventProblems {

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(Events.UnknownEventException ex) {
		return answer(Problem.of(HttpStatus.NOT_FOUND, "no-such-event", "There is no such event",
				"Create it first, by a PUT to its address."));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalid(InvalidEventException ex) {
		return answer(Problem.invalid(String.valueOf(ex.getMessage())));
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
