package rapport.checkin.pretix.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers calls that are not served in plain text: a 404 in JSON would mean that a ticket
 * is unknown.
 */
@RestController
class NoSuchCall {

	@RequestMapping({ "/api/v1/**", "/proxyapi/**" })
	@OpenCall
	ResponseEntity<String> none() {
		return plain();
	}

	static <T> ResponseEntity<T> plain() {
		@SuppressWarnings("unchecked") // No answer is read as anything but text
		var answer = (ResponseEntity<T>) ResponseEntity.status(HttpStatus.NOT_FOUND)
			.contentType(MediaType.TEXT_PLAIN)
			.body("This call is not served here.");
		return answer;
	}

}
