import { element } from "/shared/api.js";
import { print, SIZES, sizeOf, wasPrinted } from "/kiosk/badge.js";
import { onCode, startCamera, stopCamera, wireCamera } from "/kiosk/camera.js";
import { onAction, plain, show, door as doorNow, written } from "/kiosk/card.js";
import { chip } from "/kiosk/chip.js";
import { clearSearch, onChosen, search } from "/kiosk/find.js";
import { closeGuest, onAdded, openGuest, wireGuest } from "/kiosk/guest.js";
import * as kept from "/kiosk/kept.js";
import { offerLanguages, ofBrowser, onLanguage, speak, t } from "/kiosk/language.js";
import { heartbeat } from "/kiosk/heartbeat.js";
import { look, onEnd, watchLink } from "/kiosk/link.js";
import { showLooks } from "/kiosk/looks.js";
import { busy, keepPage, offerInstall } from "/kiosk/offline.js";
import { view } from "/kiosk/outcomes.js";
import { askPin, hasPin } from "/kiosk/pin.js";
import { watchRoster } from "/kiosk/roster.js";
import * as rules from "/kiosk/rules.js";
import { check, letIn } from "/kiosk/scan.js";
import { doubles, onScan, wireScanning } from "/kiosk/scanning.js";
import { drain, onSent, recount, watchQueue } from "/kiosk/sender.js";
import { readSettings, set } from "/kiosk/settings.js";
import { onOpen, showSetup, wipe, wireSetup } from "/kiosk/setup.js";
import { shortened } from "/kiosk/hints.js";
import { signal } from "/kiosk/sound.js";
import { change, state, watch } from "/kiosk/state.js";
import { clock } from "/kiosk/texts.js";
import { undo } from "/kiosk/undo.js";

const $ = (id) => document.getElementById(id);
const LAST = 6;

let newest = 0;
let last = [];

/** Back to where the next ticket is scanned. */
function clear() {
	$("ticket").value = "";
	clearSearch();
	closeGuest();
	tab("scan");
	$("ticket").focus();
}

/** An answer that comes late takes no focus from who types a name meanwhile. */
function readyIfIdle() {
	if (document.activeElement === document.body || document.activeElement === null) {
		$("ticket").focus({ preventScroll: true });
	}
}

function turn(way) {
	change({ way });
	set({ way });
	doubles.forget();
	clear();
}

function showWay() {
	$("entry").ariaPressed = String(state.way === "entry");
	$("exit").ariaPressed = String(state.way === "exit");
	$("scan-label").textContent = t(state.way === "entry" ? "scan.in" : "scan.out");
	document.body.dataset.way = state.way;
	const only = state.setup?.settings?.direction;
	document.querySelector(".ways").hidden = only === "entry" || only === "exit" || state.guest;
}

async function showVerdict(verdict, mine) {
	const seen = view(verdict, doorNow());
	signal(seen.look);
	remember(verdict, seen);
	if (mine === newest) {
		await show(verdict);
		if (seen.unknown && !state.guest && $("ticket").value === "") {
			$("ticket").value = verdict.scan.ticket;
			if (document.activeElement === $("ticket")) {
				$("ticket").select();
			}
		}
		if (verdict.outcome === "admitted" && state.settings.printAlways && verdict.attendee) {
			print(verdict.attendee);
		}
	}
}

/** Shows at once that a ticket is being checked, then what it came to. */
async function answer(ticket, ask) {
	const mine = ++newest;
	busy();
	show({ outcome: "checking", ticket });
	try {
		const verdict = await ask();
		doubles.answered(ticket, state.way, Date.now());
		if (verdict.outcome !== "ended") {
			await showVerdict(verdict, mine);
		}
	} catch (error) {
		doubles.forget();
		if (mine === newest && state.setup) {
			await show({ outcome: "failed", detail: error.message });
		}
	}
	readyIfIdle();
}

function scan(code) {
	const ticket = code.trim();
	if (!state.setup || !ticket || doubles.take(ticket, state.way, Date.now())) {
		return;
	}
	if (ticket.length > 1024) {
		newest++;
		show({ outcome: "refused", reason: "unknown-ticket", scan: { ticket } });
		return;
	}
	answer(ticket, () => check(ticket));
}

function remember(verdict, seen) {
	if (state.guest && verdict.outcome !== "refused") {
		last = [];
	}
	last = [{ verdict, title: seen.title, look: seen.look, at: new Date().toISOString() }, ...last].slice(0, LAST);
	kept.set("last", last).catch(() => {});
	showLast();
}

