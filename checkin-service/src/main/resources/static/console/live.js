import { call } from "/shared/api.js";

/** How many of the latest introductions are told first. */
export const LATEST = 30;

/** The stream says every 15 seconds that it is still there; a connection that is silent for longer may be dead. */
const SILENCE_MILLIS = 40000;

/**
 * Reads an event's live stream for as long as it is wanted, and opens it again where it broke. Each time it first tells the
 * `latest` introductions, since the first stream begins with what happens now, and a later one goes back only so far. Fetch
 * is used in place of EventSource, which cannot carry a token but in the address.
 */
export function live(token, eventId, onEvent, onState) {
	const stop = new AbortController();
	const headers = { Authorization: `Bearer ${token}` };
	const onRead = (id, name, data) => {
		if (id) {
			headers["Last-Event-ID"] = id;
		}
		onEvent(name, data);
	};
	(async () => {
		for (let pause = 500; !stop.signal.aborted; pause = Math.min(pause * 2, 8000)) {
			const attempt = new AbortController();
			const signal = AbortSignal.any([stop.signal, attempt.signal]);
			// A stream that says nothing for long looks like one without a network.
			const broken = () => attempt.abort();
			window.addEventListener("offline", broken);
			try {
				const answer = await fetch(`/api/events/${eventId}/live`, { headers, signal });
				if (answer.ok) {
					const latest = await call(token, "GET", `/api/events/${eventId}/introductions?limit=${LATEST}`);
					stop.signal.throwIfAborted();
					onEvent("latest", latest.introductions);
					pause = 500;
					onState("live");
					await read(answer.body, onRead);
				}
			} catch {
				// Told below: it is opened again.
			} finally {
				window.removeEventListener("offline", broken);
				attempt.abort();
			}
			if (!stop.signal.aborted) {
				onState("off");
				await new Promise((resolve) => setTimeout(resolve, pause));
			}
		}
	})();
	return () => stop.abort();
}

async function read(body, onRead) {
	const reader = body.pipeThrough(new TextDecoderStream()).getReader();
	let kept = "";
	for (;;) {
		const { done, value } = await unlessSilent(reader.read());
		if (done) {
			return;
		}
		const events = (kept + value).split("\n\n");
		kept = events.pop();
		events.forEach((it) => dispatch(it, onRead));
	}
}

/** What is read, or an error after too long a silence. */
async function unlessSilent(reading) {
	let timer;
	const silence = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error("silent")), SILENCE_MILLIS);
	});
	try {
		return await Promise.race([reading, silence]);
	} finally {
		clearTimeout(timer);
	}
}

function dispatch(text, onRead) {
	let id = null;
	let name = "message";
	const data = [];
	for (const line of text.split("\n")) {
		if (line.startsWith("id:")) {
			id = line.slice(3).trim();
		} else if (line.startsWith("event:")) {
			name = line.slice(6).trim();
		} else if (line.startsWith("data:")) {
			data.push(line.slice(5));
		}
	}
	if (data.length > 0) {
		onRead(id, name, JSON.parse(data.join("\n")));
	}
}
