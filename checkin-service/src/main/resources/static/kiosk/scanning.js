import { Doubles } from "/kiosk/doubles.js";
import { byCode, meant, PAUSE_MILLIS, SHORTEST, Wedge } from "/kiosk/wedge.js";

const $ = (id) => document.getElementById(id);
/** What was written so shortly before a run belongs to it: a code is never cut. */
const TOGETHER_MILLIS = 1500;
/** A scanner that sends a second key as its end sends it so soon. */
const SECOND_END_MILLIS = 120;
/** A scanner may send Enter first: a button waits a moment for what follows. */
const FIRST_END_MILLIS = 70;
/** So soon an input method ends after the code it was given. */
const COMPOSED_MILLIS = 300;
/** What comes at once is from a scanner that is no keyboard, if it is so long. */
const AT_ONCE = 4;
const wedge = new Wedge();
export const doubles = new Doubles();

let scanned = () => {};
let before = null;
let lastKey = -Infinity;
let lastTaken = -Infinity;
let pressing = 0;
let pausing = 0;

/** Says what to do with a code: (code). */
export const onScan = (action) => { scanned = action; };

const isField = (it) => it instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(it.type);

/** The field, or the choice, as it was before a scanner wrote into it. */
function remember(field, at) {
	before = isField(field) || field instanceof HTMLSelectElement ? { field, value: field.value, together: field.value !== "" && at - lastKey < TOGETHER_MILLIS } : null;
}

/** Whether the ticket's own field has more of the code than the run: then the whole of it is taken. */
const isPart = (field) => field.id === "ticket" && before?.field === field && before.together;

/** Whether a scanner that halted after its first keys has just written the whole of a code where tickets belong. */
const wroteTicket = ({ target, timeStamp }) => isPart(target) && timeStamp - lastKey <= PAUSE_MILLIS && target.value.trim().length >= SHORTEST;

function restore() {
	if (before && before.field.id !== "ticket" && before.field.value !== before.value) {
		before.field.value = before.value;
		before.field.dispatchEvent(new Event(isField(before.field) ? "input" : "change", { bubbles: true }));
	}
	$("ticket").value = "";
}

/** Takes a code; what was open above the door gives way to it. */
function take(code, at) {
	clearTimeout(pressing);
	clearTimeout(pausing);
	lastTaken = at;
	document.querySelector("dialog[open]")?.close();
	restore();
	scanned(code);
}

/** What is typed where nothing can be typed goes to the ticket. */
function route(event) {
	if (!isField(event.target) && event.key !== " ") {
		$("ticket").focus();
	}
}

function pressedLater(event) {
	const button = event.target.closest?.("button");
	if (button && event.key === "Enter") {
		event.preventDefault();
		pressing = setTimeout(() => button.isConnected && !button.disabled && button.click(), FIRST_END_MILLIS);
	}
}

/** Takes what a scanner without an end wrote to where tickets belong, once it pauses. */
function takeLater() {
	clearTimeout(pausing);
	pausing = setTimeout(() => {
		const field = $("ticket");
		const code = document.activeElement === field ? wedge.pause(performance.now()) : null;
		if (code !== null && field.value.endsWith(code)) {
			take(isPart(field) ? field.value : code, performance.now());
		}
	}, PAUSE_MILLIS + 10);
}

/** An input method makes characters of a scanner's keys, which are told by where they are on the keyboard then. */
const composing = (event) => event.isComposing || event.key === "Process";

/** Digits of the number pad while NumLock is off, where no number is edited. */
const withoutNumLock = (event) => /^Numpad\d$/.test(event.code) && event.key.length > 1 && !composing(event)
	&& (event.target.id === "ticket" || !isField(event.target) || wedge.running(event.timeStamp));

/** What scanners send as Ctrl and a letter at the end of a code: ETX, EOT, LF, CR. */
const END_LETTERS = ["KeyC", "KeyD", "KeyJ", "KeyM"];

/** The key that an event stands for; null if it is for the browser, or for nobody. */
function keyOf(event) {
	if (event.metaKey) {
		return null;
	}
	if (composing(event)) {
		return byCode(event);
	}
	if (event.ctrlKey && !event.altKey) {
		// Scanners send control characters as these: what ends a line, and separators, which are none of the browser's business.
		const running = wedge.running(event.timeStamp);
		if (running && event.key !== "Control") {
			event.preventDefault();
		}
		return running && END_LETTERS.includes(event.code) ? "Enter" : null;
	}
	if (event.altKey && event.code.startsWith("Numpad")) {
		// Digits that write a character by its number: the field hears of the character.
		return event.ctrlKey ? event.key : null;
	}
	return withoutNumLock(event) ? event.code.at(-1) : event.key;
}

function written(event, key) {
	if (event.key === " " && wedge.running(event.timeStamp) && !isField(event.target)) {
		event.preventDefault();
	}
	lastKey = event.timeStamp;
	if (!document.querySelector("dialog[open]")) {
		route(event);
	}
	const field = document.activeElement;
	if (withoutNumLock(event) && isField(field)) {
		// It would move the cursor.
		event.preventDefault();
		field.setRangeText(key, field.selectionStart, field.selectionEnd, "end");
	}
	takeLater();
}

function listen(event) {
	const key = $("door").hidden ? null : keyOf(event);
	if (key === null) {
		return;
	}
	const ends = key === "Enter" || key === "Tab";
	const second = lastKey <= lastTaken && event.timeStamp - lastTaken < SECOND_END_MILLIS;
	if (ends && (event.repeat || second)) {
		event.preventDefault();
		return;
	}
	const done = event.repeat ? {} : wedge.key(key, event.timeStamp);
	if (done.scan && !meant(event.target.id, done.scan)) {
		event.preventDefault();
		event.stopPropagation();
		take(isPart(event.target) && !composing(event) ? event.target.value : done.scan, event.timeStamp);
		return;
	}
	if (key === "Tab" && !event.shiftKey && wroteTicket(event)) {
		event.preventDefault();
		take(event.target.value, event.timeStamp);
		return;
	}
	if (done.begins) {
		clearTimeout(pressing);
		remember(event.target, event.timeStamp);
	}
	if (key.length === 1) {
		written(event, key);
	} else if (!document.querySelector("dialog[open]")) {
		pressedLater(event);
	}
}

/** Hears scanners wherever the focus is. */
export function wireScanning() {
	document.addEventListener("keydown", listen, true);
	// What an input method made of a code that was taken is written only now.
	document.addEventListener("compositionend", ({ timeStamp }) => timeStamp - lastTaken < COMPOSED_MILLIS && setTimeout(restore));
	$("ticket").addEventListener("input", (event) => {
		if (event.inputType === "insertText" && event.data?.length >= AT_ONCE && /\d/.test(event.data)) {
			clearTimeout(pausing);
			pausing = setTimeout(() => $("ticket").value.endsWith(event.data) && take($("ticket").value, performance.now()), PAUSE_MILLIS);
		}
	});
	$("scan-form").addEventListener("submit", (event) => {
		event.preventDefault();
		clearTimeout(pausing);
		const code = $("ticket").value;
		$("ticket").value = "";
		if (code.trim()) {
			scanned(code);
		}
	});
}
