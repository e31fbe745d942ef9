import { show } from "/kiosk/card.js";
import { clearSearch } from "/kiosk/find.js";
import { closeGuest } from "/kiosk/guest.js";
import { ofBrowser, speak } from "/kiosk/language.js";
import { forgetLast } from "/kiosk/lasts.js";
import { askPin, hasPin } from "/kiosk/pin.js";
import { set } from "/kiosk/settings.js";
import { change, state } from "/kiosk/state.js";
import { tab } from "/kiosk/tabs.js";
import { showWay } from "/kiosk/way.js";

/** The kiosk as guests use it by themselves: the whole screen, no search, no names of others. */
export async function enterGuestMode() {
	if (!hasPin() && !await askPin(true)) {
		return;
	}
	set({ guest: true });
	change({ guest: true });
	document.documentElement.requestFullscreen?.().catch(() => {});
	show({ outcome: "ready" });
	document.getElementById("ticket").focus();
}

export async function leaveGuestMode() {
	// Where neither console nor staff ever set a PIN there is none to ask for.
	if (hasPin() && !await askPin()) {
		return;
	}
	set({ guest: false });
	change({ guest: false });
	document.exitFullscreen?.().catch(() => {});
	show({ outcome: "ready" });
	document.getElementById("ticket").focus();
}

/** So long a guest's own language stays. */
const LANGUAGE_MILLIS = 45000;
let back = 0;

/** Keeps the language that staff chose; a guest's is hers alone. */
export function languageChosen(language) {
	clearTimeout(back);
	if (state.guest) {
		back = setTimeout(() => speak(state.settings.language ?? ofBrowser()), LANGUAGE_MILLIS);
	} else {
		set({ language });
	}
}

/** Shows or hides what is for staff alone. */
export function showGuestMode() {
	document.body.dataset.guest = String(state.guest);
	if (state.guest) {
		closeGuest();
		clearSearch();
		forgetLast();
		tab("scan");
	}
	showWay();
}
