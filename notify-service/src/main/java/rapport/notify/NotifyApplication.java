package rapport.notify;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the notify service. */
@SpringBootApplication
class NotifyApplication {

	static void main(String[] args) {
		SpringApplication.run(NotifyApplication.class, args);
	}

}
