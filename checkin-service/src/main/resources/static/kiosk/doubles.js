const WINDOW_MILLIS = 3000;

/** Knows which reads are the same ticket again, held a little too long or read by an eager scanner. */
export class Doubles {
	#last = null;
	#seen = new Map();

	/**
	 * Takes a read.
	 * @param seen whether it is a camera's, which reads all that lies before it again and again
	 * @returns whether it is the one before again, in the same direction: within three seconds, or while that one is not
	 * answered yet; or has been in sight since it was read first
	 */
	take(code, way, at, seen = false) {
		if (seen && this.#inSight(`${way} ${code}`, at)) {
			return true;
		}
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

	#inSight(key, at) {
		const before = this.#seen.get(key);
		for (const [other, last] of this.#seen) {
			if (at - last >= WINDOW_MILLIS) {
				this.#seen.delete(other);
			}
		}
		this.#seen.set(key, at);
		return before !== undefined && at - before < WINDOW_MILLIS;
	}

	/** The next read is none of those before. */
	forget() {
		this.#last = null;
		this.#seen.clear();
	}
}
