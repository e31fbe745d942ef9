/** What of other layouts stands where digits and dashes are: German ß, French digits and dash, and their kin. */
const LAYOUT = /[ßéèçàùÇ§´`¿¡ñ°²³&"'()]/u;

/**
 * What may be wrong with a code that no ticket has.
 * @returns the key of a text, or null if nothing is known
 */
export function hint(code) {
	const read = code.trim();
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(read) || /^www\./i.test(read)) {
		return "hint.address";
	}
	if (/^[[{<]/.test(read) || /^(BEGIN:|WIFI:|MATMSG:|mailto:|tel:|smsto:)/i.test(read) || read.includes("\n")) {
		return "hint.other";
	}
	const half = read.length / 2;
	if (read.length >= 8 && /^(.{2,}?)[-_ ]?\d+\1[-_ ]?\d+$/u.test(read) && half > 3) {
		return "hint.two";
	}
	return LAYOUT.test(read) && /\p{L}/u.test(read) ? "hint.layout" : null;
}

/** A code as it is shown: never so long that it pushes all else away. */
export function shortened(code, most = 40) {
	const letters = Array.from(code.trim());
	return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 9).join("")}…${letters.slice(-8).join("")}`;
}
