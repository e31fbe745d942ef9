package rapport.starter.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service with nothing but its HTTP side. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = { "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
		"org.springframework.boot.data.redis.autoconfigure.health.DataRedisHealthContributorAutoConfiguration" })
@Import(WebService.Calls.class)
class WebService {

	public static void main(String... arguments) {
		new SpringApplicationBuilder(WebService.class).run(arguments);
	}

	static ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(WebService.class).run("--server.port=0", "--spring.application.name=web",
				"--spring.threads.virtual.enabled=true", "--rapport.organizer-token=token",
				"--rapport.web.body-deadline=2s", "--rapport.web.head-deadline=2s");
	}

	static int port(ConfigurableApplicationContext service) {
		return Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
	}

	@Bean
	RequestLimit files() {
		return new RequestLimit("/raw/{name}", "text/csv", 1_000_000, Duration.ofSeconds(2));
	}

	@Bean
	RequestLimit work() {
		return new RequestLimit("/work", 1_000_000, Duration.ofSeconds(1));
	}

	record Order(String name) {
	}

	@RestController
	static class Calls {

		@PostMapping("/orders")
		Order order(@RequestBody Order order) {
			return order;
		}

		@PostMapping("/raw/{name}")
		long raw(HttpServletRequest request) throws IOException {
			return request.getInputStream().readAllBytes().length;
		}

		/** Takes longer than the body may take to come, and the moment it is granted. */
		@PostMapping("/work")
		String work(HttpServletRequest request) throws IOException, InterruptedException {
			int length = request.getInputStream().readAllBytes().length;
			Thread.sleep(Duration.ofSeconds(6));
			return "worked on " + length;
		}

		@PostMapping("/ignored")
		String ignored() {
			return "ignored";
		}

		@PostMapping("/closed")
		String closed(HttpServletRequest request) throws IOException {
			try (var body = request.getInputStream()) {
				return "read " + body.readNBytes(10).length;
			}
		}

		@GetMapping("/bug")
		String bug() {
			throw new IllegalArgumentException("canary");
		}

		@GetMapping("/declared")
		String declared() {
			throw ProblemException.invalid("Say it otherwise.");
		}

		@GetMapping("/away")
		String away() {
			throw new QueryTimeoutException("canary");
		}

	}

}
