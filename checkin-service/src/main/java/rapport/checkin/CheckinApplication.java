package rapport.checkin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the checkin service. */
@SpringBootApplication
class CheckinApplication {

	static void main(String[] args) {
		SpringApplication.run(CheckinApplication.class, args);
	}

}
