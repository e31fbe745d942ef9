package rapport.starter.lifecycle;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceStartTest {

	private final List<Integer> ended = new ArrayList<>();

	@Configuration(proxyBeanMethods = false)
	static class Refused {

		@Bean
		Object refused() {
			throw new RefusedStartException("Kafka's topics are not as they must be", "Change them");
		}

	}

	@Test
	void aStartThatFailsEndsTheProcess() {
		ServiceStart.run(() -> start(Refused.class), this.ended::add);
		assertThat(this.ended).containsExactly(1);
	}

	@Test
	void oneThatSucceedsDoesNot() {
		ServiceStart.run(() -> start(Object.class), this.ended::add);
		assertThat(this.ended).isEmpty();
	}

	private static void start(Class<?> what) {
		var application = new SpringApplication(what);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setRegisterShutdownHook(false);
		application.run().close();
	}

}
