package rapport.starter.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

/** What nobody read of a body: not so much of it, nor for so long. */
final class UnreadBody {

	private static final long THROWN_AWAY = 1024 * 1024;

	private static final Duration THROWN_AWAY_WITHIN = Duration.ofSeconds(2);

	private UnreadBody() {
	}

	/**
	 * Reads it for a moment, so that the answer arrives; what was closed is left alone.
	 */
	static void throwAway(HttpServletRequest request) {
		long until = System.nanoTime() + THROWN_AWAY_WITHIN.toNanos();
		var buffer = new byte[8 * 1024];
		long gone = 0;
		int read = 0;
		try {
			while (read >= 0 && gone < THROWN_AWAY && System.nanoTime() < until) {
				read = request.getInputStream().read(buffer);
				gone += read;
			}
		}
		catch (IOException ex) {
			// Its reader closed it, or the caller is gone: the answer is on its way all
			// the same.
		}
	}

}
