package rapport.notify.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole service on its real servers: one service for all such tests, each
 * at events of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rapport.delivery.badge-confirmation=2s", "rapport.delivery.retry=300ms",
				"rapport.sms.price.segment=0.075", "spring.data.redis.timeout=10s" })
@ContextConfiguration(initializers = PointedAtTestServers.class)
@ResourceLock("running service")
public @interface RunningService {

}
