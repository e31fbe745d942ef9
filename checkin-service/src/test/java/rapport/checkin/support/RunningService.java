package rapport.checkin.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import rapport.starter.testing.TestServers;

/**
 * A test of the whole service on its real servers, at events of its own. It waits for
 * them as long as a slow machine needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rapport.check-in.answer-within=20s", "spring.data.redis.timeout=10s" })
@ContextConfiguration(initializers = TestServers.Initializer.class)
@ResourceLock("running service")
public @interface RunningService {

}
