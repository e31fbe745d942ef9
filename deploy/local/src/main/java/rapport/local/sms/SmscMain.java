package rapport.local.sms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import rapport.local.process.ChildJvm;

/**
 * Runs the SMSC and its phones until it is told to stop:
 * {@code <smpp port> <http port> [<directory>]}.
 */
public final class SmscMain {

	private SmscMain() {
	}

	static void main(String[] arguments) throws IOException {
		var phones = new Phones((arguments.length > 2) ? file(Path.of(arguments[2])) : null);
		var smsc = new Smsc(phones);
		smsc.listen(Integer.parseInt(arguments[0]));
		new PhonesHttp(phones, smsc).listen(Integer.parseInt(arguments[1]));
		ChildJvm.ready();
	}

	private static Path file(Path directory) throws IOException {
		return Files.createDirectories(directory).resolve("messages.jsonl");
	}

}
