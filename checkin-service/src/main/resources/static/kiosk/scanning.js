import { Doubles } from "/kiosk/doubles.js";
import { likeAName, PAUSE_MILLIS, Wedge } from "/kiosk/wedge.js";

const $ = (id) => document.getElementById(id);
/** What was written so shortly before a run belongs to it: a code is never cut. */
const TOGETHER_MILLIS = 1500;
const wedge = new Wedge();
export const doubles = new Doubles();

let scanned = () => {};
let before = null;
let lastKey = -Infinity;
let pending = 0;

/** Says what to do with a code: (code). */
export const onScan = (action) => { scanned = action; };

const isField = (it) => it instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(it.type);
const inDoor = () => !$("door").hidden && !document.querySelector("dialog[open]");

/** The field as it was before a scanner wrote into it. */
function remember(field, at) {
	before = isField(field) ? { field, value: field.value, together: field.value !== "" && at - lastKey < TOGETHER_MILLIS } : null;
}

/** Whether the ticket's own field has more of the code than the run: then the whole of it is taken. */
const isPart = (field) => field.id === "ticket" && before?.field === field && before.together;

function restore() {
	if (before && before.field.id !== "ticket") {
		before.field.value = before.value;
	}
	$("ticket").value = "";
}

function take(code) {
	clearTimeout(pending);
	restore();
	scanned(code);
}

/** What is typed where nothing can be typed goes to the ticket. */
function route(event) {
	if (!isField(event.target) && event.key !== " " && !(event.target instanceof HTMLSelectElement)) {
		$("ticket").focus();
	}
}

function pressedLater(event) {
	// A scanner may send Enter first: a button waits a moment for what follows.
	const button = event.target.closest?.("button");
	if (button && event.key === "Enter" && !event.repeat) {
		event.preventDefault();
		pending = setTimeout(() => button.isConnected && !button.disabled && button.click(), 70);
	}
}

function listen(event) {
	if (!inDoor() || event.ctrlKey && !event.altKey || event.metaKey || event.isComposing) {
		return;
	}
	const done = wedge.key(event.key, event.timeStamp);
	if (done.scan && isPart(event.target)) {
		return;
	}
	if (done.scan && !(event.target.id === "search" && likeAName(done.scan))) {
		event.preventDefault();
		event.stopPropagation();
		take(done.scan);
		return;
	}
	if (done.begins) {
		clearTimeout(pending);
		remember(event.target, event.timeStamp);
	}
	if (event.key.length === 1) {
		lastKey = event.timeStamp;
		if (event.key === " " && wedge.running(event.timeStamp) && !isField(event.target)) {
			event.preventDefault();
		}
		route(event);
		if (document.activeElement.id === "ticket") {
			clearTimeout(pending);
			pending = setTimeout(() => {
				const code = wedge.pause(performance.now());
				if (code !== null && $("ticket").value.endsWith(code)) {
					take(isPart($("ticket")) ? $("ticket").value : code);
				}
			}, PAUSE_MILLIS + 10);
		}
	} else {
		pressedLater(event);
	}
}

/** Hears scanners wherever the focus is. */
export function wireScanning() {
	document.addEventListener("keydown", listen, true);
	$("scan-form").addEventListener("submit", (event) => {
		event.preventDefault();
		const code = $("ticket").value;
		$("ticket").value = "";
		if (code.trim()) {
			scanned(code);
		}
	});
}
