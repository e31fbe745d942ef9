package rapport.starter.lifecycle;

import java.util.function.IntConsumer;

import org.springframework.boot.SpringApplication;

/** Starts a service, for its main method. */
public final class ServiceStart {

	private ServiceStart() {
	}

	/**
	 * Starts a service. Where that fails, which is in the log then, the process ends with
	 * 1, also if a client has threads that would keep it.
	 */
	public static void run(Class<?> application, String... arguments) {
		run(() -> SpringApplication.run(application, arguments), System::exit);
	}

	static void run(Runnable start, IntConsumer exit) {
		try {
			start.run();
		}
		catch (SpringApplication.AbandonedRunException ex) {
			throw ex;
		}
		catch (RuntimeException _) {
			exit.accept(1);
		}
	}

}
