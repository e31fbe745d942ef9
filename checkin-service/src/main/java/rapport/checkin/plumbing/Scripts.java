package rapport.checkin.plumbing;

import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;

/** The Lua scripts beside the classes that run them. */
public final class Scripts {

	private Scripts() {
	}

	public static RedisScript<String> text(Class<?> beside, String name) {
		return RedisScript.of(new ClassPathResource(name, beside), String.class);
	}

	public static RedisScript<Long> number(Class<?> beside, String name) {
		return RedisScript.of(new ClassPathResource(name, beside), Long.class);
	}

	@SuppressWarnings("unchecked") // Redis answers these scripts with a list of strings
	public static RedisScript<List<String>> strings(Class<?> beside, String name) {
		return (RedisScript<List<String>>) (RedisScript<?>) RedisScript.of(new ClassPathResource(name, beside),
				List.class);
	}

}
