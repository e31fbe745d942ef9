package rapport.match.redis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import rapport.match.event.EventSnapshot;
import rapport.match.snapshot.PartitionIndex;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.smile.SmileMapper;

/**
 * Snapshots as bytes: Smile, which is binary JSON, compressed by gzip, whose checksum
 * tells damage.
 */
final class SnapshotCodec {

	/**
	 * To be raised when the same data comes to mean something else, or is written in
	 * another way.
	 */
	private static final int VERSION = 4;

	/**
	 * Only what has this format can be read. It follows from the shape of the records.
	 */
	static final String FORMAT = VERSION + "-" + Shape.of(EventSnapshot.class, PartitionIndex.class);

	private static final int BUFFER = 1 << 16;

	private final SmileMapper smile = SmileMapper.builder()
		.addModule(new SimpleModule().addSerializer(EventSnapshot.class, new EventWriter())
			.addDeserializer(EventSnapshot.class, new EventReader()))
		.build();

	byte[] encode(Object it) {
		var bytes = new ByteArrayOutputStream(BUFFER);
		try (var out = fast(bytes)) {
			this.smile.writeValue(out, it);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * The inverse of {@link #encode}.
	 * @throws IOException if it is damaged
	 * @throws tools.jackson.core.JacksonException if it is something else
	 */
	<T> T decode(byte[] bytes, Class<T> type) throws IOException {
		try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER)) {
			return this.smile.readValue(in.readAllBytes(), type);
		}
	}

	private static GZIPOutputStream fast(OutputStream out) throws IOException {
		return new GZIPOutputStream(out, BUFFER) {
			{
				this.def.setLevel(Deflater.BEST_SPEED);
			}
		};
	}

}
