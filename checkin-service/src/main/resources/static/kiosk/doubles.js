const WINDOW_MILLIS = 3000;

/** Knows which reads are the same ticket again, held a little too long or read by an eager scanner. */
export class Doubles {
	#last = null;

	/**
	 * Takes a read.
	 * @returns whether it is the one before again, in the same direction: within three seconds, or while that one is not
	 * answered yet
	 */
	take(code, way, at) {
		const same = this.#last !== null && this.#last.code === code && this.#last.way === way
			&& (this.#last.open || at - this.#last.at < WINDOW_MILLIS);
		this.#last = { code, way, at, open: same ? this.#last.open : true };
		return same;
	}

	/** Says that a read was answered. */
	answered(code, way, at) {
		if (this.#last?.code === code && this.#last.way === way) {
			this.#last.open = false;
			this.#last.at = Math.max(this.#last.at, at);
		}
	}

	/** The next read is none of those before. */
	forget() {
		this.#last = null;
	}
}
