package rapport.starter.redis;

import java.util.OptionalLong;

/** A record in memory, which a test changes as it likes. */
final class MemoryWitness implements CopyWitness {

	String record = "one";

	OptionalLong noted = OptionalLong.empty();

	boolean ready = true;

	@Override
	public boolean ready() {
		return this.ready;
	}

	@Override
	public String record() {
		return this.record;
	}

	@Override
	public OptionalLong noted() {
		return this.noted;
	}

	@Override
	public void note(long pulse) {
		this.noted = OptionalLong.of(pulse);
	}

}
