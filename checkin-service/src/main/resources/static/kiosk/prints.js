import { uuid } from "/shared/api.js";
import { nowText } from "/kiosk/clock.js";
import * as kept from "/kiosk/kept.js";
import { ask } from "/kiosk/link.js";
import { keep } from "/kiosk/queue.js";
import { state } from "/kiosk/state.js";

/** The badges that were printed here: each is told to the service, now or once the network is back, and counts once. */
const KEY = "printed";
/** So many are known, for while the service cannot be asked. */
const KNOWN = 2000;
const PATIENCE_MILLIS = 15000;
/** What the service refuses for good. */
const REFUSED = [400, 404, 409, 410, 413, 422];

const idOf = ({ attendeeId, ticket }) => attendeeId ?? ticket;

/** Whether somebody's badge was printed here. */
export const wasPrinted = async (attendee) => (await kept.get(KEY).catch(() => null) ?? []).includes(idOf(attendee));

/** Keeps that a badge was printed, so that it is told; where the tablet keeps nothing any more it is told at once. */
export async function keepPrint(attendee, note) {
	const { attendeeId, ticket } = attendee;
	const print = { printId: uuid(), printedAt: nowText(), ...attendeeId ? { attendeeId } : { ticket }, ...note ? { note } : {} };
	try {
		await keep({ print, eventId: state.setup.eventId, event: state.event?.name, askedUntil: 0 });
		const before = await kept.get(KEY) ?? [];
		await kept.set(KEY, [...before, idOf(attendee)].slice(-KNOWN));
	} catch {
		await sendPrint(print).catch(() => {});
	}
}

/** Whose ticket it is; a guest who was added without the network has no id before she was sent. */
async function holder(ticket) {
	const { attendees } = await ask("GET", `/attendees?limit=1&query=${encodeURIComponent(ticket)}`, undefined,
		{ patience: PATIENCE_MILLIS, fits: (it) => Array.isArray(it?.attendees) });
	return attendees.find((it) => it.ticket === ticket)?.attendeeId;
}

/**
 * Tells of a badge that was printed; of somebody who is not known any more there is nothing to tell.
 * @throws ApiError if it is to be told again
 */
export async function sendPrint({ attendeeId, ticket, ...print }) {
	const id = attendeeId ?? await holder(ticket);
	if (id) {
		await ask("POST", `/attendees/${id}/badge/prints`, print, { patience: PATIENCE_MILLIS, fits: (it) => Boolean(it?.printedAt) })
			.catch((error) => {
				if (error.retry || !REFUSED.includes(error.status)) {
					throw error;
				}
			});
	}
}
