package rapport.local.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * Something random that is made once and kept in a file which only its owner may read.
 */
final class KeptSecret {

	private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

	private KeptSecret() {
	}

	/**
	 * Returns what the file holds, in base64url; it is made where it is absent or not
	 * whole.
	 * @param bytes how many are random
	 */
	static String in(Path file, int bytes) throws IOException {
		var kept = kept(file);
		return whole(kept, bytes) ? kept : made(file, bytes);
	}

	/** Returns whether the file holds all of so many bytes. */
	static boolean isWhole(Path file, int bytes) throws IOException {
		return whole(kept(file), bytes);
	}

	private static String kept(Path file) throws IOException {
		return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1).strip() : "";
	}

	private static boolean whole(String kept, int bytes) {
		try {
			return Base64.getUrlDecoder().decode(kept).length == bytes;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * Written beside it and moved, so that whoever is killed leaves all of it or none.
	 */
	private static String made(Path file, int bytes) throws IOException {
		var random = new byte[bytes];
		new SecureRandom().nextBytes(random);
		var secret = ENCODER.encodeToString(random);
		var half = file.resolveSibling(file.getFileName() + ".part");
		Files.deleteIfExists(half);
		try (var channel = FileChannel.open(half, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
			channel.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.US_ASCII)));
			channel.force(true);
		}
		Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
		return secret;
	}

}
