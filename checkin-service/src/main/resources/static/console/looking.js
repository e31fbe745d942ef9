import { call } from "/shared/api.js";

/**
 * Looks at a list of the event that is shown, now and again and as soon as the page is looked at.
 * @param context gives the token and the event that is shown
 * @param path of the list, below the event's address
 * @param show is given what was found, unless it was looked for anew, or dropped, meanwhile
 * @returns {refresh, drop}, `refresh` looks now, `drop` lets what is on its way come to nothing
 */
export function looking(context, path, everyMillis, show) {
	let looks = 0;

	async function refresh() {
		const event = context.event();
		const look = ++looks;
		if (!event || !context.token() || document.hidden) {
			return;
		}
		try {
			const found = await call(context.token(), "GET", `/api/events/${event}/${path}`);
			if (look === looks) {
				show(found);
			}
		} catch {
			// The page says by itself that it has no connection; what is shown here is looked at again.
		}
	}

	document.addEventListener("visibilitychange", refresh);
	setInterval(refresh, everyMillis);
	return { refresh, drop: () => { looks++; } };
}
