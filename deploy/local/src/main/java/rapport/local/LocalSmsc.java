package rapport.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.local.process.Child;
import rapport.local.process.ChildJvm;
import rapport.local.process.NotReadyException;
import rapport.local.process.Ports;
import rapport.local.sms.SmscMain;

/**
 * An SMSC that speaks SMPP 3.4, with phones behind it: a page and a JSON API show them
 * and send replies.
 */
public final class LocalSmsc implements LocalServer {

	private final Child child;

	private final int port;

	private final int phonesPort;

	private LocalSmsc(Child child, int port, int phonesPort) {
		this.child = child;
		this.port = port;
		this.phonesPort = phonesPort;
	}

	/**
	 * As {@link #start(int, int, Path, Path)} with phones that forget all when it stops.
	 */
	public static LocalSmsc start(int smppPort, int phonesPort, Path log) {
		return launch(smppPort, phonesPort, null, log);
	}

	/**
	 * Starts an SMSC and waits until it serves. Any system id and password may bind.
	 * @param smppPort for SMPP, 0 for a free one
	 * @param phonesPort for the page and its API over HTTP, 0 for a free one
	 * @param directory where the phones' messages are kept, made where absent
	 * @param log where its log is appended
	 * @throws NotReadyException if it does not start
	 */
	public static LocalSmsc start(int smppPort, int phonesPort, Path directory, Path log) {
		return launch(smppPort, phonesPort, directory, log);
	}

	private static LocalSmsc launch(int smppPort, int phonesPort, @Nullable Path directory, Path log) {
		int smpp = Ports.orFree(smppPort);
		int phones = Ports.orFree(phonesPort);
		var arguments = new ArrayList<>(List.of(String.valueOf(smpp), String.valueOf(phones)));
		if (directory != null) {
			arguments.add(directory.toAbsolutePath().toString());
		}
		var child = ChildJvm.start("SMSC", SmscMain.class, List.of("-Xmx48m"), arguments, log);
		return new LocalSmsc(child, smpp, phones);
	}

	/** The SMPP port. */
	@Override
	public int port() {
		return this.port;
	}

	/** The address of the page; {@code /api/...} below it is the API. */
	public URI phonesUrl() {
		return URI.create("http://localhost:" + this.phonesPort);
	}

	@Override
	public Child child() {
		return this.child;
	}

}
