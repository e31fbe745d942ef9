import { looking } from "/console/looking.js";
import { call, element, time } from "/shared/api.js";

const LOOK_EVERY_MILLIS = 6000;
const SHOWN = 20;
/** What hangs longer hangs for good; to settle the same way again changes nothing. */
const PATIENCE_MILLIS = 10000;

const $ = (id) => document.getElementById(id);

const SHOWED = { admitted: "was let in", "already-in": "was told to be in already", left: "was checked out", refused: "was sent away",
	held: "was held", "not-in": "was told not to be in" };
const REASONS = { "unknown-ticket": "nobody has this ticket", blocked: "the ticket is blocked", revoked: "the ticket was taken back",
	cancelled: "the ticket was cancelled", "outside-hours": "the doors were closed", "outside-window": "the ticket is for another time",
	full: "it was full", used: "the ticket was used up" };

/**
 * Where kiosks without the network showed something else than the record says, until somebody has settled it.
 * @param context gives the token and the event that is shown, with its time zone
 */
export function conflicts(context) {
	const { refresh, drop } = looking(context, "conflicts", LOOK_EVERY_MILLIS, show);

	/** As it is at an event of which nothing is known yet. */
	function reset() {
		drop();
		$("conflicts").hidden = true;
		$("conflict-list").replaceChildren();
	}

	/** Rows that stay are left where they are, so that nothing vanishes under somebody's finger. */
	function show({ conflicts: all, open }) {
		const rows = $("conflict-list");
		const wanted = all.slice(0, SHOWN);
		[...rows.children].filter((row) => !wanted.some((it) => it.id === row.dataset.id)).forEach((row) => leave(row));
		const there = new Set([...rows.children].map((row) => row.dataset.id));
		rows.append(...wanted.filter((it) => !there.has(it.id)).map(card));
		$("conflicts").hidden = rows.children.length === 0;
		$("conflicts-title").textContent = open === 1 ? "1 scan to settle" : `${open.toLocaleString()} scans to settle`;
	}

	/** Takes a row away; the focus that was in it goes to the next one. */
	function leave(row) {
		const focused = row.contains(document.activeElement);
		const next = row.nextElementSibling ?? row.previousElementSibling;
		row.remove();
		if (focused) {
			(next?.querySelector("button") ?? $("title")).focus();
		}
	}

	function card(conflict) {
		const name = conflict.attendee?.name || "Someone";
		const button = (settle, words) => element("button", { type: "button", textContent: words, ariaLabel: `${words}: ${name}`,
			onclick: () => settled(conflict.id, settle, made) });
		const made = element("li", { className: "conflict stack", dataset: { id: conflict.id } },
			element("p", {}, element("strong", {}, element("bdi", { textContent: name })), ` ${SHOWED[conflict.shown] ?? conflict.shown} at `,
				element("bdi", { textContent: conflict.kiosk }), ` at ${clock(conflict.scannedAt)}, but `, ...recorded(conflict)),
			element("div", { className: "tools" }, button("let-stand", "Kiosk was right"), button("undo", "Record is right")),
			element("p", { className: "soft", role: "status" }));
		return made;
	}

	function recorded({ outcome, reason, since, door }) {
		if (outcome === "already-in") {
			return ["had come in before", since ? `, at ${clock(since)}` : "", ...door ? [" at ", element("bdi", { textContent: door })] : [], "."];
		}
		return [`${REASONS[reason] ?? { admitted: "could come in", held: "was to be asked first", "not-in": "had not come in", left: "had left" }[outcome]
			?? "the record says otherwise"}.`];
	}

	const clock = (at) => time(at, context.zone());

	async function settled(id, settle, row) {
		const event = context.event();
		const buttons = [...row.querySelectorAll("button")];
		if (buttons.some((it) => it.ariaDisabled)) {
			return;
		}
		const told = row.querySelector("[role=status]");
		buttons.forEach((it) => { it.ariaDisabled = "true"; });
		told.textContent = "Saving …";
		try {
			await call(context.token(), "POST", `/api/events/${event}/conflicts/${encodeURIComponent(id)}`, { settle }, { patience: PATIENCE_MILLIS });
			leave(row);
			refresh();
		} catch (error) {
			told.textContent = error.retry ? "Not saved yet: the service does not answer. Try again; it counts once." : `Not saved. ${error.message}`;
			buttons.forEach((it) => { it.ariaDisabled = null; });
		}
	}

	return { reset, refresh };
}
