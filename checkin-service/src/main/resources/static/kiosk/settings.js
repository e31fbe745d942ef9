import * as kept from "/kiosk/kept.js";
import { change, state } from "/kiosk/state.js";

const DEFAULTS = { sound: true, vibration: true, printAlways: false, badge: "62x100", language: null, way: "entry", guest: false, pin: null, camera: null };

/** Reads what this tablet is set to. */
export async function readSettings() {
	change({ settings: { ...DEFAULTS, ...await kept.get("settings").catch(() => null) } });
}

/** Changes and keeps a setting of this tablet. */
export function set(values) {
	change({ settings: { ...state.settings, ...values } });
	kept.set("settings", state.settings).catch(() => {});
}
