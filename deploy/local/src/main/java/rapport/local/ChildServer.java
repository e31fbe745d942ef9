package rapport.local;

import rapport.local.process.Child;

/** A server with one port that matters. */
record ChildServer(Child child, int port) implements LocalServer {

	@Override
	public long pid() {
		return this.child.pid();
	}

	@Override
	public boolean alive() {
		return this.child.alive();
	}

	@Override
	public void kill() {
		this.child.kill();
	}

	@Override
	public void close() {
		this.child.stop();
	}

}
