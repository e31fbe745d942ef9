package rapport.starter.web;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import org.springframework.http.ProblemDetail;

/** A body that ends where it is too large, and when it comes too slowly. */
final class LimitedBody extends ServletInputStream {

	private final ServletInputStream body;

	private final RequestLimit limit;

	private final long length;

	private final Runnable whole;

	private final long begun = System.nanoTime();

	private long read;

	private boolean ended;

	private boolean refused;

	/**
	 * A body.
	 * @param length as it was announced, or -1
	 * @param whole is run when all of it has come
	 */
	LimitedBody(ServletInputStream body, RequestLimit limit, long length, Runnable whole) {
		this.body = body;
		this.limit = limit;
		this.length = length;
		this.whole = whole;
		this.ended = length == 0;
	}

	@Override
	public int read() throws IOException {
		check();
		int next = this.body.read();
		count((next < 0) ? -1 : 1);
		return next;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		check();
		int count = this.body.read(buffer, offset, length);
		count(count);
		return count;
	}

	private void count(int count) {
		if (count < 0) {
			end();
			return;
		}
		this.read += count;
		if (this.length >= 0 && this.read >= this.length) {
			end();
		}
		check();
	}

	private void end() {
		if (!this.ended) {
			this.ended = true;
			this.whole.run();
		}
	}

	private void check() {
		if (this.read > this.limit.bytes()
				|| (!this.ended && System.nanoTime() - this.begun > this.limit.deadline().toNanos())) {
			this.refused = true;
			throw new ProblemException(problem());
		}
	}

	/** Returns whether all of it was read. */
	boolean ended() {
		return this.ended;
	}

	/** Returns whether it was too large or too slow. */
	boolean refused() {
		return this.refused;
	}

	/** Returns what a caller is told whose body was refused. */
	ProblemDetail problem() {
		return (this.read > this.limit.bytes()) ? Problem.tooLarge(this.limit.bytes()) : Problem.tooSlow();
	}

	@Override
	public boolean isFinished() {
		return this.body.isFinished();
	}

	@Override
	public boolean isReady() {
		return this.body.isReady();
	}

	@Override
	public void setReadListener(ReadListener listener) {
		this.body.setReadListener(listener);
	}

}
