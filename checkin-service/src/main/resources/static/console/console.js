import { call, element, time, tokenFromAddress } from "/shared/api.js";
import { card, title } from "/console/introduction.js";
import { LATEST, live } from "/console/live.js";
import { bringPeople } from "/console/bring.js";
import { conflicts } from "/console/conflicts.js";
import { current, idOf, isZone, usualDay } from "/console/events.js";
import { kiosks } from "/console/kiosks.js";
import { practice } from "/console/practice.js";

const $ = (id) => document.getElementById(id);

let token = tokenFromAddress() ?? sessionStorage.getItem("organizer");
let eventId = null;
let events = [];
let stopLive = () => {};

const shown = () => events.find((it) => it.eventId === eventId);

const bring = bringPeople({
	token: () => token,
	event: () => eventId,
	zone: () => shown()?.timeZone,
	country: () => shown()?.country ?? "",
	answered,
});

const doors = kiosks({ token: () => token, event: () => eventId, zone: () => shown()?.timeZone, answered });

const disagreements = conflicts({ token: () => token, event: () => eventId, zone: () => shown()?.timeZone });

const rehearsal = practice({ token: () => token, event: () => eventId });

function say(id, text, good = false) {
	$(id).hidden = !text;
	$(id).textContent = text ?? "";
	$(id).classList.toggle("good", good);
}

function figures(summary) {
	const out = summary.deliveries.submitted + summary.deliveries.delivered;
	for (const shown of document.querySelectorAll("[data-figure]")) {
		const path = shown.dataset.figure;
		const value = path === "messages" ? out : path.split(".").reduce((it, name) => it[name], summary);
		shown.textContent = value.toLocaleString();
	}
	const { introductions: made, deliveries, replies } = summary;
	$("details").textContent = [
		counted("Introductions", { "waiting for an answer": made.proposed, later: made.later, declined: made.declined,
			unanswered: made.expired, withdrawn: made.withdrawn, met: made.met, "did not meet": made.missed }),
		counted("Replies", { yes: replies.yes, later: replies.later, no: replies.no, stop: replies.stop }),
		counted("Messages that did not arrive", { failed: deliveries.failed, expired: deliveries.expired,
			unknown: deliveries.unknown }),
	].filter((it) => it).join(" · ");
}

/** What there is of each kind, in words; nothing of what there is none of. */
function counted(what, numbers) {
	const parts = Object.entries(numbers).filter(([, number]) => number > 0)
		.map(([name, number]) => `${number.toLocaleString()} ${name}`);
	return parts.length > 0 ? `${what}: ${parts.join(", ")}` : "";
}

function put(introduction) {
	const made = card(introduction, shown()?.timeZone);
	const known = $("introductions").querySelector(`[data-id="${introduction.introductionId}"]`);
	if (known) {
		known.replaceWith(made);
	} else {
		$("introductions").prepend(made);
	}
	while ($("introductions").children.length > LATEST) {
		$("introductions").lastElementChild.remove();
	}
}

const ANNOUNCE_EVERY_MILLIS = 8000;
let announced = 0;

/** Tells screen readers of the latest introduction, but not of hundreds. */
function introduced(introduction) {
	put(introduction);
	tellEmpty();
	if (introduction.state === "proposed" && Date.now() - announced > ANNOUNCE_EVERY_MILLIS) {
		announced = Date.now();
		$("announcement").textContent = `New introduction: ${title(introduction)}`;
	}
}

/** Those before the page watched; told again each time that the connection is back. */
function latest(introductions) {
	introductions.toReversed().forEach(put);
	tellEmpty();
}

/** Says so where there is nothing to show, once that is known. */
function tellEmpty() {
	for (const list of ["introductions", "check-ins"]) {
		$(`no-${list}`).hidden = $(list).children.length > 0;
	}
}

const OUTCOMES = { admitted: "came in", left: "left", undone: "undone" };

function happened(checkIn) {
	$("check-ins").prepend(element("li", {},
		element("div", {}, element("strong", { textContent: checkIn.attendee.name || "Someone" }),
			` ${OUTCOMES[checkIn.outcome] ?? checkIn.outcome}`),
		element("div", { className: "soft told", textContent: `${time(checkIn.at, shown()?.timeZone)} · ${checkIn.kiosk}` })));
	while ($("check-ins").children.length > 12) {
		$("check-ins").lastElementChild.remove();
	}
	tellEmpty();
}

const HANDLERS = { summary: figures, latest, introduction: introduced, "check-in": happened };

function connection(state) {
	$("connection").dataset.state = state;
	$("connection").textContent = state === "live" ? "live" : "connecting";
}

function watch(id) {
	stopLive();
	connection("off");
	eventId = id;
	history.replaceState(null, "", `?event=${encodeURIComponent(id)}`);
	$("event").value = id;
	$("event-name").textContent = events.find((it) => it.eventId === id).name;
	// Those of the event before would look like its own until they come.
	document.querySelectorAll("[data-figure]").forEach((it) => it.textContent = "–");
	$("details").textContent = "";
	$("introductions").replaceChildren();
	$("check-ins").replaceChildren();
	bring.reset();
	doors.reset();
	disagreements.reset();
	rehearsal.reset();
	$("no-introductions").hidden = true;
	$("no-check-ins").hidden = true;
	bring.refresh();
	doors.refresh();
	disagreements.refresh();
	stopLive = live(token, id, (name, data) => HANDLERS[name]?.(data), connection);
}

