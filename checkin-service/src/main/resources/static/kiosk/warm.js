import { decide, look } from "/kiosk/decide.js";
import * as kept from "/kiosk/kept.js";
import * as rules from "/kiosk/rules.js";
import * as sealed from "/kiosk/sealed.js";
import { resume, silent, wake } from "/kiosk/sound.js";
import { state } from "/kiosk/state.js";
import { LANGUAGES, load } from "/kiosk/texts.js";

const AFTER_FIRST_MILLIS = 1500;
const NOBODY = "WARM-UP";
const quiet = window.requestIdleCallback ?? ((action) => setTimeout(action, 300));

/** Does once, on a quiet moment, what the first guest would have to wait for. */
export function warmUp() {
	quiet(async () => {
		await rules.ready();
		await look(NOBODY);
		await kept.set("room", NOBODY).then(() => kept.remove("kept", "room"), () => {});
		decide({ type: "entry", scannedAt: new Date().toISOString() }, { ticket: NOBODY, card: { ticket: NOBODY, name: NOBODY } });
		if (state.setup?.rosterKey && sealed.supported) {
			await sealed.openCard(state.setup.rosterKey, NOBODY, { i: NOBODY, s: sealed.base64(new Uint8Array(64)) }).catch(() => {});
		}
		wake();
		await Promise.all(Object.keys(LANGUAGES).map(load));
	});
	// A browser lets nothing be heard before somebody has touched it; the first scan goes before.
	document.addEventListener("keydown", () => silent() && setTimeout(resume, AFTER_FIRST_MILLIS), true);
	document.addEventListener("pointerdown", resume, true);
}
