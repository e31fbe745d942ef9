import { t } from "/kiosk/language.js";
import { state } from "/kiosk/state.js";
import { set } from "/kiosk/settings.js";
import * as sealed from "/kiosk/sealed.js";

const $ = (id) => document.getElementById(id);
const TRIES = 5;
const WAIT_MILLIS = 30000;
/** Who touched it in passing goes on; the next guest finds the door. */
const STAY_MILLIS = 30000;

let closing = 0;

/** The PIN as it was set at the console, or here. */
const verifier = () => state.setup?.settings?.pin ?? state.settings.pin;

export const hasPin = () => Boolean(verifier());

const tries = () => state.settings.pinTries ?? { wrong: 0, until: 0 };

/** How many seconds there are to wait; none by a clock that was set back since. */
function waits() {
	const left = tries().until - Date.now();
	return left > WAIT_MILLIS ? 0 : Math.ceil(left / 1000);
}

function complain(text) {
	$("pin-message").hidden = !text;
	$("pin-message").textContent = text ?? "";
}

const fits = async (pin) => verifier().plain !== undefined ? verifier().plain === pin : sealed.pinFits(pin, verifier());

async function accepted(pin, choosing) {
	if (choosing) {
		if (!/^\d{4,8}$/.test(pin)) {
			return false;
		}
		// Without a secure address there is nothing to digest it with.
		set({ pin: sealed.supported ? await sealed.pinVerifier(pin) : { plain: pin } });
		return true;
	}
	if (waits() > 0) {
		complain(t("pin.wait", { n: waits() }));
		return false;
	}
	if (!sealed.supported && verifier().plain === undefined) {
		complain(t("pin.insecure"));
		return false;
	}
	if (await fits(pin)) {
		set({ pinTries: null });
		return true;
	}
	// Kept, so that no reload brings further tries; from the fifth on each waits.
	const wrong = tries().wrong + 1;
	set({ pinTries: { wrong, until: wrong < TRIES ? 0 : Date.now() + WAIT_MILLIS } });
	complain(wrong < TRIES ? t("pin.wrong") : t("pin.wait", { n: waits() }));
	return false;
}

function closeLater() {
	clearTimeout(closing);
	closing = setTimeout(() => $("pin").close(), STAY_MILLIS);
}

/** Asks for the PIN, or to choose one. Returns whether it was given. */
export function askPin(choosing = false) {
	complain(null);
	$("pin-title").textContent = t(choosing ? "pin.set" : "pin.ask");
	$("pin-digits").value = "";
	$("pin").showModal();
	closeLater();
	$("pin-digits").oninput = closeLater;
	return new Promise((resolve) => {
		$("pin-form").onsubmit = async (event) => {
			event.preventDefault();
			const pin = $("pin-digits").value;
			$("pin-digits").value = "";
			if (await accepted(pin, choosing)) {
				resolve(true);
				$("pin").close();
			}
		};
		$("pin-cancel").onclick = () => $("pin").close();
		$("pin").onclose = () => {
			clearTimeout(closing);
			resolve(false);
		};
	});
}