function showLast() {
	$("last").replaceChildren(...last.map(({ verdict, title, look: colour, at, undone }) => {
		const name = verdict.attendee?.name;
		const words = plain(title);
		const undoable = (verdict.outcome === "admitted" || verdict.outcome === "left") && verdict.scan;
		const soft = [name && !words.includes(name) ? name : null, shortened(verdict.scan?.ticket ?? "", 24), clock(state.language, at, state.event?.timeZone)];
		return element("li", { dataset: { outcome: colour } }, element("div", {}, element("strong", {}, ...written(title)),
			element("div", { className: "soft" }, ...soft.filter((it) => it).flatMap((it, i) => [i ? " · " : null, element("bdi", { textContent: it })]))),
		undoable && !undone ? element("button", { type: "button", textContent: t("undo"), ariaLabel: t("undo.of", { what: words }), onclick: () => takeBack(at) }) : null);
	}));
}

async function takeBack(at) {
	const item = last.find((it) => it.at === at);
	try {
		const done = await undo(item.verdict);
		doubles.forget();
		newest++;
		await show({ outcome: "undone", attendee: item.verdict.attendee, late: done.outcome === "not-undoable" });
		last = last.map((it) => it.at === at ? { ...it, undone: true } : it);
		kept.set("last", last).catch(() => {});
		showLast();
	} catch (error) {
		await show({ outcome: "failed", detail: error.message });
	}
	$("ticket").focus();
}

function askReason() {
	$("reason-text").value = "";
	$("reason").showModal();
	return new Promise((resolve) => {
		$("reason-form").onsubmit = (event) => {
			event.preventDefault();
			resolve($("reason-text").value.trim());
			$("reason").close();
		};
		$("reason-cancel").onclick = () => $("reason").close();
		$("reason").onclose = () => resolve(null);
	});
}

onAction(async (action, verdict) => {
	if (action === "print") {
		print(verdict.attendee);
	} else if (action === "find") {
		tab("find");
		$("search").focus();
	} else if (action === "add-guest") {
		tab("find");
		openGuest();
	} else if (action === "to-desk") {
		newest++;
		show({ outcome: "to-desk" });
		$("ticket").focus();
	} else {
		const reason = action === "let-in-anyway" ? await askReason() : "";
		if (reason !== null) {
			doubles.forget();
			answer(verdict.scan.ticket, () => letIn(verdict, reason || undefined));
			$("ticket").focus();
		}
	}
});

onChosen((action, person) => {
	if (action === "print") {
		print(person);
		return;
	}
	clear();
	answer(person.ticket, () => check(person.ticket));
});

onAdded((attendee) => {
	clear();
	answer(attendee.ticket, () => check(attendee.ticket));
});

function showChip() {
	const { look: colour, words } = chip(state);
	$("chip").dataset.look = colour;
	const said = words.map(([key, values]) => t(key, values.at ? { time: clock(state.language, values.at, state.event?.timeZone) } : values));
	const text = said.length > 1 ? `${said[0]} – ${said.slice(1).join(", ")}` : said[0];
	if ($("chip").lastElementChild.textContent !== text) {
		$("chip").lastElementChild.textContent = text;
	}
	$("disk").hidden = !state.diskFull;
	$("counter").textContent = state.present === null ? "" : t("counter", { n: new Intl.NumberFormat(state.language).format(state.present) });
}

let toasting = 0;

function toast(text) {
	$("toast").textContent = text;
	clearTimeout(toasting);
	toasting = setTimeout(() => { $("toast").textContent = ""; }, 5000);
}

onSent(({ sent, answers, looks }) => {
	const byId = new Map(answers.map((it) => [it.scanId, it]));
	last = last.map((it) => byId.has(it.verdict.scan?.scanId) ? { ...it, verdict: { ...it.verdict, queued: false, attendee: it.verdict.attendee ?? byId.get(it.verdict.scan.scanId).attendee } } : it);
	if (answers.length > 0) {
		kept.set("last", last).catch(() => {});
		showLast();
	}
	if (sent > 0) {
		toast(t("sent", { n: sent }));
	}
	if (looks.length > 0 || sent > 0) {
		showLooks();
	}
});

function tab(name) {
	$("tab-scan").ariaPressed = String(name === "scan");
	$("tab-find").ariaPressed = String(name === "find");
	document.body.dataset.tab = name;
}

function showGuestMode() {
	document.body.dataset.guest = String(state.guest);
	if (state.guest) {
		stopSearch();
	}
	showWay();
}

function stopSearch() {
	closeGuest();
	clearSearch();
	last = [];
	showLast();
	tab("scan");
}

async function guestMode() {
	$("menu").close();
	if (!hasPin() && !await askPin(true)) {
		return;
	}
	set({ guest: true });
	change({ guest: true });
	document.documentElement.requestFullscreen?.().catch(() => {});
	show({ outcome: "ready" });
}

async function openMenu() {
	if (state.guest) {
		if (await askPin()) {
			set({ guest: false });
			change({ guest: false });
			document.exitFullscreen?.().catch(() => {});
			show({ outcome: "ready" });
			$("ticket").focus();
		}
		return;
	}
	$("sound").checked = state.settings.sound;
	$("vibration").checked = state.settings.vibration;
	$("print-always").checked = state.settings.printAlways;
	const own = !SIZES.includes(state.settings.badge);
	$("badge-size").replaceChildren(...SIZES.map((it) => new Option(`${it.replace("x", " × ")} mm`, it)), new Option(t("badge.custom"), "own"));
	$("badge-size").value = own ? "own" : state.settings.badge;
	$("badge-custom").hidden = !own;
	$("badge-custom").value = own ? state.settings.badge : "";
	$("menu").showModal();
}

