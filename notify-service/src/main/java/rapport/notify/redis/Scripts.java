package rapport.notify.redis;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;

/** The Lua scripts beside this package's classes. */
final class Scripts {

	private Scripts() {
	}

	static <T> RedisScript<T> load(String name, Class<T> result) {
		return RedisScript.of(new ClassPathResource(name, Scripts.class), result);
	}

}
