import { element } from "/shared/api.js";
import { door, written } from "/kiosk/card.js";
import * as kept from "/kiosk/kept.js";
import { t } from "/kiosk/language.js";
import { view } from "/kiosk/outcomes.js";
import { state } from "/kiosk/state.js";
import { clock, text } from "/kiosk/texts.js";

const $ = (id) => document.getElementById(id);
const SHOWN = 4;

const titled = (verdict) => {
	const { title } = view({ ...verdict, scan: { ticket: verdict.ticket ?? "" } }, door());
	return typeof title === "string" ? title : text(state.language, title.key, title.values);
};

/** What to say of a scan that the record sees otherwise than this tablet did. */
export function said(look) {
	const name = look.attendee?.name ?? look.ticket ?? "";
	if (look.outcome === "already-in" && look.shown === "admitted") {
		return look.since && look.kiosk ? { key: "look.already", values: { name, door: look.kiosk, time: clock(state.language, look.since, state.event?.timeZone) } }
			: { key: "look.already.short", values: { name } };
	}
	const what = look.problem?.title ?? titled(look);
	return look.shown === "admitted" ? { key: "look.refused", values: { name, what } }
		: { key: "look.other", values: { name, what, shown: look.shown ? titled({ outcome: look.shown, attendee: look.attendee, firstCheckIn: true }) : "" } };
}

/** Shows what has to be looked at until somebody has. */
export async function showLooks() {
	const open = (await kept.all("looks").catch(() => [])).filter((it) => it.eventId === state.setup?.eventId);
	$("looks").hidden = open.length === 0 || state.guest;
	$("looks-title").textContent = t("looks", { n: open.length });
	const shown = open.slice(0, SHOWN);
	$("looks-list").replaceChildren(...shown.map((it) => element("li", {}, ...written(said(it)))));
	$("looks-seen").onclick = async () => {
		await kept.within(["looks"], (looks) => { shown.forEach((it) => looks.delete(it.scanId)); });
		await showLooks();
		$("ticket").focus();
	};
}