async function leave() {
	$("menu").close();
	if (hasPin() && !await askPin()) {
		return;
	}
	await recount();
	const show = () => {
		$("leave-unsent").textContent = state.waiting > 0 ? t("leave.unsent", { n: state.waiting }) : "";
		$("leave-first").hidden = state.waiting === 0;
		$("leave-go").textContent = t(state.waiting > 0 ? "leave.anyway" : "leave.go");
	};
	show();
	$("leave-first").onclick = () => look().then(drain).then(recount).then(show);
	$("leave-go").onclick = () => {
		$("leaving").close();
		stopCamera();
		wipe(t("setup.left"));
	};
	$("leaving").showModal();
}

async function open() {
	const { setup } = state;
	const only = setup.settings?.direction;
	const event = state.event ?? (await kept.get("list").catch(() => null))?.event ?? await kept.get("event").catch(() => null);
	last = await kept.get("last").catch(() => null) ?? [];
	change({ event, way: only === "entry" || only === "exit" ? only : state.settings.way, guest: state.settings.guest || setup.settings?.mode === "guest" });
	$("door-name").textContent = setup.kiosk;
	$("enrol").hidden = true;
	$("starting").hidden = true;
	$("door").hidden = false;
	showAll();
	await show({ outcome: "ready" });
	clear();
	watchRoster();
	await recount();
	look();
	showLooks();
}

function showAll() {
	$("event-name").textContent = state.event?.name ?? state.setup?.eventId ?? "";
	showWay();
	showGuestMode();
	showChip();
	showLast();
}

function wire() {
	wireScanning();
	wireCamera();
	wireGuest();
	onScan(scan);
	onCode(scan);
	onOpen(open);
	onEnd(() => wipe(t("setup.ended")));
	$("search").addEventListener("input", search);
	$("entry").addEventListener("click", () => turn("entry"));
	$("exit").addEventListener("click", () => turn("exit"));
	$("tab-scan").addEventListener("click", () => tab("scan"));
	$("tab-find").addEventListener("click", () => { tab("find"); $("search").focus(); });
	$("menu-open").addEventListener("click", openMenu);
	$("guest-mode").addEventListener("click", guestMode);
	$("leave").addEventListener("click", leave);
	$("sound").addEventListener("change", () => set({ sound: $("sound").checked }));
	$("vibration").addEventListener("change", () => set({ vibration: $("vibration").checked }));
	$("print-always").addEventListener("change", () => set({ printAlways: $("print-always").checked }));
	$("badge-size").addEventListener("change", () => {
		$("badge-custom").hidden = $("badge-size").value !== "own";
		set({ badge: $("badge-size").value === "own" ? "62x100" : $("badge-size").value });
	});
	$("badge-custom").addEventListener("change", () => {
		const { width, height } = sizeOf($("badge-custom").value);
		set({ badge: `${width}x${height}` });
		$("badge-custom").value = `${width} × ${height}`;
	});
	document.addEventListener("keydown", shortcut);
	// A tap beside everything leaves the focus where the next ticket is scanned.
	$("door").addEventListener("click", () => setTimeout(readyIfIdle));
	watch((before) => {
		showChip();
		if (before.event !== state.event || before.way !== state.way) {
			showWay();
			$("event-name").textContent = state.event?.name ?? "";
			if (state.event) {
				kept.set("event", state.event).catch(() => {});
			}
		}
		if (before.guest !== state.guest) {
			showGuestMode();
		}
		if (!before.online && state.online && state.waiting > 0) {
			drain();
		}
	});
	onLanguage(() => { if (state.setup) { showAll(); show({ outcome: "ready" }); showLooks(); } });
}

function shortcut(event) {
	if (!state.setup || document.querySelector("dialog[open]")) {
		return;
	}
	if (event.key === "F2" && !state.guest && !document.querySelector(".ways").hidden) {
		turn(state.way === "entry" ? "exit" : "entry");
	} else if (event.key === "F3" && !state.guest) {
		event.preventDefault();
		tab("find");
		$("search").select();
	} else if (event.key === "Escape") {
		clear();
		show({ outcome: "ready" });
	}
}

async function begin() {
	keepPage();
	offerInstall($("install"));
	await readSettings();
	offerLanguages((language) => set({ language }));
	await speak(state.settings.language ?? ofBrowser());
	wire();
	const given = wireSetup();
	const setup = await kept.get("setup").catch(() => null);
	rules.ready().catch(() => {});
	watchLink();
	watchQueue();
	heartbeat();
	if (given) {
		await given();
	} else if (setup) {
		change({ setup });
		await open();
	} else {
		await showSetup();
	}
	document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

begin();
