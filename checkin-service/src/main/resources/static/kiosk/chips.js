import { element } from "/shared/api.js";
import * as kept from "/kiosk/kept.js";
import { ask } from "/kiosk/link.js";

/** What people at the event like to talk about, to tap rather than to type. */
const $ = (id) => document.getElementById(id);
const PATIENCE_MILLIS = 2500;

const same = (one, other) => one.toLowerCase() === other.toLowerCase();

/** The words of a field, as they are written there. */
export const words = (text) => text.split(/[,;]/).map((it) => it.trim()).filter((it) => it);

/** The text of a field with a word more, or without it if it has it. */
export function turned(text, word) {
	const all = words(text);
	return (all.some((it) => same(it, word)) ? all.filter((it) => !same(it, word)) : [...all, word]).join(", ");
}

function press() {
	const chosen = words($("guest-interests").value);
	$("guest-chips").querySelectorAll("button").forEach((it) => { it.ariaPressed = String(chosen.some((word) => same(word, it.textContent))); });
}

function show(interests) {
	$("guest-chips").replaceChildren(...interests.map((word) => element("button", { type: "button", textContent: word, ariaPressed: "false",
		onclick: () => {
			$("guest-interests").value = turned($("guest-interests").value, word);
			press();
		} })));
	press();
}

/** Shows what is known at once, and then what the service says. */
export async function showChips() {
	show(await kept.get("interests").catch(() => null) ?? []);
	const told = await ask("GET", "/interests", undefined, { patience: PATIENCE_MILLIS, fits: (it) => Array.isArray(it?.interests) }).catch(() => null);
	if (told) {
		show(told.interests);
		kept.set("interests", told.interests).catch(() => {});
	}
}

export const wireChips = () => $("guest-interests").addEventListener("input", press);
