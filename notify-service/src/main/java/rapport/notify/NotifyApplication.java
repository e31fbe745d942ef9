package rapport.notify;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the notify service. */
@SpringBootApplication
class NotifyApplication {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	static void main(String[] args) {
		SpringApplication.run(NotifyApplication.class, args);
	}

}
