import { call, element, time, tokenFromAddress, uuid } from "/shared/api.js";
import { view } from "/kiosk/outcomes.js";

const $ = (id) => document.getElementById(id);
const PATIENCE_MILLIS = 20000;
/** A weak network swallows requests; the same scan sent again costs nothing. */
const PATIENCE_ONCE_MILLIS = 5000;
const kept = { get: () => JSON.parse(sessionStorage.getItem("kiosk") ?? "null"),
	set: (it) => sessionStorage.setItem("kiosk", JSON.stringify(it)) };

let setup = kept.get();
let way = "entry";
let queue = Promise.resolve();

function show(answer) {
	const [icon, title, detail] = view(answer);
	$("outcome").dataset.outcome = answer.outcome;
	$("outcome-icon").setAttribute("d", icon);
	$("outcome-title").textContent = title;
	$("outcome-detail").textContent = detail;
	$("again").hidden = answer.outcome !== "failed";
}

function ready() {
	$("ticket").focus();
}

/** Sends a scan until it is answered, always under the same id; nothing is done twice. */
async function send(scan) {
	const until = Date.now() + PATIENCE_MILLIS;
	for (let pause = 300; ; pause = Math.min(pause * 2, 3000)) {
		try {
			return await call(setup.token, "POST", `/api/events/${setup.eventId}/check-ins`, scan,
				{ patience: PATIENCE_ONCE_MILLIS });
		} catch (error) {
			if (!error.retry || Date.now() > until) {
				throw error;
			}
			show({ outcome: "trying" });
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	}
}

async function answer(scan) {
	try {
		const given = await send(scan);
		show(given);
		remember(scan, given);
	} catch (error) {
		if (error.status === 401 || error.status === 403) {
			forget(error.message);
			return;
		}
		show({ outcome: "failed", detail: `${error.message} Ticket ${scan.ticket} is kept.` });
		$("again").onclick = () => check(scan);
	}
}

/** An answer that comes late takes no focus from who types a name meanwhile. */
function readyIfIdle() {
	if (document.activeElement === document.body) {
		ready();
	}
}

/** Scans are answered in their order, also when a scanner is quicker than the network. */
function check(scan) {
	queue = queue.then(() => answer(scan)).finally(readyIfIdle);
}

function scan(ticket) {
	check({ scanId: uuid(), ticket, type: way, scannedAt: new Date().toISOString(), kiosk: setup.kiosk });
}

function remember(scan, given) {
	const [, title] = view(given);
	const item = element("li", {}, element("div", {}, element("strong", { textContent: title }), element("div",
		{ className: "soft", textContent: `${scan.ticket} · ${time(given.at)}` })));
	if (given.outcome === "admitted" || given.outcome === "left") {
		item.append(element("button", { textContent: "Undo", ariaLabel: `Undo: ${title}`,
			onclick: (event) => undo(scan, title, event.target) }));
	}
	$("last").prepend(item);
	while ($("last").children.length > 5) {
		$("last").lastElementChild.remove();
	}
}

async function undo(scan, title, button) {
	button.disabled = true;
	try {
		const done = await call(setup.token, "POST",
			`/api/events/${setup.eventId}/check-ins/${encodeURIComponent(scan.scanId)}/undo`,
			{ reason: "undone at the kiosk", kiosk: setup.kiosk });
		const undone = done.outcome !== "not-undoable";
		show({ outcome: "undone", detail: undone ? `“${title}” does not count.`
			: "Something newer happened with this ticket; undo that first." });
		button.textContent = undone ? "Undone" : "Too late";
	} catch (error) {
		button.disabled = false;
		show({ outcome: "failed", detail: error.message });
		$("again").onclick = () => undo(scan, title, button);
	}
	ready();
}

function offer(attendee) {
	const offered = way === "entry" ? "Check in" : "Check out";
	return element("li", {},
		element("div", {}, element("strong", { textContent: attendee.name }),
			element("div", { className: "soft", textContent: attendee.company })),
		element("button", { textContent: offered, ariaLabel: `${offered} ${attendee.name}`, onclick: () => {
			scan(attendee.ticket);
			clear();
		} }));
}

async function find(query) {
	const { attendees } = await call(setup.token, "GET",
		`/api/events/${setup.eventId}/attendees?limit=6&query=${encodeURIComponent(query)}`);
	return attendees.length > 0 ? attendees.map(offer)
		: [element("li", { textContent: "Nobody is found. Try a part of the name or the company." })];
}

let searching = 0;

/** What fails is told here: at the outcome it would look like a scan's. */
async function search() {
	const query = $("search").value.trim();
	const mine = ++searching;
	const found = query.length < 2 ? []
		: await find(query).catch((error) => [element("li", { textContent: error.message })]);
	if (mine === searching) {
		$("found").replaceChildren(...found);
	}
}

/** Back to where the next ticket is scanned. */
function clear() {
	$("ticket").value = "";
	$("search").value = "";
	$("found").replaceChildren();
	searching++;
	ready();
}

function turn(to) {
	way = to;
	$("entry").ariaPressed = String(to === "entry");
	$("exit").ariaPressed = String(to === "exit");
	$("scan-label").textContent = to === "entry" ? "Scan or type a ticket" : "Scan or type the ticket of who leaves";
	$("door").dataset.way = to;
	clear();
}

function forget(message) {
	sessionStorage.removeItem("kiosk");
	setup = null;
	$("door").hidden = true;
	$("enrol").hidden = false;
	$("choose").hidden = true;
	$("enrol-message").hidden = !message;
	$("enrol-message").textContent = message ?? "";
	$("secret").focus();
}

async function open() {
	const event = await call(setup.token, "GET", `/api/events/${setup.eventId}`);
	kept.set(setup);
	$("secret").value = "";
	$("last").replaceChildren();
	$("event-name").textContent = event.name;
	$("door-name").textContent = setup.kiosk;
	$("enrol").hidden = true;
	$("door").hidden = false;
	show({ outcome: "waiting" });
	clear();
}

async function choose(token, kiosk) {
	const events = await call(token, "GET", "/api/events");
	const start = (eventId) => {
		setup = { token, eventId, kiosk };
		return open();
	};
	const wanted = new URLSearchParams(location.search).get("event");
	if (events.some((it) => it.eventId === wanted) || events.length === 1) {
		await start(wanted ?? events[0].eventId);
		return;
	}
	$("choose").hidden = false;
	$("events").replaceChildren(...events.map((it) => element("button",
		{ textContent: it.name, onclick: () => start(it.eventId) })));
	$("events").querySelector("button")?.focus();
	if (events.length === 0) {
		$("events").append(element("p", { textContent: "There is no event yet. Create one at the console." }));
	}
}

/** A one-time code first, since a token is longer than any code. */
async function enrol(secret, kiosk) {
	if (secret.length <= 14) {
		const made = await call(null, "POST", "/api/kiosks", { code: secret }).catch((error) => {
			if (error.status !== 400) {
				throw error;
			}
			return null;
		});
		if (made) {
			setup = made;
			await open();
			return;
		}
	}
	await choose(secret, kiosk);
}

async function attempt(action) {
	try {
		await action();
	} catch (error) {
		forget(error.status === 401 ? "This code or token is not valid. Codes are good once; make a new one at the console."
			: error.message);
	}
}

$("enrol-form").addEventListener("submit", (event) => {
	event.preventDefault();
	attempt(() => enrol($("secret").value.trim(), $("kiosk-name").value.trim()));
});
$("scan-form").addEventListener("submit", (event) => {
	event.preventDefault();
	const ticket = $("ticket").value.trim();
	clear();
	if (ticket) {
		scan(ticket);
	}
});
$("search").addEventListener("input", search);
$("entry").addEventListener("click", () => turn("entry"));
$("exit").addEventListener("click", () => turn("exit"));
$("leave").addEventListener("click", () => forget());
document.addEventListener("keydown", (event) => {
	if (!setup) {
		return;
	}
	if (event.key === "F2") {
		turn(way === "entry" ? "exit" : "entry");
	} else if (event.key === "F3") {
		event.preventDefault();
		$("search").focus();
	} else if (event.key === "Escape") {
		clear();
	}
});

const given = tokenFromAddress();
if (setup) {
	attempt(open);
} else if (given) {
	attempt(() => enrol(given, $("kiosk-name").value));
} else {
	forget();
}
