package rapport.local;

import java.util.concurrent.CompletableFuture;

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
	public CompletableFuture<Integer> ended() {
		return this.child.ended();
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
