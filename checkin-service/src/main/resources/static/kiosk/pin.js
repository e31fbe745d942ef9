import { t } from "/kiosk/language.js";
import { state } from "/kiosk/state.js";
import { set } from "/kiosk/settings.js";
import * as sealed from "/kiosk/sealed.js";

const $ = (id) => document.getElementById(id);
const TRIES = 5;
const WAIT_MILLIS = 30000;

let wrong = 0;
let until = 0;

/** The PIN as it was set at the console, or here. */
const verifier = () => state.setup?.settings?.pin ?? state.settings.pin;

export const hasPin = () => Boolean(verifier());

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
	if (Date.now() < until) {
		complain(t("pin.wait", { n: Math.ceil((until - Date.now()) / 1000) }));
		return false;
	}
	if (await fits(pin)) {
		wrong = 0;
		return true;
	}
	if (++wrong >= TRIES) {
		wrong = 0;
		until = Date.now() + WAIT_MILLIS;
	}
	complain(t("pin.wrong"));
	return false;
}

/** Asks for the PIN, or to choose one. Returns whether it was given. */
export function askPin(choosing = false) {
	complain(null);
	$("pin-title").textContent = t(choosing ? "pin.set" : "pin.ask");
	$("pin-digits").value = "";
	$("pin").showModal();
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
		$("pin").onclose = () => resolve(false);
	});
}
