import { ask, OURS } from "/kiosk/link.js";
import * as kept from "/kiosk/kept.js";
import { seal, sealKey, supported, unseal } from "/kiosk/sealed.js";
import { state } from "/kiosk/state.js";

/**
 * Guests who were added while the network was away. Each waits sealed under a key of this tablet, which goes with all names
 * when the kiosk ends, and is sent right before the scan of her ticket.
 */
const KEY = "guest-key";
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PATIENCE_MILLIS = 30000;
const MOST_FAILURES = 5;

const failures = new Map();

/** A ticket as the service makes them, which nobody can guess: the person stays the same however often she is sent. */
export const madeTicket = () => `WALK-IN-${Array.from(crypto.getRandomValues(new Uint8Array(16)), (it) => LETTERS[it & 31]).join("")}`;

/**
 * Makes what is kept of a guest until she is sent.
 * @param person as the API takes her, with a ticket
 * @param key the same each time she is sent
 * @returns {item, card} for scan.check; null if this browser cannot seal
 */
export async function waitingGuest(person, key) {
	if (!supported) {
		return null;
	}
	let sealing = await kept.get(KEY);
	if (!sealing) {
		sealing = await sealKey();
		await kept.set(KEY, sealing);
	}
	const { ticket, name, company } = person;
	return { item: { guest: await seal(sealing, person), key, ticket, eventId: state.setup.eventId, event: state.event?.name, askedUntil: 0 },
		card: { ticket, name, company } };
}

const passing = (error, key) => {
	const failed = (failures.get(key) ?? 0) + 1;
	failures.set(key, failed);
	return error.status === 500 && error.type?.startsWith(OURS) ? failed < MOST_FAILURES
		: error.retry || [401, 403, 429].includes(error.status);
};

/** Adds a guest at the service; who she is there. */
export const addGuest = (person, key, patience) => ask("POST", "/attendees", person, { headers: { "Idempotency-Key": key }, patience,
	fits: (it) => typeof it?.ticket === "string" });

/**
 * Sends a guest who waited.
 * @returns what staff must look at if she is refused, else null
 * @throws ApiError if she is to be sent again
 */
export async function sendGuest({ guest, key, ticket }) {
	const sealing = await kept.get(KEY);
	const person = sealing ? await unseal(sealing, guest).catch(() => null) : null;
	if (!person) {
		return null;
	}
	try {
		await addGuest(person, key, PATIENCE_MILLIS);
		return null;
	} catch (error) {
		if (passing(error, key)) {
			throw error;
		}
		return { scanId: key, outcome: "rejected", shown: "admitted", ticket, attendee: { name: person.name }, problem: { title: error.message } };
	}
}

/** Forgets the guests who were not sent, and what was written of badges that were printed: it may name somebody. */
export async function forgetGuests() {
	await kept.remove("kept", KEY);
	const items = await kept.all("queue");
	await kept.within(["queue"], (queue) => {
		items.filter((item) => item.guest).forEach((item) => queue.delete(item.seq));
		items.filter((item) => item.print?.note).forEach((item) => queue.put({ ...item, print: { ...item.print, note: undefined } }));
	});
}
