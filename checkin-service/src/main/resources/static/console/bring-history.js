import { element } from "/shared/api.js";

function numbers(it) {
	return [[it.imported, "added"], [it.updated, "changed"], [it.unchanged, "as before"], [it.rejected, "left out"]]
		.filter(([count]) => count > 0).map(([count, what]) => `${count.toLocaleString()} ${what}`).join(", ") || "nothing";
}

/** Past imports, the newest first, in the event's time; those of the last ten minutes can be undone. */
export function history(imports, zone, undo) {
	const format = new Intl.DateTimeFormat([], { timeZone: zone, day: "numeric", month: "short", hour: "2-digit",
		minute: "2-digit" });
	return imports.map((it) => {
		const row = element("li", {}, element("span", {}, element("strong", { textContent: it.fileName || "A list" }),
			` – ${numbers(it)}${it.undone ? " – taken back" : ""}`),
		element("span", { className: "soft told", textContent: `${format.format(new Date(it.at))} · ${it.by}` }));
		if (it.undoUntil && !it.undone) {
			const button = element("button", { type: "button", textContent: "Undo",
				ariaLabel: `Undo ${it.fileName || "this import"}` });
			button.addEventListener("click", () => undo(it.importId));
			row.append(button);
		}
		return row;
	});
}
