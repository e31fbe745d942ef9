package rapport.starter.kafka;

import java.io.Serial;

import org.jspecify.annotations.Nullable;
import rapport.starter.lifecycle.AwayException;

/** Kafka did not say in time that it has the record; it may have it. */
final class NotRecordedException extends AwayException {

	@Serial
	private static final long serialVersionUID = 1L;

	NotRecordedException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
