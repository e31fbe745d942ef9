import { call } from "/shared/api.js";
import * as kept from "/kiosk/kept.js";
import { heed } from "/kiosk/link.js";
import { change, state } from "/kiosk/state.js";

const EVERY_MILLIS = 20000;

async function beat() {
	const { setup } = state;
	if (!setup?.kioskId || !state.online) {
		return;
	}
	const battery = await navigator.getBattery?.().then((it) => Math.round(it.level * 100)).catch(() => null) ?? null;
	const { settings } = await call(setup.token, "POST", "/api/kiosks/heartbeat", { battery, queued: state.waiting, listAt: state.listAt, version: "1" },
		{ patience: 5000 }).catch((error) => heed(error, setup).then(() => ({})));
	if (settings && state.setup?.token === setup.token && JSON.stringify(settings) !== JSON.stringify(state.setup.settings)) {
		const renewed = { ...state.setup, settings };
		await kept.set("setup", renewed);
		change({ setup: renewed });
	}
}

/** Tells the console how this kiosk is, and takes what it is set to there. */
export function heartbeat() {
	setInterval(() => beat().catch(() => {}), EVERY_MILLIS);
	setTimeout(() => beat().catch(() => {}), 1000);
}
