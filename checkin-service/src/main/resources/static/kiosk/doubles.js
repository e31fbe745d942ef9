const WINDOW_MILLIS = 3000;

/** Knows which reads are the same ticket again, held a little too long or read by an eager scanner. */
export class Doubles {
	#reads = new Map();

	/**
	 * Takes a read.
	 * @returns whether the same was read before, in the same direction: within three seconds, or while that is not
	 * answered yet
	 */
	take(code, way, at) {
		for (const [key, { at: then, open }] of this.#reads) {
			if (!open && at - then >= WINDOW_MILLIS) {
				this.#reads.delete(key);
			}
		}
		const key = `${way} ${code}`;
		const same = this.#reads.get(key);
		this.#reads.set(key, { at, open: same?.open ?? true });
		return same !== undefined;
	}

	/** Says that a read was answered. */
	answered(code, way, at) {
		const read = this.#reads.get(`${way} ${code}`);
		if (read) {
			read.open = false;
			read.at = Math.max(read.at, at);
		}
	}

	/** The next read is none of those before. */
	forget() {
		this.#reads.clear();
	}
}
