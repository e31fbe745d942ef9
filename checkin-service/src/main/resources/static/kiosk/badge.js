import { element } from "/shared/api.js";
import { fit, LINE_HEIGHT, NAME } from "/kiosk/fitting.js";
import { drawn } from "/kiosk/rules.js";
import { state } from "/kiosk/state.js";

/** Width and height in millimetres. */
export const SIZES = ["62x100", "62x29", "54x86", "90x55", "76x102", "105x148"];
const MARGIN = 4;
const GAP = 1.2;
/** White modules round a code, beside the badge's own margin. */
const QUIET = 2;
/** Smaller ones no label printer draws. */
const LEAST_MODULE = .375;
const USUAL_WIDTH = 62;
const POINTS_PER_MM = 72 / 25.4;
const MOST_INTERESTS = 5;

/** Reads a size such as `62 × 100`; 62 × 100 if it is none. */
export function sizeOf(text) {
	const [, width, height] = /^\s*(\d{2,3})\s*[x×*]\s*(\d{2,3})/i.exec(text ?? "") ?? [null, 62, 100];
	const within = (value) => Math.min(300, Math.max(20, Number(value)));
	return { width: within(width), height: within(height) };
}

/** Her name beside how she is called: the rest of it, or all if it begins otherwise. */
export function restOf(name, callName) {
	return name.startsWith(`${callName} `) ? name.slice(callName.length + 1) : name === callName ? "" : name;
}

/**
 * Where words and code stand, in millimetres: beside each other where the badge is wide, else below each other.
 * @param modules of a side of the code, none if there is no code: those of a long ticket need more room to be read
 */
export function spaces({ width, height }, modules) {
	const wide = width > height;
	const needed = modules > 0 ? (modules + 2 * QUIET) * LEAST_MODULE : 0;
	const usual = wide ? Math.min(width * .36, 40) : Math.min(40, Math.max(14, height * .24));
	const most = wide ? Math.min(height - 2 * MARGIN, width * .6) : Math.min(width - 2 * MARGIN, height * .5);
	const code = modules > 0 ? Math.min(most, Math.max(usual, needed)) : 0;
	return { wide, code, words: { width: width - 2 * MARGIN - (wide ? code + 2 : 0), height: height - 2 * MARGIN - (wide ? 0 : code + 2) } };
}

function linesOf(card, larger) {
	const interests = card.interests.slice(0, MOST_INTERESTS).join(" · ");
	return [{ className: "badge-first", text: card.callName, most: 3, largest: 40, matters: NAME + 1 },
		{ className: "badge-rest", text: restOf(card.name, card.callName), most: 4, largest: 22, matters: NAME },
		{ className: "badge-soft", text: card.pronouns, most: 1, largest: 13, matters: 3 },
		{ className: "badge-company", text: card.company, most: 2, largest: 18, matters: 4 },
		{ className: "badge-soft", text: card.role, most: 2, largest: 13, matters: 1 },
		{ className: "badge-soft", text: interests, most: 3, largest: 13, matters: 2 }]
		.filter((it) => it.text).map((it) => ({ ...it, largest: it.largest * larger }));
}

function measuring() {
	const context = document.createElement("canvas").getContext("2d");
	context.font = "750 100px system-ui, sans-serif";
	return (text) => context.measureText(text).width / 100;
}

/** Its rows of modules; none of a ticket that no code can hold. */
function modules(text) {
	try {
		return text ? drawn(text) : [];
	} catch {
		return [];
	}
}

function code(rows) {
	const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	svg.setAttribute("viewBox", `${-QUIET} ${-QUIET} ${rows.length + 2 * QUIET} ${rows.length + 2 * QUIET}`);
	const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
	path.setAttribute("d", rows.flatMap((row, y) => Array.from(row, (it, x) => it === "1" ? `M${x} ${y}h1v1h-1z` : "")).join(""));
	svg.append(path);
	return svg;
}

const sheet = new CSSStyleSheet();

/**
 * Lays a badge out on the page's only sheet for printing.
 * @param card {callName, name, pronouns, company, role, interests, ticket}
 */
export function layOut(card) {
	const size = sizeOf(state.settings.badge);
	const rows = modules(card.ticket);
	const { wide, code: codeSize, words } = spaces(size, rows.length);
	const larger = Math.max(1, Math.min(words.width / (USUAL_WIDTH - 2 * MARGIN), size.height / 100));
	const lines = fit(linesOf(card, larger), words.width * POINTS_PER_MM, words.height * POINTS_PER_MM, GAP * POINTS_PER_MM, measuring());
	const points = new Set(lines.map((it) => it.points));
	sheet.replaceSync(`@page { size: ${size.width}mm ${size.height}mm; margin: 0 }
		@media print { #badge { width: ${size.width}mm; height: ${size.height}mm; padding: ${MARGIN}mm } }
		#badge svg { width: ${codeSize}mm } #badge p { line-height: ${LINE_HEIGHT}; margin-bottom: ${GAP}mm }
		${Array.from(points, (it) => `#badge [data-points="${it}"] { font-size: ${it}pt }`).join("\n")}`);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((it) => it !== sheet), sheet];
	const badge = document.getElementById("badge");
	badge.className = wide ? "wide" : "";
	badge.replaceChildren(...[element("div", { className: "badge-words" }, ...lines.map(({ className, text, points: size }) =>
		element("p", { className, dataset: { points: size } }, element("bdi", { textContent: text })))),
	rows.length > 0 ? code(rows) : null].filter((it) => it));
}
