import { element } from "/shared/api.js";
import { clock, isToday, load, parts, spoken, text } from "/kiosk/texts.js";
import { state } from "/kiosk/state.js";
import { view } from "/kiosk/outcomes.js";

const $ = (id) => document.getElementById(id);
const STAY_MILLIS = 6000;
const ZOOMED = 1.05;
/** A title of more letters is shown smaller, so that it is shown whole. */
const LONG = 60;
const LABELS = { "let-in": "let.in", "let-in-anyway": "let.in.anyway", "to-desk": "to.desk", find: "search.it", "add-guest": "add.guest", print: "print" };
const FOR_STAFF = ["let-in", "let-in-anyway", "to-desk", "find", "add-guest"];

let back = 0;
let act = () => {};

/** Says what a button of the card does: (action, verdict). */
export const onAction = (action) => { act = action; };

const zone = () => state.event?.timeZone;

/** What a verdict needs to know of this door. */
export const door = () => ({ time: (at) => clock(state.language, at, zone()), today: (at) => isToday(at, zone()), zone: zone() ?? "", listAt: state.listAt, guest: state.guest });

/** A text in elements; names and all else that people wrote stand apart, so that they turn no sentence around. */
export function written(what, language = state.language) {
	if (typeof what === "string") {
		return [element("bdi", { textContent: what })];
	}
	return parts(language, what.key, what.values).map((part) => typeof part === "string" ? part
		: element("bdi", { textContent: part.value }));
}

/** A text as one string. */
export const plain = (what) => typeof what === "string" ? what : text(state.language, what.key, what.values);

/** What does not fit scrolls, by the keyboard too. */
function reachable(words) {
	words.scrollTop = 0;
	if (words.scrollHeight > words.clientHeight) {
		words.tabIndex = 0;
	} else {
		words.removeAttribute("tabindex");
	}
}

/** Shows a verdict until its time is over or the next one comes. */
export async function show(verdict) {
	clearTimeout(back);
	const shown = view(verdict, door());
	const language = shown.greets ? spoken([verdict.attendee?.language, ...verdict.attendee?.languages ?? []].filter((it) => it)) : undefined;
	if (language) {
		await load(language);
	}
	const card = $("outcome");
	card.dataset.outcome = shown.look;
	card.dataset.long = String(plain(shown.title).length > LONG);
	card.dataset.later = String(Boolean(shown.badge));
	$("outcome-icon").setAttribute("d", shown.icon);
	$("outcome-title").lang = language ?? state.language;
	$("outcome-title").replaceChildren(...written(shown.title, language));
	$("outcome-detail").replaceChildren(...shown.lines.filter((it) => it).map((it) => element("span", {}, ...written(it))));
	const actions = (shown.actions ?? []).filter((it) => !state.guest || !FOR_STAFF.includes(it));
	$("outcome-actions").replaceChildren(...actions.map((it) => element("button", { type: "button", textContent: text(state.language, LABELS[it]),
		dataset: { action: it }, onclick: () => act(it, verdict) })));
	reachable($("outcome-words"));
	if (window.visualViewport?.scale > ZOOMED) {
		// Who looks at a part of the page sees the verdict all the same.
		$("outcome-title").scrollIntoView({ block: "start", inline: "start" });
	}
	if (verdict.outcome !== "ready" && verdict.outcome !== "checking") {
		back = setTimeout(() => show({ outcome: "ready" }), shown.hold && !state.guest ? shown.hold : STAY_MILLIS);
	}
	return shown;
}
