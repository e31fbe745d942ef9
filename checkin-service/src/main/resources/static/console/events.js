/** The event that is now, else the next one, else the last one. */
export function current(events) {
	const now = Date.now();
	const soonest = events.filter((it) => Date.parse(it.endsAt) > now).toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
	return soonest[0] ?? events.toSorted((one, other) => Date.parse(one.endsAt) - Date.parse(other.endsAt)).at(-1);
}

/** A name makes the id; characters that an id may not have become hyphens. */
export function idOf(title) {
	return title.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 63)
		|| `event-${Date.now()}`;
}

/** Whether it is a time zone that browsers know. */
export function isZone(name) {
	try {
		return name.trim() !== "" && Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
	} catch {
		return false;
	}
}

/** The day of an event that is planned now: today in the morning, else tomorrow. */
export function usualDay(now = new Date()) {
	const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + (now.getHours() < 12 ? 0 : 1), 12);
	return new Intl.DateTimeFormat("en-CA").format(day);
}
