package rapport.checkin;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import rapport.starter.lifecycle.ServiceStart;

/** Starts the checkin service. */
@SpringBootApplication
class CheckinApplication {

	static void main(String[] args) {
		ServiceStart.run(CheckinApplication.class, args);
	}

}
