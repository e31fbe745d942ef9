import { t } from "/kiosk/language.js";
import { doubles } from "/kiosk/scanning.js";
import { set } from "/kiosk/settings.js";
import { change, state } from "/kiosk/state.js";
import { clear } from "/kiosk/tabs.js";

/** Whether people come in or go out here. */
const $ = (id) => document.getElementById(id);

const only = () => state.setup?.settings?.direction;
const fixed = () => only() === "entry" || only() === "exit";

/** The way that the organizer set, or else staff did last. */
export const firstWay = () => fixed() ? only() : state.settings.way;

export function turn(way) {
	change({ way });
	set({ way });
	doubles.forget();
	clear();
}

/** Turns the other way, where the kiosk is free to. */
export function turnOver() {
	if (!fixed() && !state.guest) {
		turn(state.way === "entry" ? "exit" : "entry");
	}
}

export function showWay() {
	$("entry").ariaPressed = String(state.way === "entry");
	$("exit").ariaPressed = String(state.way === "exit");
	$("scan-label").textContent = t(state.way === "entry" ? "scan.in" : "scan.out");
	document.body.dataset.way = state.way;
	document.querySelector(".ways").hidden = fixed() || state.guest;
}

export function wireWay() {
	$("entry").addEventListener("click", () => turn("entry"));
	$("exit").addEventListener("click", () => turn("exit"));
}
