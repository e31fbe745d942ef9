/** The door's own rules, compiled from the service's classes; loaded once, from the tablet when the network is away. */
let door = null;

/** Whether they are there. */
export const loaded = () => door !== null;

/** Loads them; to be awaited before each scan is read. */
export async function ready() {
	const whole = door ?? await import("/kiosk/door.js");
	if (typeof whole.decide !== "function") {
		throw new Error("The rules are not whole.");
	}
	door = whole;
}

/** The forms by which a ticket is found: exact, and loose where that is unambiguous. */
export function canonical(code) {
	const [exact = "", loose = ""] = (door?.canonical(code.normalize("NFKC")) ?? `${code.trim()}\n${code.trim()}`).split("\n");
	return { exact, loose };
}

/** A code and all in it that may be a ticket, in those forms; the code itself first. */
export function candidates(code) {
	const tokens = door?.tokens(code.normalize("NFKC")).split("\n") ?? [];
	return [code, ...tokens].map(canonical).filter(({ exact }) => exact);
}

/** What a code may be that holds no ticket, or null. */
export const hinted = (code) => door?.hint(code.normalize("NFKC")) || null;

/** What a scan comes to: {outcome, reason, opensAt}. */
export function decided(question) {
	const [outcome, reason, opensAt] = door.decide(lines(question)).split("\n");
	return { outcome, ...reason ? { reason } : {}, ...opensAt ? { opensAt: new Date(Number(opensAt)).toISOString() } : {} };
}

/** The rows of dark (1) and light (0) modules of a QR code. */
export const drawn = (text) => door.drawCode(text).trim().split("\n");

/** A question as the compiled classes read it: `name=value`, a line each; what is none is left out. */
function lines(question) {
	return Object.entries(question).flatMap(([name, value]) => [value].flat().filter((it) => it !== null && it !== undefined && it !== false)
		.map((it) => `${name}=${String(it).replaceAll("\n", " ")}`)).join("\n");
}
