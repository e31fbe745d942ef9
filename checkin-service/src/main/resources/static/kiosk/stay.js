import { state } from "/kiosk/state.js";

const HERE = "door";

/** Keeps the door in sight: the screen does not go dark, and no gesture leaves the page. */
const wakeful = () => document.visibilityState === "visible" && state.setup && navigator.wakeLock?.request("screen").catch(() => {});

/** Where a browser has no such lock, or gives none on a low battery, the tablet's own setting stands. */
export function stayAwake() {
	wakeful();
	document.addEventListener("visibilitychange", wakeful);
}

/** Going back, which a swipe or a scanner's key does unmeant, closes what is open and nothing else. */
export function stayHere() {
	if (history.state !== HERE) {
		history.pushState(HERE, "");
	}
	window.addEventListener("popstate", () => {
		if (state.setup) {
			document.querySelector("dialog[open]")?.close();
			history.pushState(HERE, "");
		}
	});
}
