package rapport.checkin.redis;

import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;

/** The Lua scripts beside this package's classes. */
final class Scripts {

	private Scripts() {
	}

	static RedisScript<Long> number(String name) {
		return RedisScript.of(new ClassPathResource(name, Scripts.class), Long.class);
	}

	@SuppressWarnings("unchecked") // Redis answers these scripts with a list of strings
	static RedisScript<List<String>> strings(String name) {
		return (RedisScript<List<String>>) (RedisScript<?>) RedisScript.of(new ClassPathResource(name, Scripts.class),
				List.class);
	}

}
