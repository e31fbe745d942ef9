package rapport.checkin.registration;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A CSV of whose cells no more is left than is ever read of one, so that a huge cell
 * costs its row alone. Line breaks are all left: of a cell that is only huge because its
 * quotation mark was not closed, the reader of the CSV can tell.
 */
final class BoundedCells extends FilterReader {

	/** In characters. */
	static final int LARGEST_CELL = 64 * 1024;

	private boolean begun;

	private boolean quoted;

	/** Whether the last character was a quotation mark that ended what is quoted. */
	private boolean closed;

	private int length;

	BoundedCells(Reader reader) {
		super(reader);
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int kept = 0;
		while (kept == 0) {
			int read = super.read(buffer, offset, length);
			if (read <= 0) {
				return read;
			}
			for (int i = offset; i < offset + read; i++) {
				if (keep(buffer[i])) {
					buffer[offset + kept++] = buffer[i];
				}
			}
		}
		return kept;
	}

	private boolean keep(char character) {
		boolean mark = character == '"';
		boolean quotation = mark && (!this.begun || this.quoted || this.closed);
		this.closed = quotation && this.quoted;
		this.quoted = quotation ? !this.quoted : this.quoted;
		if (!this.quoted && !mark && (character == ',' || character == '\n' || character == '\r')) {
			this.begun = false;
			this.length = 0;
			return true;
		}
		this.begun = true;
		return ++this.length <= LARGEST_CELL || quotation || character == '\n';
	}

	/** Leaves the file open: whoever gave it closes it. */
	@Override
	public void close() {
		this.length = 0;
	}

	@Override
	public int read() throws IOException {
		var one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

}
