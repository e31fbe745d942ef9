import { SIZES, sizeOf } from "/kiosk/badge.js";
import { stopCamera } from "/kiosk/camera.js";
import { enterGuestMode, leaveGuestMode } from "/kiosk/guestmode.js";
import { t } from "/kiosk/language.js";
import { look } from "/kiosk/link.js";
import { askPin, hasPin } from "/kiosk/pin.js";
import { drain, recount } from "/kiosk/sender.js";
import { set } from "/kiosk/settings.js";
import { end } from "/kiosk/setup.js";
import { state } from "/kiosk/state.js";

/** What this tablet is set to, and how it stops being a kiosk. */
const $ = (id) => document.getElementById(id);
const SWITCHES = { sound: "sound", vibration: "vibration", "print-always": "printAlways" };
const shownSize = (size) => size.replace("x", " × ");

function showSizes() {
	const own = !SIZES.includes(state.settings.badge);
	$("badge-size").replaceChildren(...SIZES.map((it) => new Option(`${shownSize(it)} mm`, it)), new Option(t("badge.custom"), "own"));
	$("badge-size").value = own ? "own" : state.settings.badge;
	$("badge-custom").hidden = !own;
	$("badge-custom").value = own ? shownSize(state.settings.badge) : "";
}

function open() {
	if (state.guest) {
		leaveGuestMode();
		return;
	}
	Object.entries(SWITCHES).forEach(([id, setting]) => { $(id).checked = state.settings[setting]; });
	showSizes();
	$("menu").showModal();
}

function chooseSize() {
	const own = $("badge-size").value === "own";
	$("badge-custom").hidden = !own;
	if (own) {
		$("badge-custom").value = shownSize(state.settings.badge);
		$("badge-custom").focus();
	} else {
		set({ badge: $("badge-size").value });
	}
}

function takeOwnSize() {
	const { width, height } = sizeOf($("badge-custom").value);
	set({ badge: `${width}x${height}` });
	$("badge-custom").value = `${width} × ${height}`;
}

function showLeaving() {
	$("leave-unsent").textContent = state.waiting > 0 ? t("leave.unsent", { n: state.waiting }) : "";
	$("leave-first").hidden = state.waiting === 0;
	$("leave-go").textContent = t(state.waiting > 0 ? "leave.anyway" : "leave.go");
}

async function leave() {
	$("menu").close();
	if (hasPin() && !await askPin()) {
		return;
	}
	await recount();
	showLeaving();
	$("leaving").showModal();
}

export function wireMenu() {
	$("menu-open").addEventListener("click", open);
	$("guest-mode").addEventListener("click", () => { $("menu").close(); enterGuestMode(); });
	$("leave").addEventListener("click", leave);
	$("leave-first").addEventListener("click", () => look().then(drain).then(recount).then(showLeaving));
	$("leave-go").addEventListener("click", () => {
		$("leaving").close();
		stopCamera();
		end(t("setup.left"));
	});
	Object.entries(SWITCHES).forEach(([id, setting]) => $(id).addEventListener("change", () => set({ [setting]: $(id).checked })));
	$("badge-size").addEventListener("change", chooseSize);
	$("badge-custom").addEventListener("change", takeOwnSize);
}
