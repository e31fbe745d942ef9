import { answer, scan, wireAnswering } from "/kiosk/answering.js";
import { goOnWithCamera, onCode, wireCamera } from "/kiosk/camera.js";
import { show } from "/kiosk/card.js";
import { readClock } from "/kiosk/clock.js";
import { watchDisk } from "/kiosk/disk.js";
import { onChosen, search } from "/kiosk/find.js";
import { onAdded, wireGuest } from "/kiosk/guest.js";
import { languageChosen, showGuestMode } from "/kiosk/guestmode.js";
import { showHead, toast } from "/kiosk/head.js";
import { heartbeat } from "/kiosk/heartbeat.js";
import * as kept from "/kiosk/kept.js";
import { offerLanguages, ofBrowser, onLanguage, speak, t } from "/kiosk/language.js";
import { heard, readLast, showLast } from "/kiosk/lasts.js";
import { look, onEnd, watchLink } from "/kiosk/link.js";
import { showLooks } from "/kiosk/looks.js";
import { wireMenu } from "/kiosk/menu.js";
import { keepPage, offerInstall } from "/kiosk/offline.js";
import { print } from "/kiosk/printing.js";
import { readAnew, watchRoster } from "/kiosk/roster.js";
import * as rules from "/kiosk/rules.js";
import { check } from "/kiosk/scan.js";
import { onScan, wireScanning } from "/kiosk/scanning.js";
import { drain, onSent, recount, watchQueue } from "/kiosk/sender.js";
import { readSettings } from "/kiosk/settings.js";
import { complaint, end, onOpen, showSetup, wireSetup } from "/kiosk/setup.js";
import { keepSpare } from "/kiosk/spare.js";
import { change, state, watch } from "/kiosk/state.js";
import { stayAwake, stayHere } from "/kiosk/stay.js";
import { clear, find, wireTabs } from "/kiosk/tabs.js";
import { warmUp } from "/kiosk/warm.js";
import { firstWay, showWay, turnOver, wireWay } from "/kiosk/way.js";

const $ = (id) => document.getElementById(id);
const READ_AGAIN_MILLIS = 300;

function showAll() {
	showGuestMode();
	showHead();
	showLast();
}

/** Opens the door at the event that the tablet is set up for, whether or not the network is there. */
async function open() {
	const { setup } = state;
	const event = state.event ?? (await kept.get("list").catch(() => null))?.event ?? await kept.get("event").catch(() => null);
	await readLast();
	change({ event, way: firstWay(), guest: state.settings.guest || setup.settings?.mode === "guest" });
	$("door-name").textContent = setup.kiosk;
	$("enrol").hidden = true;
	$("starting").hidden = true;
	$("door").hidden = false;
	await watchRoster();
	showAll();
	await show({ outcome: "ready" });
	clear();
	await recount().catch(() => {});
	look();
	showLooks();
	goOnWithCamera();
	stayAwake();
	warmUp();
}

function checkIn(attendee, guest) {
	clear();
	answer(attendee.ticket, () => check(attendee.ticket, { guest }));
}

function shortcut(event) {
	if (!state.setup || document.querySelector("dialog[open]")) {
		return;
	}
	if (event.key === "F2") {
		turnOver();
	} else if (event.key === "F3") {
		event.preventDefault();
		if (!state.guest) {
			find();
		}
	} else if (event.key === "Escape") {
		clear();
		show({ outcome: "ready" });
	}
}

/** Shows what of the state changed. */
function follow(before) {
	showHead();
	if (before.way !== state.way) {
		showWay();
	}
	if (state.event && JSON.stringify(before.event) !== JSON.stringify(state.event)) {
		kept.setLoosely("event", state.event).catch(() => {});
	}
	if (before.guest !== state.guest) {
		showGuestMode();
	}
	if (!before.online && state.online && state.waiting > 0) {
		drain();
	}
}

function follows({ sent, answers, looks }) {
	heard(answers);
	if (sent > 0) {
		toast(t("sent", { n: sent }));
	}
	if (looks.length > 0 || sent > 0) {
		showLooks();
	}
}

function wire() {
	[wireScanning, wireAnswering, wireCamera, wireGuest, wireMenu, wireTabs, wireWay].forEach((it) => it());
	onScan(scan);
	onCode((code) => scan(code, true));
	onOpen(open);
	onEnd((word) => end(t(word === "expired" ? "setup.expired" : "setup.ended")));
	onSent(follows);
	onAdded(checkIn);
	onChosen((action, person) => action === "print" ? print(person) : checkIn(person));
	$("search").addEventListener("input", search);
	$("new-code").addEventListener("click", () => showSetup(t("setup.lapsed")));
	document.addEventListener("keydown", shortcut);
	watch(follow);
	kept.onLost(() => keepAgain().catch(() => {}));
	onLanguage(() => {
		if (state.setup) {
			showAll();
			show({ outcome: "ready" });
			showLooks();
		}
	});
}

/** What the tablet is set up for, undefined if for nothing; null if that cannot be read, even a moment later. */
async function keptSetup() {
	for (let tries = 3; tries > 0; tries--) {
		try {
			return await kept.get("setup");
		} catch {
			await new Promise((resolve) => setTimeout(resolve, READ_AGAIN_MILLIS));
		}
	}
	return null;
}

/** Keeps anew what this page knows, should somebody have cleared what the browser keeps. */
async function keepAgain() {
	const { setup, event, settings } = state;
	await Promise.all(Object.entries({ settings, ...setup ? { setup } : {}, ...event ? { event } : {} })
		.map(([key, value]) => kept.get(key).then((it) => it ?? kept.set(key, value))));
	await keepSpare();
	readAnew();
}

async function begin() {
	keepPage();
	offerInstall($("install"));
	await Promise.all([readSettings(), readClock()]);
	offerLanguages(languageChosen);
	await speak(state.settings.language ?? ofBrowser());
	wire();
	const given = wireSetup();
	stayHere();
	const setup = await keptSetup();
	rules.ready().catch(() => {});
	watchLink();
	watchQueue();
	watchDisk();
	heartbeat();
	if (given && await given()) {
		// It is a kiosk by the code that the address had.
	} else if (setup) {
		change({ setup });
		await open();
		if (given) {
			toast(complaint(), "bad");
		}
	} else if (!given) {
		await showSetup(setup === null ? t("setup.storage") : undefined);
	}
	document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

begin();
