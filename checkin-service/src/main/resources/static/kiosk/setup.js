import { ApiError, call, element, fromAddress } from "/shared/api.js";
import { forgetGuests } from "/kiosk/guests.js";
import { onLanguage, t } from "/kiosk/language.js";
import * as kept from "/kiosk/kept.js";
import { forgetNames } from "/kiosk/names.js";
import { counts, unsent } from "/kiosk/queue.js";
import * as roster from "/kiosk/roster.js";
import { set } from "/kiosk/settings.js";
import { releaseAll } from "/kiosk/spare.js";
import { change, state } from "/kiosk/state.js";

/** Tells the other tabs of this tablet that it was set up, or is none any more. */
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("rapport-kiosk-setup") : null;
const $ = (id) => document.getElementById(id);
/** No code is longer, with its dashes; an organizer's token is. */
const LONGEST_CODE = 16;
/** The address in the console's QR code, as a scanner types it. */
const ADDRESS = /^https?:.*[#&]code=([^&\s]+)/i;

let message = null;
let opened = () => {};

/** Says how the door is opened once the tablet is set up. */
export const onOpen = (action) => { opened = action; };

function complain(text) {
	message = text;
	$("enrol-message").hidden = !text;
	$("enrol-message").textContent = text ?? "";
}

async function showUnsent() {
	const events = (await unsent().catch(() => [])).filter((it) => it.n > 0);
	$("unsent").hidden = events.length === 0;
	$("unsent-list").replaceChildren(...events.map((it) => element("p", { textContent: t("setup.unsent", { n: it.n, event: it.event ?? it.eventId }) })));
}

/** Shows how a tablet becomes a kiosk, with a word on why it is none any more. */
export async function showSetup(text) {
	$("door").hidden = true;
	$("enrol").hidden = false;
	$("starting").hidden = true;
	$("choose").hidden = true;
	$("insecure").hidden = window.isSecureContext;
	complain(text);
	await showUnsent();
	$("secret").focus();
}

/** An answer if it is one of the service, and not of what stands in the network's way. */
function fitting(answer, fits) {
	if (!fits(answer)) {
		throw new ApiError(0, "No connection", "", true);
	}
	return answer;
}

async function exchange(code) {
	const before = state.setup;
	// A code is good once: it is not spent where its token could not be kept.
	await kept.set("room", "").catch(() => { throw new Error(t("setup.storage")); });
	// A kiosk of the same name ends with this: its own word of that wipes nothing here.
	change({ setup: null });
	try {
		const made = fitting(await call(null, "POST", "/api/kiosks", { code }), (it) => it?.token && it.eventId);
		forgetNames();
		await roster.drop();
		if (made.eventId !== before?.eventId) {
			await roster.leave();
		}
		await kept.set("setup", made);
		tabs?.postMessage("set up");
		change({ setup: made, event: made.eventId === before?.eventId ? state.event : null, lapsed: false });
	} catch (error) {
		change({ setup: before });
		throw error;
	}
	$("secret").value = "";
	await opened();
}

/** Makes a kiosk of its own for the tablet; the organizer's token is not kept. */
async function enrolWith(token, eventId) {
	const { code } = await call(token, "POST", "/api/kiosks/enrolments", { event: eventId, name: new URLSearchParams(location.search).get("name") ?? "door-1" });
	await exchange(code);
}

async function choose(token) {
	const events = fitting(await call(token, "GET", "/api/events"), Array.isArray);
	const wanted = new URLSearchParams(location.search).get("event");
	if (events.some((it) => it.eventId === wanted) || events.length === 1) {
		await enrolWith(token, wanted ?? events[0].eventId);
		return;
	}
	$("choose").hidden = false;
	$("events").replaceChildren(...events.map((it) => element("button", { type: "button", onclick: () => attempt(() => enrolWith(token, it.eventId)) },
		element("bdi", { textContent: it.name }))));
	$("events").querySelector("button")?.focus();
	if (events.length === 0) {
		$("events").append(element("p", { textContent: t("setup.none") }));
	}
}

/** Returns whether it went well; if not, what is wrong is said. */
async function attempt(action) {
	complain(null);
	try {
		await action();
		return true;
	} catch (error) {
		const wrong = error.status === 401 || (error.status === 400 && error.type?.endsWith("wrong-code"));
		await showSetup(wrong ? t("setup.wrong") : error.status === 0 ? t("network.none") : error.message);
		return false;
	}
}

function begin(secret) {
	const [, code = secret] = ADDRESS.exec(secret) ?? [];
	return attempt(() => code.length > LONGEST_CODE ? choose(code) : exchange(code));
}

/** What is wrong with the code that was given last. */
export const complaint = () => message;

async function save() {
	const scans = (await unsent()).flatMap((it) => it.items.filter(counts).map((item) => item.undo ? { undo: item.undo } : item.scan));
	const link = element("a", { download: "rapport-scans.json", href: URL.createObjectURL(new Blob([JSON.stringify(scans, null, 1)], { type: "application/json" })) });
	link.click();
	URL.revokeObjectURL(link.href);
}

/** Wires the set-up. Returns what takes the code that the address carries, if any, and tells whether it was good. */
export function wireSetup() {
	$("enrol-form").addEventListener("submit", (event) => {
		event.preventDefault();
		begin($("secret").value.trim());
	});
	$("unsent-save").addEventListener("click", save);
	onLanguage(() => $("enrol").hidden || showUnsent());
	tabs?.addEventListener("message", (event) => follow(event).catch(() => {}));
	const given = fromAddress("code") ?? fromAddress("token");
	window.addEventListener("hashchange", () => {
		const code = fromAddress("code");
		if (code && (!state.setup || state.lapsed)) {
			begin(code);
		}
	});
	return given ? () => begin(given) : null;
}

/**
 * Makes the tablet no kiosk any more, unless another tab of it is one anew: then this goes on as that.
 * @param text says why
 */
export async function end(text) {
	const anew = await kept.get("setup").catch(() => null);
	if (anew && anew.token !== state.setup?.token) {
		await goOnAs(anew);
	} else {
		await wipe(text);
		tabs?.postMessage(text);
	}
}

async function goOnAs(setup) {
	change({ setup, event: setup.eventId === state.setup?.eventId ? state.event : null, lapsed: false });
	await opened();
}

/** Takes over what another tab did, which says why the tablet is no kiosk any more. */
async function follow({ data }) {
	const anew = await kept.get("setup").catch(() => state.setup);
	if (anew && anew.token !== state.setup?.token) {
		await goOnAs(anew);
	} else if (!anew && state.setup) {
		await wipe(data);
	}
}

/** Makes the tablet no kiosk any more: the list and all names go, scans that are not sent stay. */
async function wipe(text) {
	change({ setup: null, event: null, listAt: null, present: null, waiting: 0, sending: 0, guest: false, lapsed: false });
	$("last").replaceChildren();
	$("found").replaceChildren();
	$("outcome-title").replaceChildren();
	$("outcome-detail").replaceChildren();
	$("badge").replaceChildren();
	// Who sets it up next knows no PIN of before.
	set({ guest: false, pin: null, pinTries: null });
	forgetNames();
	releaseAll();
	await roster.wipe();
	await forgetGuests();
	await showSetup(text);
}
