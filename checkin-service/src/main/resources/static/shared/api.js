/** What the service refused, in words that say what to do. */
export class ApiError extends Error {
	constructor(status, title, detail, retry, type) {
		super(detail ? `${title}. ${detail}` : title);
		this.status = status;
		this.retry = retry;
		this.type = type;
	}
}

const nothingAnswers = () => new ApiError(0, "No connection", "Check the network.", true);

/** Ends after so many milliseconds, on tablets too that get no browser any more that does so by itself (iOS 15). */
function ending(millis) {
	if (AbortSignal.timeout) {
		return AbortSignal.timeout(millis);
	}
	const controller = new AbortController();
	setTimeout(() => controller.abort(), millis);
	return controller.signal;
}

/**
 * Calls the API with a token and waits for so many milliseconds.
 * @param seen is told of each answer, whatever it is
 * @returns the answer's JSON
 * @throws ApiError if it is refused; status 0 if nothing answers, or something else does that stands in the network's way
 */
export async function call(token, method, path, body, { type = "application/json", patience = 30000, headers: more = {}, seen = () => {} } = {}) {
	const headers = { ...more };
	if (token) {
		headers.Authorization = `Bearer ${token}`;
	}
	if (body !== undefined) {
		headers["Content-Type"] = type;
	}
	const payload = body === undefined || type !== "application/json" ? body : JSON.stringify(body);
	let answer;
	try {
		answer = await fetch(path, { method, headers, body: payload, signal: ending(patience) });
	} catch {
		throw nothingAnswers();
	}
	seen(answer);
	if (!answer.ok) {
		const problem = await answer.json().catch(() => ({}));
		throw new ApiError(answer.status, problem.title ?? `Error ${answer.status}`, problem.detail,
			problem.retry === true || answer.status >= 502, problem.type);
	}
	if (answer.redirected) {
		throw nothingAnswers();
	}
	// A network's own log-in page comes as 200, and an answer may break off.
	return answer.json().catch(() => { throw nothingAnswers(); });
}

/** Takes what the address carries behind its # under a name (#token=…), and removes it there at once. */
export function fromAddress(name) {
	const value = new URLSearchParams(location.hash.slice(1)).get(name);
	if (value) {
		history.replaceState(null, "", location.pathname + location.search);
	}
	return value;
}

/** Takes a token from the address (#token=…) and removes it there at once. */
export const tokenFromAddress = () => fromAddress("token");

/** An element with text or children; text is never read as HTML. */
export function element(name, properties = {}, ...children) {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(properties)) {
		if (key === "dataset") {
			Object.assign(made.dataset, value);
		} else {
			made[key] = value;
		}
	}
	made.append(...children.filter((it) => it !== null && it !== undefined));
	return made;
}

/** A random UUID, also where a page came over plain HTTP and crypto.randomUUID is missing. */
export function uuid() {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = (bytes[6] & 0x0f) | 0x40;
	bytes[8] = (bytes[8] & 0x3f) | 0x80;
	const hex = Array.from(bytes, (it) => it.toString(16).padStart(2, "0")).join("");
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A time of day as people here write it, in a time zone. */
export function time(iso, timeZone) {
	return new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", timeZone });
}
