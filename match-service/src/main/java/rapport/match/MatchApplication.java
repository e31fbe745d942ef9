package rapport.match;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import rapport.starter.lifecycle.ServiceStart;

/** Starts the match service. */
@SpringBootApplication
class MatchApplication {

	static void main(String[] args) {
		ServiceStart.run(MatchApplication.class, args);
	}

}
