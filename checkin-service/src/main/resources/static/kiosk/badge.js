import { element } from "/shared/api.js";
import { t } from "/kiosk/language.js";
import { drawn, ready } from "/kiosk/rules.js";
import { state } from "/kiosk/state.js";

/** Width and height in millimetres. */
export const SIZES = ["62x100", "62x29", "54x86", "90x55", "76x102", "105x148"];
const LARGEST_POINTS = 40;
const SMALLEST_POINTS = 11;
const MARGIN = 4;
const POINTS_PER_MM = 72 / 25.4;

/** Reads a size such as `62 × 100`; 62 × 100 if it is none. */
export function sizeOf(text) {
	const [, width, height] = /^\s*(\d{2,3})\s*[x×*]\s*(\d{2,3})/i.exec(text ?? "") ?? [null, 62, 100];
	const within = (value) => Math.min(300, Math.max(20, Number(value)));
	return { width: within(width), height: within(height) };
}

/**
 * The largest size of letters, in points, in which a name fits into a width by its words, in so many lines.
 * @param measure the width of a text at one point
 */
export function fitted(name, width, lines, measure, largest = LARGEST_POINTS) {
	for (let points = largest; points > SMALLEST_POINTS; points--) {
		let used = 1;
		let at = 0;
		for (const word of name.split(/\s+/)) {
			const wide = measure(word) * points;
			if (wide > width) {
				used = Infinity;
				break;
			}
			if (at > 0 && at + measure(" ") * points + wide > width) {
				used++;
				at = wide;
			} else {
				at += (at > 0 ? measure(" ") * points : 0) + wide;
			}
		}
		if (used <= lines) {
			return points;
		}
	}
	return SMALLEST_POINTS;
}

function measuring() {
	const context = document.createElement("canvas").getContext("2d");
	context.font = "750 100px system-ui, sans-serif";
	return (text) => context.measureText(text).width / 100;
}

function code(text) {
	const rows = drawn(text);
	const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	svg.setAttribute("viewBox", `-2 -2 ${rows.length + 4} ${rows.length + 4}`);
	const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
	path.setAttribute("d", rows.flatMap((row, y) => Array.from(row, (it, x) => it === "1" ? `M${x} ${y}h1v1h-1z` : "")).join(""));
	svg.append(path);
	return svg;
}

const printSheet = new CSSStyleSheet();
const printed = new Set();

/** Prints somebody's badge by the browser; at a browser that prints for kiosks nothing is asked. */
export async function print(attendee) {
	await ready();
	const size = sizeOf(state.settings.badge);
	const inner = (size.width - 2 * MARGIN) * POINTS_PER_MM;
	const measure = measuring();
	const low = size.height < 45;
	const [first, ...others] = low ? [attendee.name] : (attendee.badgeName ?? attendee.name).split(/\s+(.*)/s).filter((it) => it);
	const textWidth = low ? inner - (size.height - 2 * MARGIN) * POINTS_PER_MM - 6 : inner;
	const line = (className, text, lines, largest) => text ? element("p", { className }, element("bdi", { textContent: text,
		dataset: { points: fitted(text, textWidth, lines, measure, largest) } })) : null;
	const words = element("div", { className: "badge-words" },
		line("badge-first", first, 2, low ? 20 : LARGEST_POINTS), line("badge-rest", others.join(" "), 2, 22),
		line("badge-soft", attendee.pronouns, 1, 13), line("badge-company", attendee.company, 2, low ? 12 : 18), line("badge-soft", attendee.role, 2, 13),
		line("badge-soft", (attendee.interests ?? []).slice(0, 3).join(" · "), 2, 13));
	printSheet.replaceSync(`@page { size: ${size.width}mm ${size.height}mm; margin: 0 }
		@media print { #badge { width: ${size.width}mm; height: ${size.height}mm; padding: ${MARGIN}mm } }
		${[...words.querySelectorAll("bdi")].map((it) => `#badge bdi[data-points="${it.dataset.points}"] { font-size: ${it.dataset.points}pt }`).join("\n")}`);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((it) => it !== printSheet), printSheet];
	const badge = document.getElementById("badge");
	badge.className = low ? "low" : "";
	const again = printed.has(attendee.ticket);
	badge.replaceChildren(...[words, attendee.ticket ? code(attendee.ticket) : null, again && !low
		? element("p", { className: "badge-note", textContent: t("print.note") }) : null].filter((it) => it));
	printed.add(attendee.ticket);
	window.print();
}

export const wasPrinted = (attendee) => printed.has(attendee.ticket);
