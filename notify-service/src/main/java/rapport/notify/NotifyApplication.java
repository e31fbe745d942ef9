package rapport.notify;

import java.time.Clock;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import rapport.starter.lifecycle.ServiceStart;

/** Starts the notify service. */
@SpringBootApplication
class NotifyApplication {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	static void main(String[] args) {
		ServiceStart.run(NotifyApplication.class, args);
	}

}
