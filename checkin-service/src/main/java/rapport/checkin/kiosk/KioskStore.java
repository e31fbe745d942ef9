package rapport.checkin.kiosk;

import java.time.Duration;
import java.util.Optional;

/** Keeps codes and tokens by their digests. */
public interface KioskStore {

	void putCode(String digest, Kiosk kiosk, Duration valid);

	/** The kiosk of a code, which is gone then. */
	Optional<Kiosk> takeCode(String digest);

	void putToken(String digest, Kiosk kiosk);

	Optional<Kiosk> byToken(String digest);

	/** Counts an attempt to use a code; answers how many there were in this minute. */
	long attempt();

}
