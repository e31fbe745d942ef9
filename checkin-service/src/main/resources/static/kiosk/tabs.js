import { clearSearch } from "/kiosk/find.js";
import { closeGuest } from "/kiosk/guest.js";

/** Where the door is on small screens, and back to where the next ticket is scanned. */
const $ = (id) => document.getElementById(id);

export function tab(name) {
	$("tab-scan").ariaPressed = String(name === "scan");
	$("tab-find").ariaPressed = String(name === "find");
	document.body.dataset.tab = name;
}

/** Opens the search. */
export function find() {
	tab("find");
	$("search").focus();
	$("search").select();
}

/** Back to where the next ticket is scanned. */
export function clear() {
	$("ticket").value = "";
	clearSearch();
	closeGuest();
	tab("scan");
	$("ticket").focus();
}

/** An answer that comes late takes no focus from who types a name meanwhile. */
export function readyIfIdle() {
	if (document.activeElement === document.body || document.activeElement === null) {
		$("ticket").focus({ preventScroll: true });
	}
}

/** On a touch screen the soft keyboard comes where somebody taps a field, and not with each tap on something else. */
function callKeyboard({ target, pointerType }) {
	const field = target.closest?.("#ticket, #scan-label");
	$("ticket").inputMode = pointerType === "touch" && !field ? "none" : "";
}

export function wireTabs() {
	document.addEventListener("pointerdown", callKeyboard, true);
	$("tab-scan").addEventListener("click", () => tab("scan"));
	$("tab-find").addEventListener("click", find);
	// A tap beside everything leaves the focus where the next ticket is scanned.
	$("door").addEventListener("click", () => setTimeout(readyIfIdle));
}
