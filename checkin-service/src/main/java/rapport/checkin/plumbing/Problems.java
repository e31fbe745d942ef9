package rapport.checkin.plumbing;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** Tells callers what is wrong, and what to do, as problem details of RFC 9457. */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final Logger logger = LoggerFactory.getLogger(Problems.class);

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> problem(ProblemException ex) {
		return answer(ex.problem());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalid(IllegalArgumentException ex) {
		return answer(ProblemException.invalid(String.valueOf(ex.getMessage())).problem());
	}

	/** Redis or Kafka is away: the same request later does what this one would have. */
	@ExceptionHandler({ NotRecordedException.class, DataAccessException.class,
			org.springframework.kafka.KafkaException.class, org.apache.kafka.common.KafkaException.class })
	ResponseEntity<ProblemDetail> unavailable(Exception ex) {
		logger.warn("A request was told to come again: {}", ex.getClass().getSimpleName());
		return answer(unavailable());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unexpected(RuntimeException ex) {
		logger.error("A request failed", ex);
		return answer(ProblemException.problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "Something went wrong",
				"Try again; if it stays, the service's log says more.", Map.of()));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var detail = ex.getFieldErrors()
			.stream()
			.map((it) -> it.getField() + " " + it.getDefaultMessage())
			.sorted()
			.collect(Collectors.joining("; "));
		return new ResponseEntity<>(ProblemException.invalid(detail).problem(), HttpStatus.BAD_REQUEST);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return new ResponseEntity<>(ProblemException
			.invalid("The body is not the JSON that is expected here: " + fault(ex) + ". /openapi shows what is.")
			.problem(), HttpStatus.BAD_REQUEST);
	}

	/** Names the field, never what was in it. */
	private static String fault(HttpMessageNotReadableException ex) {
		if (ex.getCause() instanceof tools.jackson.databind.DatabindException mapping && !mapping.getPath().isEmpty()) {
			return "look at " + mapping.getPath()
				.stream()
				.map((it) -> String.valueOf(it.getPropertyName()))
				.collect(Collectors.joining("."));
		}
		return "it cannot be parsed";
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		write(response, ProblemException.problem(HttpStatus.UNAUTHORIZED, "unauthorized", "A token is needed",
				"Send the organizer's or a kiosk's token as Authorization: Bearer.", Map.of()));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		write(response, ProblemException.problem(HttpStatus.FORBIDDEN, "forbidden", "This token may not do that",
				"A kiosk may scan at its own event; for the rest, use the organizer's token.", Map.of()));
	}

	/** For filters, which come before what handles exceptions. */
	public void writeUnavailable(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, "1");
		write(response, unavailable());
	}

	private static ProblemDetail unavailable() {
		return ProblemException.problem(HttpStatus.SERVICE_UNAVAILABLE, "try-again", "Try again in a moment",
				"Part of the system is away. Send the same again, with the same scanId: nothing is done twice.",
				Map.of("retry", true));
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		var answer = ResponseEntity.status(problem.getStatus());
		if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			answer.header(HttpHeaders.RETRY_AFTER, "1");
		}
		return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
		response.setStatus(problem.getStatus());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), problem);
	}

}
