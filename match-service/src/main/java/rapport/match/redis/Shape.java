package rapport.match.redis;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A fingerprint of what records look like: their components and constants, and those of
 * all that they are made of.
 */
final class Shape {

	private static final int BYTES = 6;

	private final Set<String> lines = new LinkedHashSet<>();

	private Shape() {
	}

	/** Two versions of a type have the same if they look the same. */
	static String of(Class<?>... types) {
		var shape = new Shape();
		Arrays.stream(types).forEach(shape::add);
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			shape.lines.forEach((it) -> digest.update(it.getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private void add(Type type) {
		switch (type) {
			case ParameterizedType it -> Arrays.stream(it.getActualTypeArguments()).forEach(this::add);
			case Class<?> it when it.isRecord() -> record(it);
			case Class<?> it when it.isEnum() -> this.lines.add(it + Arrays.toString(it.getEnumConstants()));
			default -> {
			}
		}
	}

	private void record(Class<?> type) {
		if (this.lines.add(type.getName())) {
			for (RecordComponent it : type.getRecordComponents()) {
				this.lines.add(type.getName() + '.' + it.getName() + ' ' + it.getGenericType());
				add(it.getGenericType());
			}
		}
	}

}
