package rapport.starter.lifecycle;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tells what will pass by itself from what will not. It knows the exceptions of libraries
 * by name, so that a service need not have all of them.
 */
public final class Away {

	private static final Set<String> AWAY = Set.of(AwayException.class.getName(),
			"org.springframework.dao.DataAccessException", "org.apache.kafka.common.KafkaException",
			"org.springframework.kafka.KafkaException", "io.lettuce.core.RedisException");

	/** They are of those kinds, but no waiting helps. */
	private static final Set<String> BUGS = Set.of("org.springframework.dao.InvalidDataAccessApiUsageException",
			"org.springframework.dao.InvalidDataAccessResourceUsageException",
			"org.apache.kafka.common.errors.SerializationException",
			"org.apache.kafka.common.errors.RecordTooLargeException",
			"org.apache.kafka.common.errors.InvalidTopicException");

	private static final Set<String> WRAPPERS = Set.of(
			"org.springframework.kafka.listener.ListenerExecutionFailedException",
			"org.springframework.kafka.listener.BatchListenerFailedException",
			"org.springframework.messaging.MessagingException");

	private static final String REDIS_REFUSED = "io.lettuce.core.RedisCommandExecutionException";

	private Away() {
	}

	/** Returns whether it is away what this failure comes from. */
	public static boolean is(@Nullable Throwable failure) {
		boolean away = false;
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (isOf(cause, BUGS) || isBadCommand(cause)) {
				return false;
			}
			away |= isOf(cause, AWAY) && !isOf(cause, WRAPPERS);
		}
		return away;
	}

	private static boolean isBadCommand(Throwable cause) {
		var message = String.valueOf(cause.getMessage());
		return isOf(cause, Set.of(REDIS_REFUSED)) && (message.startsWith("ERR") || message.startsWith("WRONGTYPE"));
	}

	private static boolean isOf(Throwable failure, Set<String> names) {
		for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
			if (names.contains(type.getName())) {
				return true;
			}
		}
		return false;
	}

}
