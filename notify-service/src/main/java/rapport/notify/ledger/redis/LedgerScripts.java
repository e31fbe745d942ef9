package rapport.notify.ledger.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** Runs the scripts beside this class. */
@SuppressWarnings("rawtypes") // a script's result type is a class literal
final class LedgerScripts {

	private static final Map<String, RedisScript<List>> LISTS = new ConcurrentHashMap<>();

	private static final Map<String, RedisScript<Long>> COUNTS = new ConcurrentHashMap<>();

	private static final Map<String, RedisScript<String>> TEXTS = new ConcurrentHashMap<>();

	private final StringRedisTemplate redis;

	LedgerScripts(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** Runs an operation on a message that shows it, or nothing if it did not change. */
	List<?> message(String name, List<String> keys, Object... arguments) {
		return orNone(this.redis.execute(LISTS.computeIfAbsent(name, (it) -> RedisScript.of(onMessage(it), List.class)),
				keys, arguments));
	}

	/** Runs an operation on a message that counts. */
	long count(String name, List<String> keys, Object... arguments) {
		return orZero(this.redis
			.execute(COUNTS.computeIfAbsent(name, (it) -> RedisScript.of(onMessage(it), Long.class)), keys, arguments));
	}

	/** Runs a script by itself that lists. */
	List<?> list(String name, List<String> keys, Object... arguments) {
		return orNone(this.redis.execute(LISTS.computeIfAbsent(name, (it) -> RedisScript.of(text(it), List.class)),
				keys, arguments));
	}

	/** Runs a script by itself that counts. */
	long number(String name, List<String> keys, Object... arguments) {
		return orZero(this.redis.execute(COUNTS.computeIfAbsent(name, (it) -> RedisScript.of(text(it), Long.class)),
				keys, arguments));
	}

	/** Runs a script by itself that answers with a text. */
	String text(String name, List<String> keys, Object... arguments) {
		var text = this.redis.execute(TEXTS.computeIfAbsent(name, (it) -> RedisScript.of(text(it), String.class)), keys,
				arguments);
		return (text != null) ? text : "";
	}

	private static String onMessage(String name) {
		return text("message") + text(name);
	}

	private static String text(String name) {
		try {
			return new ClassPathResource(name + ".lua", LedgerScripts.class).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<?> orNone(List result) {
		return (result != null) ? result : new ArrayList<>();
	}

	private static long orZero(Long result) {
		return (result != null) ? result : 0;
	}

}
