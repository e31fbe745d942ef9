package rapport.checkin.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, whatever ends them; lines that were looked at can be given back.
 * Of a huge line no more is kept than is ever read.
 */
final class TextLines implements Closeable {

	/** In characters. */
	static final int LONGEST = 256 * 1024;

	/** What ends lines on mainframes; old encodings have letters there. */
	private static final char NEXT_LINE = '\u0085';

	private final Reader reader;

	private final CsvQuotes quotes;

	private final char[] buffer = new char[16 * 1024];

	private final Deque<String> back = new ArrayDeque<>();

	private int at;

	private int end;

	private boolean afterCarriage;

	private long number;

	TextLines(Path file, Charset charset, CsvQuotes quotes) throws IOException {
		this.quotes = quotes;
		this.reader = new InputStreamReader(Files.newInputStream(file),
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPLACE)
					.onUnmappableCharacter(CodingErrorAction.REPLACE));
	}

	/** Returns the next line without what ends it; none at the end. */
	@Nullable String next() throws IOException {
		this.number++;
		if (!this.back.isEmpty()) {
			return this.back.pop();
		}
		var line = new StringBuilder();
		boolean any = false;
		while (true) {
			if (this.at == this.end) {
				this.end = Math.max(0, this.reader.read(this.buffer));
				this.at = 0;
				if (this.end == 0) {
					return any ? this.quotes.usual(line.toString()) : null;
				}
			}
			char it = this.buffer[this.at++];
			boolean second = this.afterCarriage && it == '\n';
			this.afterCarriage = it == '\r';
			if (second) {
				continue;
			}
			if (it == '\n' || it == '\r' || it == NEXT_LINE) {
				return this.quotes.usual(line.toString());
			}
			any = true;
			if (line.length() < LONGEST) {
				line.append(it);
			}
		}
	}

	/** Gives the last line back. */
	void giveBack(String line) {
		this.number--;
		this.back.push(line);
	}

	/** Returns which line was read last, from 1. */
	long number() {
		return this.number;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
