package rapport.starter.redis;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says every tenth, and every two seconds, how far it has come. */
final class LoggedProgress implements CopyRebuild.Progress {

	private static final Logger logger = LoggerFactory.getLogger(LoggedProgress.class);

	private static final long QUIET_NANOS = 2_000_000_000;

	private final Runnable check;

	private long expected;

	private long read;

	private long saidTenths;

	private long saidAt = System.nanoTime();

	/**
	 * Progress.
	 * @param check throws if this instance must not go on
	 */
	LoggedProgress(Runnable check) {
		this.check = check;
	}

	@Override
	public void expect(long more) {
		this.expected += more;
	}

	@Override
	public void accept(long more) {
		this.check.run();
		this.read += more;
		long tenths = (this.expected > 0) ? Math.min(10, this.read * 10 / this.expected) : 0;
		long now = System.nanoTime();
		if (tenths > this.saidTenths || now - this.saidAt >= QUIET_NANOS) {
			this.saidTenths = tenths;
			this.saidAt = now;
			logger.info("The working copy is being made: {} records read{}", this.read,
					(this.expected > 0) ? " of at most " + this.expected : "");
		}
	}

	long read() {
		return this.read;
	}

}
