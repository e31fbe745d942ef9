import { ApiError, call } from "/shared/api.js";
import { change, state } from "/kiosk/state.js";

/** A chip that is never wrong for more than three seconds: pause and patience together are less. */
const PAUSE_MILLIS = 1400;
const PATIENCE_MILLIS = 1400;
const OURS = "urn:rapport:problem:";

let ended = () => {};

/** Says whom to tell once the kiosk was ended: the tablet is to be wiped then. */
export const onEnd = (action) => { ended = action; };

/** Calls the API as this kiosk; what the answer or its absence says of the network and of the token is taken in. */
export async function ask(method, path, body, options = {}) {
	const setup = state.setup;
	try {
		const answer = await call(setup.token, method, `/api/events/${setup.eventId}${path}`, body, options);
		change({ online: true, everOnline: true, lapsed: false });
		return answer;
	} catch (error) {
		await heed(error, setup);
		throw error;
	}
}

/** Takes in what an error says of the network and of the token. */
export async function heed(error, setup = state.setup) {
	if (!(error instanceof ApiError)) {
		return;
	}
	const mine = error.status === 401 && state.setup?.token === setup?.token;
	if (mine && error.type?.endsWith(":kiosk-revoked")) {
		await ended();
	} else if (mine && error.type?.startsWith(OURS)) {
		change({ online: false, lapsed: true });
	} else if (error.retry || error.status === 401) {
		// A network's own log-in page answers 401, too.
		change({ online: false });
	} else {
		change({ online: true, everOnline: true });
	}
}

let looking = false;

/** Looks whether the service answers, at once. */
export async function look() {
	if (looking || !state.setup) {
		return;
	}
	looking = true;
	try {
		change({ event: await ask("GET", "", undefined, { patience: PATIENCE_MILLIS }) });
	} catch {
		// Taken in already.
	} finally {
		looking = false;
	}
}

/** Looks again and again. */
export function watchLink() {
	const again = () => look().finally(() => setTimeout(again, PAUSE_MILLIS));
	again();
	window.addEventListener("offline", () => change({ online: false }));
	window.addEventListener("online", look);
	document.addEventListener("visibilitychange", look);
}
