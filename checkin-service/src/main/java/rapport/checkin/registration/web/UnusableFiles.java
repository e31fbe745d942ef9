package rapport.checkin.registration.web;

import java.util.List;
import java.util.Map;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import rapport.checkin.registration.ImportReport.FileColumn;
import rapport.checkin.registration.NamelessFileException;
import rapport.checkin.table.UnusableFileException;
import rapport.starter.web.Problem;

/** Tells what is wrong with a file of which nothing could be read. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnusableFiles {

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unusable(UnusableFileException ex) {
		return problem(ex, List.of(), List.of());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> nameless(NamelessFileException ex) {
		return problem(ex, ex.missing(), ex.columns());
	}

	private static ResponseEntity<ProblemDetail> problem(UnusableFileException ex, List<String> missing,
			List<FileColumn> columns) {
		return ResponseEntity.badRequest()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problem.of(HttpStatus.BAD_REQUEST, "unusable-file", "Nothing was imported",
					String.valueOf(ex.getMessage()), Map.of("missingColumns", missing, "columns", columns)));
	}

}
