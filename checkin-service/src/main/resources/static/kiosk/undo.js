import { state } from "/kiosk/state.js";
import { ask } from "/kiosk/link.js";
import { keep } from "/kiosk/queue.js";
import { recount } from "/kiosk/sender.js";
import { forget } from "/kiosk/stays.js";

/** Undoes a scan: at once where the network is, else after the scan itself was sent. */
export async function undo(verdict) {
	const reason = "undone at the kiosk";
	const { scanId } = verdict.scan;
	if (!verdict.queued || state.online) {
		try {
			return await ask("POST", `/check-ins/${encodeURIComponent(scanId)}/undo`, { reason, kiosk: state.setup.kiosk },
				{ patience: 5000, fits: (it) => it?.scanId === scanId });
		} catch (error) {
			if (!error.retry && error.status !== 404 && error.status !== 401) {
				throw error;
			}
		}
	}
	await keep({ undo: scanId, reason, kiosk: state.setup.kiosk, eventId: state.setup.eventId, event: state.event?.name, askedUntil: 0 });
	await forget(verdict);
	await recount();
	return { outcome: "undone" };
}
