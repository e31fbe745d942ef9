import { element } from "/shared/api.js";
import { drawn } from "/kiosk/rules.js";
import { state } from "/kiosk/state.js";

/** Width and height in millimetres. */
export const SIZES = ["62x100", "62x29", "54x86", "90x55", "76x102", "105x148"];
const LARGEST_POINTS = 40;
const SMALLEST_POINTS = 11;
const MARGIN = 4;
/** A label that is lower has its code beside the name. */
const LOW_MM = 45;
const MOST_INTERESTS = 5;
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

const sheet = new CSSStyleSheet();

/** Her name beside how she is called: the rest of it, or all if it begins otherwise. */
export function restOf(name, callName) {
	return name.startsWith(`${callName} `) ? name.slice(callName.length + 1) : name === callName ? "" : name;
}

/**
 * Lays a badge out on the page's only sheet for printing.
 * @param card {callName, name, pronouns, company, role, interests, ticket}
 */
export function layOut(card) {
	const size = sizeOf(state.settings.badge);
	const low = size.height < LOW_MM;
	const inner = (size.width - 2 * MARGIN) * POINTS_PER_MM;
	const width = low ? inner - (size.height - 2 * MARGIN) * POINTS_PER_MM - 6 : inner;
	const measure = measuring();
	const line = (className, text, lines, largest) => text ? element("p", { className }, element("bdi", { textContent: text,
		dataset: { points: fitted(text, width, lines, measure, largest) } })) : null;
	const words = element("div", { className: "badge-words" }, line("badge-first", card.callName, 2, low ? 20 : LARGEST_POINTS),
		line("badge-rest", restOf(card.name, card.callName), low ? 1 : 2, low ? 14 : 22), line("badge-soft", card.pronouns, 1, 13),
		line("badge-company", card.company, 2, low ? 12 : 18), low ? null : line("badge-soft", card.role, 2, 13),
		low ? null : line("badge-soft", card.interests.slice(0, MOST_INTERESTS).join(" · "), 3, 13));
	const points = new Set(Array.from(words.querySelectorAll("bdi"), (it) => it.dataset.points));
	sheet.replaceSync(`@page { size: ${size.width}mm ${size.height}mm; margin: 0 }
		@media print { #badge { width: ${size.width}mm; height: ${size.height}mm; padding: ${MARGIN}mm } }
		${Array.from(points, (it) => `#badge bdi[data-points="${it}"] { font-size: ${it}pt }`).join("\n")}`);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((it) => it !== sheet), sheet];
	const badge = document.getElementById("badge");
	badge.className = low ? "low" : "";
	badge.replaceChildren(...[words, card.ticket ? code(card.ticket) : null].filter((it) => it));
}
