package rapport.local.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What {@code deploy/up} becomes once everything is built:
 * {@code <repository> <option>...}.
 */
public final class UpMain {

	private static final PrintStream OUT = System.out;

	private static final Duration BETWEEN_ARRIVALS = Duration.ofMillis(400);

	private UpMain() {
	}

	static void main(String[] arguments) throws InterruptedException {
		var stopping = new AtomicBoolean();
		try {
			var options = Options.of(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
			OUT.println("Starting …");
			long started = System.nanoTime();
			options.plan().supervised(true);
			options.plan().patience(Patience.endless((it) -> OUT.println("rapport: " + it)));
			var launch = Launch.prepare(options.plan());
			Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launch, stopping), "stop"));
			launch.start();
			print(launch, Duration.ofNanos(System.nanoTime() - started));
			if (options.demo()) {
				Thread.ofVirtual().start(() -> demo(launch));
			}
			fail(launch.awaitGivingUp(), stopping);
		}
		catch (LaunchException | IOException | UncheckedIOException ex) {
			fail(String.valueOf(ex.getMessage()), stopping);
		}
	}

	/** Ends with an error; whoever asked it to stop knows why the parts end. */
	private static void fail(String message, AtomicBoolean stopping) {
		if (!stopping.get()) {
			System.err.println("rapport: " + message);
			System.exit(1);
		}
	}

	private static void stop(Launch launch, AtomicBoolean stopping) {
		stopping.set(true);
		OUT.println("Stopping …");
		launch.close();
	}

	private static void print(Launch launch, Duration took) {
		OUT.printf("Ready after %.1f s.%n%n", took.toMillis() / 1000.0);
		OUT.println("  Console   " + launch.checkinUrl() + "/console");
		OUT.println("  Kiosk     " + launch.checkinUrl() + "/kiosk");
		OUT.println("  API       " + launch.checkinUrl() + "/openapi");
		if (launch.local(Part.SMSC)) {
			OUT.println("  Phones    " + launch.phonesUrl());
		}
		OUT.println();
		OUT.println("  Organizer's token   " + launch.organizerToken());
		OUT.println();
		OUT.println("Ctrl-C stops everything.");
	}

	private static void demo(Launch launch) {
		try {
			var demo = new Demo(launch.checkinUrl(), launch.organizerToken());
			demo.prepare();
			OUT.println("The demo's people arrive now: open the console and the phones.");
			demo.arrive(BETWEEN_ARRIVALS);
		}
		catch (IOException ex) {
			System.err.println("rapport: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
