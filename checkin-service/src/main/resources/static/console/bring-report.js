import { element } from "/shared/api.js";
import { fieldName } from "/console/bring-columns.js";

const SEPARATORS = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars", "^": "carets", "~": "tildes",
	"¦": "broken bars" };

const CHARSETS = { "windows-1252": "Windows-1252", "x-MacRoman": "Mac Roman", "IBM850": "DOS text",
	"IBM866": "Cyrillic DOS text", "x-windows-874": "Windows-874" };

const people = (count) => count === 1 ? "1 person" : `${count.toLocaleString()} people`;

/** How a file was read, in a sentence. */
export function readAs(name, file) {
	const how = file.format === "xlsx" ? "an Excel workbook"
		: [CHARSETS[file.charset] ?? file.charset.replace(/^windows/, "Windows"), SEPARATORS[file.separator]
			? `separated by ${SEPARATORS[file.separator]}` : null].filter((it) => it).join(", ");
	return `${name}: read as ${how} – ${file.rows.toLocaleString()} ${file.rows === 1 ? "row" : "rows"}.`;
}

function table(rows, caption) {
	return element("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: caption }, element("table", {},
		element("thead", {}, element("tr", {},
			...["Line", "Name", "What"].map((it) => element("th", { scope: "col", textContent: it })))),
		element("tbody", {}, ...rows.map((it) => element("tr", {},
			element("td", { textContent: it.line > 0 ? it.line : "" }),
			element("td", {}, element("bdi", { textContent: it.name ?? "" })),
			element("td", { textContent: it.text }))))));
}

/** What is about the whole file has no rows to show. */
function group(sentence, rows) {
	return rows.every((it) => !it.line && !it.name && it.text === sentence) ? element("p", { textContent: sentence })
		: element("details", {}, element("summary", { textContent: sentence }), table(rows, sentence));
}

function refused(report) {
	if (report.rejectedCount === 0) {
		return null;
	}
	const made = group(`${people(report.rejectedCount)} cannot be added. Fix these rows and import the file again – those already in stay as they are`,
		report.rejected);
	made.open = true;
	return made;
}

function changes(report) {
	return report.changes.length === 0 ? null : element("p", { textContent: `${report.updated.toLocaleString()} changed: `
		+ report.changes.map((it) => `${fieldName(it.column).toLowerCase()} (${it.count.toLocaleString()})`).join(", ") });
}

function missing(report) {
	if (report.missing.count === 0) {
		return null;
	}
	return group(`${people(report.missing.count)} at the event ${report.missing.count === 1 ? "is" : "are"} not in this file. They stay as they are`,
		report.missing.people.map((it) => ({ line: 0, name: it.name, text: it.ticket })));
}

/** What would become of a file. */
export function checked(report) {
	if (report.missingColumns.length > 0) {
		return [element("p", { className: "message",
			textContent: "No column looks like the names of people. Say above which one it is." })];
	}
	const ready = report.imported + report.updated + report.unchanged;
	const parts = [`${ready.toLocaleString()} ready`];
	if (report.unchanged > 0) {
		parts.push(`${report.unchanged.toLocaleString()} of them as before`);
	}
	if (report.remarksCount > 0) {
		parts.push(`${report.remarksCount.toLocaleString()} ${report.remarksCount === 1 ? "remark" : "remarks"}`);
	}
	if (report.rejectedCount > 0) {
		parts.push(`${report.rejectedCount.toLocaleString()} cannot be added`);
	}
	return [element("p", { className: "counts" }, element("strong", { textContent: parts.join(" · ") })),
		refused(report), changes(report),
		...report.remarkKinds.map((it) => group(it.text, report.remarks.filter((one) => one.kind === it.kind))),
		missing(report)].filter((it) => it !== null);
}

function button(text, action) {
	const made = element("button", { type: "button", textContent: text });
	made.addEventListener("click", () => action(made));
	return made;
}

/** Takes the tickets of all who are not in a newer list, once that is asked for. */
function revoking(report, name, revoke) {
	const those = report.missing.people;
	if (those.length === 0) {
		return null;
	}
	const what = those.length === 1 ? "this ticket" : `these ${those.length} tickets`;
	return button(`Revoke ${what}`, async (pressed) => {
		pressed.ariaDisabled = "true";
		try {
			await revoke(those, `not in ${name}`.slice(0, 200));
			pressed.replaceWith(element("p", { textContent: `The door will not let ${those.length === 1 ? "this person" : "them"} in.` }));
		} catch (error) {
			pressed.ariaDisabled = null;
			pressed.after(element("p", { className: "message", textContent: error.message }));
		}
	});
}

/** What became of a file, and what can be done about it. */
export function done(report, name, actions) {
	const added = [];
	if (report.imported > 0) {
		added.push(`${people(report.imported)} added`);
	}
	if (report.updated > 0) {
		added.push(`${report.updated.toLocaleString()} changed`);
	}
	if (added.length === 0) {
		added.push("Nothing new");
	}
	if (report.unchanged > 0) {
		added.push(`${report.unchanged.toLocaleString()} as before`);
	}
	if (report.rejectedCount > 0) {
		added.push(`${report.rejectedCount.toLocaleString()} left out`);
	}
	const buttons = element("div", { className: "tools" });
	if (report.undo) {
		buttons.append(button(`Undo (until ${actions.time(report.undoUntil)})`, actions.undo));
	}
	buttons.append(button("Make the first kiosk", actions.kiosk));
	return [element("p", { className: `message ${report.rejectedCount > 0 ? "mixed" : "good"}`,
		textContent: `${added.join(", ")}.` }), buttons, refused(report), changes(report), missing(report),
	revoking(report, name, actions.revoke)].filter((it) => it !== null);
}

/** A cell that a spreadsheet takes for a text, whatever it begins with. */
const cell = (value) => `"${String(value ?? "").replace(/^([=+\-@\t])/, "'$1").replaceAll("\"", "\"\"")}"`;

/** The rows with remarks and those that are left out, as lines of a CSV. */
export function rowsCsv(report) {
	return [["line", "name", "field", "remark"],
		...report.rejected.map((it) => [it.line, it.name, "", it.text]),
		...report.remarks.map((it) => [it.line || "", it.name, fieldName(it.column), it.text])]
		.map((it) => it.map(cell).join(",")).join("\r\n");
}

/** Saves them as a file. */
export function rowsFile(report) {
	const address = URL.createObjectURL(new Blob([`\uFEFF${rowsCsv(report)}\r\n`], { type: "text/csv" }));
	element("a", { href: address, download: "rows-to-look-at.csv" }).click();
	setTimeout(() => URL.revokeObjectURL(address), 60000);
}