/** Shows what became of something asked for an event, and of which one, if another was chosen meanwhile. */
function answered(id, askedFor, ...told) {
	if (askedFor !== eventId) {
		const other = events.find((it) => it.eventId === askedFor);
		told.unshift(element("p", { className: "soft", textContent: `For ${other.name}:` }));
	}
	$(id).replaceChildren(...told.filter((it) => it !== null));
}

function planning(show) {
	$("event-form").hidden = !show;
	$("new-event").ariaExpanded = String(show);
	$("event-cancel").hidden = events.length === 0;
	if (show) {
		$("event-form").reset();
		atField(null);
		say("event-message", "");
		const day = usualDay();
		$("event-zone").value = Intl.DateTimeFormat().resolvedOptions().timeZone;
		$("event-start").value = `${day}T09:00`;
		$("event-end").value = `${day}T18:00`;
		$("event-zones").replaceChildren(...Intl.supportedValuesOf("timeZone").map((it) => element("option", { value: it })));
		$("event-title").focus();
	}
}

/** Has what is wrong said at the field that it is about; else beneath the form. */
function atField(id, words) {
	$("event-form").querySelectorAll("[aria-invalid]").forEach((it) => it.removeAttribute("aria-invalid"));
	if (id) {
		$(id).setAttribute("aria-invalid", "true");
		$(id).setAttribute("aria-describedby", "event-message");
		$(id).after($("event-message"));
		$(id).focus();
	} else {
		$("event-form").append($("event-message"));
	}
	return new Error(words);
}

function cancelPlanning() {
	planning(false);
	$("new-event").focus();
}

async function list() {
	events = await call(token, "GET", "/api/events");
}

/** Shows an event; where there is none yet, the way to make one. */
function choose(wanted) {
	$("event").replaceChildren(...events.map((it) => element("option", { value: it.eventId, textContent: it.name })));
	planning(events.length === 0);
	const choice = events.find((it) => it.eventId === wanted) ?? current(events);
	if (choice) {
		watch(choice.eventId);
	}
}

async function open() {
	try {
		await list();
	} catch (error) {
		signOut(error.status === 401 ? "This token is not valid." : error.message);
		return;
	}
	const signedIn = !$("sign-in").hidden;
	sessionStorage.setItem("organizer", token);
	$("token").value = "";
	$("sign-in").hidden = true;
	$("console").hidden = false;
	choose(new URLSearchParams(location.search).get("event"));
	if (signedIn && events.length > 0) {
		$("title").focus();
	}
}

function signOut(message) {
	stopLive();
	sessionStorage.removeItem("organizer");
	token = null;
	$("console").hidden = true;
	$("sign-in").hidden = false;
	say("sign-in-message", message);
	$("token").focus();
	$("token").select();
}

function on(form, action, message) {
	const button = $(form).querySelector("button");
	$(form).addEventListener("submit", async (submitted) => {
		submitted.preventDefault();
		if (button.ariaDisabled) {
			return;
		}
		// Really disabled it would lose the focus.
		button.ariaDisabled = "true";
		const askedFor = eventId;
		try {
			await action(askedFor);
		} catch (error) {
			message(error.message, askedFor);
		}
		button.ariaDisabled = null;
	});
}

on("sign-in-form", () => {
	token = $("token").value.trim();
	return open();
}, (text) => say("sign-in-message", text));

on("event-form", async () => {
	const id = idOf($("event-title").value);
	atField(null);
	if (events.some((it) => it.eventId === id)) {
		throw atField("event-title", "There is an event of this name. Choose it at the top, or take another name.");
	}
	if ($("event-end").value <= $("event-start").value) {
		throw atField("event-end", "The event must end after it begins.");
	}
	if (!isZone($("event-zone").value)) {
		throw atField("event-zone", "Choose a time zone from the list.");
	}
	// They are the event's own times, wherever this page is.
	await call(token, "PUT", `/api/events/${id}`, { name: $("event-title").value, timeZone: $("event-zone").value,
		startsAt: $("event-start").value, endsAt: $("event-end").value,
		meetingPoints: $("event-points").value.split("\n").map((it) => it.trim()).filter((it) => it) });
	await list();
	choose(id);
	$("title").focus();
}, (text) => say("event-message", text));

on("kiosk-form", (askedFor) => doors.offer(askedFor),
	(text, askedFor) => answered("code", askedFor, element("p", { className: "message", textContent: text })));

$("event").addEventListener("change", () => watch($("event").value));
$("new-event").addEventListener("click", () => planning(true));
$("event-cancel").addEventListener("click", cancelPlanning);
$("event-form").addEventListener("keydown", (event) => {
	if (event.key === "Escape" && events.length > 0) {
		cancelPlanning();
	}
});
$("sign-out").addEventListener("click", () => signOut());

if (token) {
	open();
} else {
	signOut();
}
