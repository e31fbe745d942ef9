import { ApiError, call } from "/shared/api.js";
import { heard } from "/kiosk/clock.js";
import { change, state } from "/kiosk/state.js";

/** A chip that is never wrong for more than three seconds: pause and patience together are less. */
const SPAN_MILLIS = 2500;
/** So long an answer may take; where answers are slow they get more of the span. */
const PATIENCE_MILLIS = 1200;
const SLOW_PATIENCE_MILLIS = 2200;
const SLOW_MILLIS = 900;
/** While nothing answers the next look does not wait for the one that hangs. */
const EAGER_MILLIS = 800;
const MOST_LOOKS = 3;
/** How the types of the service's own problems begin. */
export const OURS = "urn:rapport:problem:";
const ENDED = { "kiosk-revoked": "revoked", "kiosk-expired": "expired" };

let ended = () => {};
/** When the service answered last; what was asked before that says nothing of the network any more. */
let proved = -Infinity;

/** Says whom to tell, and by which word, once the kiosk was ended: the tablet is to be wiped then. */
export const onEnd = (action) => { ended = action; };

/**
 * Calls the API as this kiosk; what the answer or its absence says of the network and of the token is taken in.
 * @param fits tells whether an answer is one to this call: else something answered that is not the service
 */
export async function ask(method, path, body, { fits = () => true, ...options } = {}) {
	const setup = state.setup;
	const began = Date.now();
	const asked = performance.now();
	let date = null;
	const seen = (answer) => { date = answer.headers.get("Date"); };
	try {
		const answer = await call(setup.token, method, `/api/events/${setup.eventId}${path}`, body, { ...options, seen });
		if (!fits(answer)) {
			throw new ApiError(0, "No connection", "", true);
		}
		heard(date, began, Date.now());
		proved = performance.now();
		change({ online: true, everOnline: true, lapsed: false });
		return answer;
	} catch (error) {
		await heed(error, setup, asked);
		throw error;
	}
}

/** What the service itself did not refuse, or could not, is asked again: a gateway's error page is no answer to a scan. */
function passing(error) {
	error.retry ||= !error.type?.startsWith(OURS) || error.status >= 500 || error.status === 429;
}

/**
 * Takes in what an error says of the network and of the token.
 * @param asked when the call was made
 */
export async function heed(error, setup = state.setup, asked = performance.now()) {
	if (!(error instanceof ApiError)) {
		return;
	}
	passing(error);
	const mine = error.status === 401 && state.setup?.token === setup?.token;
	const word = ENDED[error.type?.slice(OURS.length)];
	if (mine && word && error.type.startsWith(OURS)) {
		await ended(word);
	} else if (mine && error.type?.startsWith(OURS)) {
		change({ online: false, lapsed: true });
	} else if (error.retry || error.status === 401) {
		// A network's own log-in page answers 401, too.
		change({ online: state.online && asked < proved });
	} else {
		proved = performance.now();
		change({ online: true, everOnline: true });
	}
}

let looking = 0;
let patience = PATIENCE_MILLIS;

/** Looks whether the service answers, at once. */
export async function look() {
	if (looking >= (state.online ? 1 : MOST_LOOKS) || !state.setup) {
		return;
	}
	looking++;
	const began = performance.now();
	try {
		const fits = (it) => it?.eventId === state.setup?.eventId;
		change({ event: await ask("GET", "", undefined, { patience, fits }) });
		patience = performance.now() - began > SLOW_MILLIS ? SLOW_PATIENCE_MILLIS : PATIENCE_MILLIS;
	} catch {
		// Taken in already.
		patience = SLOW_PATIENCE_MILLIS;
	} finally {
		looking--;
	}
}

/** Looks again and again. */
export function watchLink() {
	const again = () => {
		const looked = look();
		if (state.online) {
			looked.finally(() => setTimeout(again, SPAN_MILLIS - patience));
		} else {
			setTimeout(again, EAGER_MILLIS);
		}
	};
	again();
	window.addEventListener("offline", () => change({ online: false }));
	window.addEventListener("online", look);
	document.addEventListener("visibilitychange", look);
}
