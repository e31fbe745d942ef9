import * as kept from "/kiosk/kept.js";
import { change, state } from "/kiosk/state.js";

/** Tells that the tablet's storage is full before a scan has to find out, and when there is room again. */
const EVERY_MILLIS = 5000;
const LEAST_BYTES = 1 << 20;
const TRIED_BYTES = 16384;

async function tight() {
	const { quota, usage } = await navigator.storage?.estimate?.().catch(() => null) ?? {};
	return quota - usage < LEAST_BYTES;
}

async function look() {
	if (!state.diskFull && !await tight()) {
		return;
	}
	const full = await kept.set("room", crypto.getRandomValues(new Uint8Array(TRIED_BYTES))).then(() => false, () => true);
	await kept.remove("kept", "room").catch(() => {});
	change({ diskFull: full });
}

export function watchDisk() {
	setInterval(() => look().catch(() => {}), EVERY_MILLIS);
	look().catch(() => {});
}
