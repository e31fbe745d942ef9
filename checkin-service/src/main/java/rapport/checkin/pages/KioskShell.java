package rapport.checkin.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All that the kiosk's page consists of, which a tablet keeps so that the page starts
 * without the network.
 */
final class KioskShell {

	private static final String[] PARTS = { "kiosk", "shared" };

	private static final String STATIC = "/static";

	private final String worker;

	KioskShell() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			var digests = new StringJoiner(", ");
			for (var file : files().entrySet()) {
				var content = HexFormat.of().formatHex(digest.digest(file.getValue().getContentAsByteArray()));
				digests.add('"' + file.getKey() + "\": \"" + content + '"');
			}
			var all = digests.toString();
			var version = HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)), 0, 8);
			this.worker = "const SHELL = { version: \"" + version + "\", files: { " + all + " } };\n"
					+ new ClassPathResource(STATIC + "/kiosk-worker.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Returns the service worker, which is another one as soon as any of the page's files
	 * is.
	 */
	String worker() {
		return this.worker;
	}

	/** The files by their addresses; the page itself by the one that people know. */
	private static Map<String, Resource> files() throws IOException {
		var files = new TreeMap<String, Resource>();
		var resolver = new PathMatchingResourcePatternResolver();
		for (var part : PARTS) {
			for (var file : resolver.getResources("classpath:" + STATIC + "/" + part + "/**/*.*")) {
				var address = file.getURL().toString();
				files.put(address.substring(address.lastIndexOf(STATIC) + STATIC.length()), file);
			}
		}
		var page = files.remove("/kiosk/index.html");
		if (page != null) {
			files.put("/kiosk", page);
		}
		return files;
	}

}
