import { now } from "/kiosk/clock.js";
import en from "/kiosk/words/en.js";

export const LANGUAGES = { en: "English", de: "Deutsch", fr: "Français", es: "Español", it: "Italiano", nl: "Nederlands", pt: "Português" };

const loaded = { en };

/** Loads the words of a language; those of an unknown one are English. */
export async function load(language) {
	if (!(language in loaded) && language in LANGUAGES) {
		loaded[language] = (await import(`/kiosk/words/${language}.js`)).default;
	}
}

/** The languages of the page that somebody's list of language tags names, the first that fits, or nothing. */
export function spoken(tags) {
	return tags.map((tag) => String(tag).toLowerCase().split("-")[0]).find((tag) => tag in LANGUAGES);
}

/** The text of a key; `n` chooses between one and many, and {names} are filled in. */
export function text(language, key, values = {}) {
	const words = loaded[language] ?? en;
	let found = words[key] ?? en[key] ?? key;
	if (typeof found === "object") {
		found = new Intl.PluralRules(language).select(values.n) === "one" ? found.one : found.other;
	}
	return found.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** The parts of a text, those that were filled in apart, so that each can stand in an element of its own. */
export function parts(language, key, values = {}) {
	const marked = Object.fromEntries(Object.keys(values).map((name) => [name, name === "n" ? values.n : `\u0001${name}\u0001`]));
	return text(language, key, marked).split("\u0001").map((part, i) => i % 2 ? { value: String(values[part] ?? "") } : part)
		.filter((part) => part !== "");
}

/** Whether a time is today in a time zone. */
export function isToday(at, timeZone) {
	const day = (it) => new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(it);
	return day(new Date(at)) === day(new Date(now()));
}

/** A time as people write it in a language, with the day unless it is today, in a time zone. */
export function clock(language, at, timeZone) {
	const style = { hour: "2-digit", minute: "2-digit", timeZone };
	if (!isToday(at, timeZone)) {
		Object.assign(style, { weekday: "short", day: "numeric", month: "short" });
	}
	return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, style).format(new Date(at));
}
