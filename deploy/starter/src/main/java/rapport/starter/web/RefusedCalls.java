package rapport.starter.web;

import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;

/** Says what is wrong with calls that meet no method of a controller. */
final class RefusedCalls {

	private RefusedCalls() {
	}

	/** Returns a problem with a type of ours; what has one already stays as it is. */
	static @Nullable Object problem(Exception ex, HttpStatusCode code, @Nullable Object body) {
		var status = HttpStatus.resolve(code.value());
		if (status == null || (body instanceof ProblemDetail told && told.getType() != null
				&& !"about:blank".equals(told.getType().toString()))) {
			return body;
		}
		return switch (ex) {
			case HttpRequestMethodNotSupportedException it ->
				Problem.of(status, "method-not-allowed", "This address does not take " + it.getMethod(),
						"Call it with " + words(it.getSupportedHttpMethods()) + ".");
			case HttpMediaTypeException it when status == HttpStatus.UNSUPPORTED_MEDIA_TYPE ->
				Problem.of(status, "unsupported-media-type", "The body is of a kind that is not read here",
						"Send it with Content-Type: " + words(it.getSupportedMediaTypes()) + ".");
			case HttpMediaTypeException it -> Problem.of(status, "not-acceptable",
					"The answer cannot be had in that form", "Accept " + words(it.getSupportedMediaTypes()) + ".");
			case MissingServletRequestParameterException it -> Problem.invalid(it.getParameterName() + " is missing");
			case TypeMismatchException it ->
				Problem.invalid(((it.getPropertyName() != null) ? it.getPropertyName() : "A parameter")
						+ " is not of the kind that is expected here");
			default -> (status == HttpStatus.NOT_FOUND) ? Problem.of(status, "no-such-address",
					"There is nothing at this address", "The API's description says what there is.") : body;
		};
	}

	private static String words(@Nullable Collection<?> all) {
		return (all == null || all.isEmpty()) ? "something else"
				: all.stream().map(String::valueOf).sorted().collect(Collectors.joining(" or "));
	}

}
