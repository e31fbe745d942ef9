import { LANGUAGES, load, spoken, text } from "/kiosk/texts.js";
import { change, state } from "/kiosk/state.js";

const told = [];

/** Says what else to write anew in another language. */
export const onLanguage = (action) => { told.push(action); };

/** A text of the page in the language it is read in. */
export const t = (key, values) => text(state.language, key, values);

/** Writes all fixed texts of the page in a language. */
export async function speak(language) {
	await load(language);
	change({ language });
	document.documentElement.lang = language;
	document.querySelectorAll("[data-text]").forEach((it) => { it.textContent = t(it.dataset.text); });
	document.querySelectorAll("[data-label]").forEach((it) => { it.ariaLabel = t(it.dataset.label); });
	document.querySelectorAll(".languages").forEach((it) => { it.value = language; });
	told.forEach((action) => action());
}

/** Offers the languages wherever the page has a choice of them. */
export function offerLanguages(chosen) {
	for (const select of document.querySelectorAll(".languages")) {
		select.replaceChildren(...Object.entries(LANGUAGES).map(([code, name]) => new Option(name, code)));
		select.addEventListener("change", () => { speak(select.value); chosen(select.value); });
	}
}

/** The language of the browser, as far as the page speaks it. */
export const ofBrowser = () => spoken(navigator.languages ?? []) ?? "en";
