import { chip } from "/kiosk/chip.js";
import { now } from "/kiosk/clock.js";
import { t } from "/kiosk/language.js";
import { state } from "/kiosk/state.js";
import { clock } from "/kiosk/texts.js";

/** The line above the door: the event, how many are in, and how it stands with the network. */
const $ = (id) => document.getElementById(id);
const TOAST_MILLIS = 5000;
/** So long before its token is over a kiosk says so. */
const SOON_MILLIS = 24 * 3600 * 1000;

let toasting = 0;

function words([key, values]) {
	return t(key, values.at ? { time: clock(state.language, values.at, state.event?.timeZone) } : values);
}

/** Says that the token is good no more, or not for long. */
function showTime() {
	const until = Date.parse(state.setup?.expiresAt ?? "");
	const soon = until - now() < SOON_MILLIS && !state.guest;
	$("lapsed").hidden = !state.lapsed && !soon;
	const text = state.lapsed ? t("lapsed") : soon ? words(["lapsing", { at: state.setup.expiresAt }]) : "";
	if ($("lapsed").firstElementChild.textContent !== text) {
		$("lapsed").firstElementChild.textContent = text;
	}
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
	showTime();
	$("counter").textContent = state.present === null ? "" : t("counter", { n: new Intl.NumberFormat(state.language).format(state.present) });
}

/** Says something that needs nobody to act; what is `bad` is red. */
export function toast(text, look = "good") {
	$("toast").dataset.look = look;
	$("toast").textContent = text;
	clearTimeout(toasting);
	toasting = setTimeout(() => { $("toast").textContent = ""; }, TOAST_MILLIS);
}
