/** A scanner writes its keys closer to each other than people do. */
const GAP_MILLIS = 70;
/** So long after its last key a run without an end is over; a scanner, or a busy tablet, may halt in the midst of a code. */
export const PAUSE_MILLIS = 400;
/** Shorter codes are none of a scanner. */
export const SHORTEST = 3;
const SHORTEST_WITHOUT_END = 4;
/** A run without an end must be quicker on the whole. */
const AVERAGE_WITHOUT_END = 50;
/** One key of so many may come late. */
const KEYS_PER_HALT = 6;
const ENDS = ["Enter", "Tab"];
/** Keys that write nothing by themselves and end nothing. */
const SILENT = ["Shift", "AltGraph", "Alt", "Control", "CapsLock", "NumLock", "Dead", "Unidentified", "Process"];

/**
 * Tells a scanner from a person by the speed of the keys. It knows nothing of the page: it is given keys with their
 * times, and says what to do with each.
 */
export class Wedge {
	#run = "";
	#last = -Infinity;
	#gaps = 0;
	#halts = 0;

	/**
	 * Takes a key.
	 * @param key as KeyboardEvent.key has it
	 * @param at in milliseconds
	 * @returns {begins} with the first key of a run, {scan} with the end of a scanner's, else {}
	 */
	key(key, at) {
		const gap = at - this.#last;
		if (Array.from(key).length === 1) {
			this.#last = at;
			const halted = gap > GAP_MILLIS;
			if (halted && (this.#run.length < SHORTEST || gap > PAUSE_MILLIS)) {
				this.#run = key;
				this.#gaps = this.#halts = 0;
				return { begins: true };
			}
			this.#run += key;
			this.#gaps += halted ? 0 : gap;
			this.#halts += halted ? 1 : 0;
			return {};
		}
		if (ENDS.includes(key) && this.#run.length >= SHORTEST && gap <= PAUSE_MILLIS && this.#quick()) {
			return { scan: this.#take() };
		}
		if (!SILENT.includes(key)) {
			this.#run = "";
		}
		return {};
	}

	/** Returns the scan of a run that ended by a pause, or null if there was none. */
	pause(at) {
		const fast = this.#run.length >= SHORTEST_WITHOUT_END && this.#quick() && this.#gaps / (this.#run.length - 1) < AVERAGE_WITHOUT_END;
		return fast && at - this.#last >= PAUSE_MILLIS ? this.#take() : null;
	}

	/** Whether a run is under way. */
	running(at) {
		return this.#run.length > 1 && at - this.#last <= PAUSE_MILLIS;
	}

	#quick() {
		return this.#halts <= Math.max(1, this.#run.length / KEYS_PER_HALT);
	}

	#take() {
		const scan = this.#run;
		this.#run = "";
		this.#last = -Infinity;
		return scan;
	}
}

const NAME = /^[\p{L}\p{M} .'’-]+$/u;
const CODE = /^(?=.*\d)\S{3,}$/u;

/** What is written into these quickly is rather what they ask for, by a good typist or a helper that fills forms. */
const MEANT = {
	search: (run) => NAME.test(run),
	"guest-name": (run) => NAME.test(run) || !CODE.test(run),
	"guest-company": (run) => !CODE.test(run),
	"guest-interests": (run) => !CODE.test(run) || run.includes(","),
	"guest-phone": (run) => /^\+?[\d ()/.-]{3,20}$/.test(run),
	"pin-digits": (run) => /^\d{1,8}$/.test(run),
	"badge-custom": (run) => /^[\d x×*]+$/i.test(run),
	"reason-text": (run) => !CODE.test(run),
};

/**
 * Whether a quick run is what the field is for, and no ticket.
 * @param field the field's id
 */
export const meant = (field, run) => MEANT[field]?.(run) ?? false;

const KEYS = { Minus: "-_", Equal: "=+", Slash: "/?", Period: ".>", Comma: ",<", Semicolon: ";:", Quote: "'\"", BracketLeft: "[{", BracketRight: "]}",
	Backslash: "\\|", Backquote: "`~", Space: "  ", NumpadSubtract: "--", NumpadDecimal: ".." };
const ABOVE_DIGITS = ")!@#$%^&*(";

/**
 * The key that stands there on the keyboard that scanners are set to as they come, the American one.
 * @param event {code, shiftKey}
 * @returns as KeyboardEvent.key has it, or null if it writes nothing and ends nothing
 */
export function byCode({ code, shiftKey }) {
	const [, letter, digit] = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code) ?? [];
	if (letter) {
		return shiftKey ? letter : letter.toLowerCase();
	}
	if (digit) {
		return shiftKey && code.startsWith("Digit") ? ABOVE_DIGITS[digit] : digit;
	}
	return KEYS[code]?.[shiftKey ? 1 : 0] ?? (code === "Enter" || code === "NumpadEnter" ? "Enter" : code === "Tab" ? "Tab" : null);
}
