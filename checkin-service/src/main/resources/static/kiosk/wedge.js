/** A scanner writes its keys closer to each other than people do. */
const GAP_MILLIS = 50;
/** So long after its last key a run without an end is over; a scanner, or a busy tablet, may halt in the midst of a code. */
export const PAUSE_MILLIS = 400;
const SHORTEST = 3;
const SHORTEST_WITHOUT_END = 4;
const ENDS = ["Enter", "Tab"];

/**
 * Tells a scanner from a person by the speed of the keys. It knows nothing of the page: it is given keys with their
 * times, and says what to do with each.
 */
export class Wedge {
	#run = "";
	#last = -Infinity;
	#gaps = 0;

	/**
	 * Takes a key.
	 * @param key as KeyboardEvent.key has it
	 * @param at in milliseconds
	 * @returns {begins} with the first key of a run, {scan} with the end of a scanner's, else {}
	 */
	key(key, at) {
		const gap = at - this.#last;
		if (key.length === 1) {
			this.#last = at;
			const halted = gap > GAP_MILLIS;
			if (halted && (this.#run.length < SHORTEST || gap > PAUSE_MILLIS)) {
				this.#run = key;
				this.#gaps = 0;
				return { begins: true };
			}
			this.#run += key;
			this.#gaps += halted ? 0 : gap;
			return {};
		}
		if (ENDS.includes(key) && this.#run.length >= SHORTEST && gap <= PAUSE_MILLIS) {
			return { scan: this.#take() };
		}
		if (key !== "Shift" && key !== "AltGraph" && key !== "CapsLock" && key !== "Dead") {
			this.#run = "";
		}
		return {};
	}

	/** Returns the scan of a run that ended by a pause, or null if there was none. */
	pause(at) {
		const fast = this.#run.length >= SHORTEST_WITHOUT_END && this.#gaps / (this.#run.length - 1) < 35;
		return fast && at - this.#last >= PAUSE_MILLIS ? this.#take() : null;
	}

	/** Whether a run is under way. */
	running(at) {
		return this.#run.length > 1 && at - this.#last <= PAUSE_MILLIS;
	}

	/** What was written of the run so far. */
	get written() {
		return this.#run;
	}

	#take() {
		const scan = this.#run;
		this.#run = "";
		this.#last = -Infinity;
		return scan;
	}
}

/** Whether what came quickly into a search, ended by Enter, is rather a name: it has no digit and no sign. */
export function likeAName(run) {
	return /^[\p{L}\p{M} .'’-]+$/u.test(run) && !/\d/.test(run);
}
