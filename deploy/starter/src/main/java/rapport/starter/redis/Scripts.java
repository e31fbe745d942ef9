package rapport.starter.redis;

import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;

/** Loads the Lua scripts that stand beside a class. */
public final class Scripts {

	private Scripts() {
	}

	/** Returns a script that answers with a number. */
	public static RedisScript<Long> number(Class<?> beside, String name) {
		return RedisScript.of(new ClassPathResource(name, beside), Long.class);
	}

	/** Returns a script that answers with a text. */
	public static RedisScript<String> text(Class<?> beside, String name) {
		return RedisScript.of(new ClassPathResource(name, beside), String.class);
	}

	/** Returns a script that answers with a list of texts. */
	@SuppressWarnings("unchecked") // Redis answers these scripts with a list of strings
	public static RedisScript<List<String>> strings(Class<?> beside, String name) {
		return (RedisScript<List<String>>) (RedisScript<?>) RedisScript.of(new ClassPathResource(name, beside),
				List.class);
	}

}
