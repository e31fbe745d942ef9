package rapport.checkin.roster;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A roster as a kiosk reads it, by the API's description alone. */
public final class OpenedRoster {

	private static final JsonMapper JSON = new JsonMapper();

	private final byte[] rosterKey;

	private final Map<String, JsonNode> entries = new LinkedHashMap<>();

	public OpenedRoster(String rosterKey) {
		this.rosterKey = decoded(rosterKey);
	}

	/** Takes a roster or its changes in; returns its head and its end. */
	public JsonNode[] take(String text) {
		var lines = text.lines().map(JSON::readTree).toList();
		var head = lines.getFirst();
		if (head.get("full").booleanValue()) {
			this.entries.clear();
		}
		for (var line : lines.subList(1, lines.size() - 1)) {
			if (line.path("gone").asBoolean(false)) {
				this.entries.remove(line.get("i").stringValue());
			}
			else {
				this.entries.put(line.get("i").stringValue(), line);
			}
		}
		return new JsonNode[] { head, lines.getLast() };
	}

	/** Takes in what a roster says of practice tickets. */
	public OpenedRoster practice(String text) {
		JSON.readTree(text.lines().findFirst().orElseThrow())
			.get("practice")
			.forEach((it) -> this.entries.put(it.get("i").stringValue(), it));
		return this;
	}

	public int size() {
		return this.entries.size();
	}

	/** Returns the card that a ticket opens; none if there is no such ticket. */
	public @Nullable JsonNode card(String exact, String loose) throws GeneralSecurityException {
		var mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(this.rosterKey, "HmacSHA256"));
		var found = this.entries.values()
			.stream()
			.filter((it) -> it.get("h").stringValue().equals(lookup(mac, "exact\n" + exact)))
			.findFirst()
			.or(() -> this.entries.values()
				.stream()
				.filter((it) -> it.get("l").stringValue().equals(lookup(mac, "loose\n" + loose)))
				.findFirst());
		if (found.isEmpty()) {
			return null;
		}
		var key = KDF.getInstance("HKDF-SHA256")
			.deriveData(HKDFParameterSpec.ofExtract()
				.addIKM(bytes(loose))
				.addSalt(this.rosterKey)
				.thenExpand(bytes("rapport roster card 1"), 32));
		return opened(key, found.get(), "s");
	}

	/** Returns all names, for search. */
	public List<JsonNode> names(String namesKey) {
		return this.entries.values().stream().map((it) -> opened(decoded(namesKey), it, "n")).toList();
	}

	private static JsonNode opened(byte[] key, JsonNode entry, String field) {
		var sealed = decoded(entry.get(field).stringValue());
		try {
			var cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, sealed, 0, 12));
			cipher.updateAAD(bytes(entry.get("i").stringValue()));
			return JSON.readTree(cipher.doFinal(sealed, 12, sealed.length - 12));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String lookup(Mac mac, String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac.doFinal(bytes(text)), 12));
	}

	private static byte[] decoded(String text) {
		return Base64.getUrlDecoder().decode(text);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
