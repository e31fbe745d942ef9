package rapport.starter.testing;

import org.testcontainers.containers.GenericContainer;
import rapport.local.LocalRedis;

/** The Redis of a test run, started when it is first asked for. */
final class TestRedis {

	static final String URL = "redis://" + (TestRun.CONTAINERS ? inContainer() : local());

	private TestRedis() {
	}

	private static String local() {
		var directory = TestRun.directory("redis");
		return "localhost:" + LocalRedis.start(0, directory, directory.resolve("redis.log")).port();
	}

	private static String inContainer() {
		return TestRun.started(new GenericContainer<>(TestRun.setting("RAPPORT_TEST_REDIS_IMAGE", "redis:7.4-alpine"))
			.withCommand("redis-server", "--protected-mode", "no", "--appendonly", "yes", "--appendfsync", "always")
			.withExposedPorts(6379));
	}

}
