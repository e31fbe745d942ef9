package rapport.match;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the match service. */
@SpringBootApplication
class MatchApplication {

	static void main(String[] args) {
		SpringApplication.run(MatchApplication.class, args);
	}

}
