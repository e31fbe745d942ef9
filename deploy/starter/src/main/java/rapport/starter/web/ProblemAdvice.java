package rapport.starter.web;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import rapport.starter.lifecycle.Away;
import rapport.starter.lifecycle.Unquoted;
import tools.jackson.databind.DatabindException;

/**
 * Tells callers what is wrong. Only what was declared is theirs; what is away makes them
 * come again; all else is a bug of ours. A service's own advice comes before it.
 */
@RestControllerAdvice
@Order
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger logger = LoggerFactory.getLogger(ProblemAdvice.class);

	@ExceptionHandler
	ResponseEntity<ProblemDetail> problem(ProblemException ex) {
		return answer(ex.problem());
	}

	/** The log has no message of it: it may quote the caller. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> other(RuntimeException ex) {
		var declared = ProblemException.declared(ex);
		if (declared != null) {
			return answer(declared);
		}
		if (Away.is(ex)) {
			logger.warn("A request was told to come again: {}", ex.getClass().getSimpleName());
			return answer(Problem.tryAgain());
		}
		logger.error("A request failed", Unquoted.of(ex));
		return answer(Problem.unexpected());
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var detail = ex.getFieldErrors()
			.stream()
			.map((it) -> it.getField() + " " + it.getDefaultMessage())
			.sorted()
			.collect(Collectors.joining("; "));
		return new ResponseEntity<>(Problem.invalid(detail), HttpStatus.BAD_REQUEST);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var declared = ProblemException.declared(ex);
		var problem = (declared != null) ? declared
				: Problem.invalid("The body is not the JSON that is expected here: " + fault(ex) + ".");
		return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
	}

	/** What the framework refuses by itself, in our words and with our types. */
	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return super.handleExceptionInternal(ex, RefusedCalls.problem(ex, status, body), headers, status, request);
	}

	/** Names the field, never what was in it. */
	private static String fault(HttpMessageNotReadableException ex) {
		if (ex.getCause() instanceof DatabindException mapping && !mapping.getPath().isEmpty()) {
			return "look at " + mapping.getPath()
				.stream()
				.map((it) -> String.valueOf(it.getPropertyName()))
				.collect(Collectors.joining("."));
		}
		return "it cannot be parsed";
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		var answer = ResponseEntity.status(problem.getStatus());
		if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			answer.header(HttpHeaders.RETRY_AFTER, "1");
		}
		return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
