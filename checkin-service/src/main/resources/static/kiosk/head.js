import { chip } from "/kiosk/chip.js";
import { t } from "/kiosk/language.js";
import { state } from "/kiosk/state.js";
import { clock } from "/kiosk/texts.js";

/** The line above the door: the event, how many are in, and how it stands with the network. */
const $ = (id) => document.getElementById(id);
const TOAST_MILLIS = 5000;

let toasting = 0;

function words([key, values]) {
	return t(key, values.at ? { time: clock(state.language, values.at, state.event?.timeZone) } : values);
}

export function showHead() {
	const { look, words: told } = chip(state);
	const [first, ...rest] = told.map(words);
	const text = rest.length > 0 ? `${first} – ${rest.join(", ")}` : first;
	$("chip").dataset.look = look;
	// Written only if it is another, so that it is not read out again and again.
	if ($("chip").lastElementChild.textContent !== text) {
		$("chip").lastElementChild.textContent = text;
	}
	$("event-name").textContent = state.event?.name ?? state.setup?.eventId ?? "";
	$("disk").hidden = !state.diskFull;
	$("lapsed").hidden = !state.lapsed;
	$("counter").textContent = state.present === null ? "" : t("counter", { n: new Intl.NumberFormat(state.language).format(state.present) });
}

/** Says something that needs nobody to act. */
export function toast(text) {
	$("toast").textContent = text;
	clearTimeout(toasting);
	toasting = setTimeout(() => { $("toast").textContent = ""; }, TOAST_MILLIS);
}
