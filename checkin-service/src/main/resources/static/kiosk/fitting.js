/** How large the texts of a badge can be. It knows nothing of the page. */
export const LINE_HEIGHT = 1.15;
const SMALLEST_POINTS = 7;
const SMALLEST_OF_NAMES = 4;
/** What matters so much is part of a name. */
export const NAME = 5;
/** Rather than smaller than so much of its largest size a word is broken. */
const SMALLEST_WHOLE = .4;
const SMALLEST_SCALE = .45;
const STEP = .05;

/** What is written without blanks, and broken anywhere. */
const UNBROKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The pieces of a text that stay whole, with whether a blank stands before each. */
const pieces = (text) => text.split(/\s+/).filter((word) => word).flatMap((word) => UNBROKEN.test(word)
	? Array.from(word, (letter, i) => ({ piece: letter, blank: i === 0 })) : [{ piece: word, blank: true }]);

/**
 * In how many rows a text stands, broken between its words.
 * @param measure the width of a text at one point
 * @returns rows and whether each word is whole
 */
export function rows(text, width, points, measure) {
	const blank = measure(" ") * points;
	let used = 1;
	let at = 0;
	let whole = true;
	for (const { piece, blank: apart } of pieces(text)) {
		const wide = measure(piece) * points;
		whole &&= wide <= width;
		const next = at > 0 ? at + (apart ? blank : 0) + wide : wide;
		if (next <= width) {
			at = next;
		} else {
			used += (at > 0 ? 1 : 0) + Math.max(0, Math.ceil(wide / width) - 1);
			at = wide % width;
		}
	}
	return { used, whole };
}

/**
 * The largest size in points, up to one, in which a text stands in so many rows: with whole words, unless they would be
 * very small.
 */
function fitted(text, width, most, measure, largest, smallest) {
	const fits = (points, broken) => {
		const { used, whole } = rows(text, width, points, measure);
		return used <= most && (whole || broken);
	};
	const sizes = Array.from({ length: Math.max(0, Math.floor(largest) - smallest) }, (_, i) => Math.floor(largest) - i);
	return sizes.find((points) => points >= largest * SMALLEST_WHOLE && fits(points, false))
		?? sizes.find((points) => fits(points, true)) ?? smallest;
}

/** The lines by so much of their largest sizes if they stand in a space then, else null. */
function scaled(lines, width, height, gap, measure, scale, smallest) {
	const sized = lines.map((line) => ({ ...line, points: fitted(line.text, width, line.most, measure, line.largest * scale, smallest) }));
	const total = sized.reduce((sum, { text, points }) => sum + rows(text, width, points, measure).used * points * LINE_HEIGHT + gap, -gap);
	return total <= height ? sized : null;
}

/**
 * Fits lines into a space, each as large as it can be. What matters least is left out where all do not fit; a name never is,
 * but becomes smaller.
 * @param lines {text, most, largest, matters} in their order: at most so many rows, at most so many points
 * @param gap between two lines
 * @returns those that fit, with their points
 */
export function fit(lines, width, height, gap, measure) {
	const least = Math.min(...lines.map((it) => it.matters));
	const named = least >= NAME;
	const smallest = named ? SMALLEST_OF_NAMES : SMALLEST_POINTS;
	for (let scale = 1; scale >= (named ? STEP : SMALLEST_SCALE); scale -= STEP) {
		const sized = scaled(lines, width, height, gap, measure, scale, smallest);
		if (sized) {
			return sized;
		}
	}
	return named ? lines.map((line) => ({ ...line, points: smallest }))
		: fit(lines.filter((it) => it.matters !== least), width, height, gap, measure);
}
