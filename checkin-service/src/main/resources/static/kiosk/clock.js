import * as kept from "/kiosk/kept.js";

/**
 * What time it is by the service's clock, as far as this tablet has heard it. Tablets' own clocks are wrong by hours after a
 * flight or an empty battery, and what a scan comes to offline depends on the time.
 */
const KEY = "ahead";
/** The service tells whole seconds, and an answer takes its time. */
const SLACK_MILLIS = 5000;

let ahead = 0;
let latest = { told: 0, at: 0 };

/** The time in milliseconds since 1970; a clock that is set back meanwhile turns back nothing. */
export const now = () => Math.max(Date.now() + ahead, Math.round(latest.told + performance.now() - latest.at));

/** The same as texts have it. */
export const nowText = () => new Date(now()).toISOString();

/**
 * Takes in what time an answer says it is.
 * @param date as the header has it
 * @param began when it was asked for by this tablet's clock
 * @param ended when it came
 */
export function heard(date, began, ended) {
	const told = Date.parse(date ?? "");
	if (Number.isNaN(told)) {
		return;
	}
	const off = told + 500 - (began + ended) / 2;
	const before = ahead;
	ahead = Math.abs(off) > SLACK_MILLIS + (ended - began) ? Math.round(off) : 0;
	latest = { told, at: performance.now() };
	if (Math.abs(ahead - before) > SLACK_MILLIS) {
		kept.set(KEY, ahead).catch(() => {});
	}
}

/** Takes up what was heard before the page was loaded. */
export async function readClock() {
	const [before, list] = await Promise.all([kept.get(KEY), kept.get("list")]).catch(() => []);
	ahead = before ?? 0;
	latest = { told: Date.parse(list?.at ?? "") || 0, at: performance.now() };
}
