import * as kept from "/kiosk/kept.js";
import { change } from "/kiosk/state.js";

/** Tells that the tablet's storage is full before a scan has to find out, and when there is room again. */
const EVERY_MILLIS = 10000;
/** Some scans' worth. Only writing tells: what browsers say of the room that is left is a round number. */
const TRIED_BYTES = 8192;

async function look() {
	const full = await kept.setLoosely("room", crypto.getRandomValues(new Uint8Array(TRIED_BYTES))).then(() => false, () => true);
	await kept.setLoosely("room", null).catch(() => {});
	change({ diskFull: full });
}

export function watchDisk() {
	setInterval(look, EVERY_MILLIS);
}
