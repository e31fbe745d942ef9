package rapport.match.introduction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Ids of introductions. */
public final class IntroductionId {

	private static final int BYTES = 16;

	private IntroductionId() {
	}

	/**
	 * The id of the introduction of these: the first 16 bytes of SHA-256 over the event's
	 * id and theirs in order, joined by line feeds. So two, or a group, have one
	 * introduction, however often a round runs.
	 */
	public static String of(String eventId, Collection<String> attendeeIds) {
		var text = eventId + "\n" + attendeeIds.stream().sorted().collect(Collectors.joining("\n"));
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0,
						BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
