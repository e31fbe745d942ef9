import { element } from "/shared/api.js";

function table(rows, caption) {
	return element("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: caption }, element("table", {},
		element("thead", {}, element("tr", {},
			...["Line", "Column", "Why"].map((it) => element("th", { scope: "col", textContent: it })))),
		element("tbody", {}, ...rows.map((it) => element("tr", {}, element("td", { textContent: it.line }),
			element("td", { textContent: it.column }), element("td", { textContent: it.reason }))))));
}

/** What became of an import, with every row that was not taken. */
export function report(answer) {
	const made = element("div", {}, element("p", { className: "message good", textContent:
		`${answer.imported} new, ${answer.updated} changed, ${answer.unchanged} as before` }));
	if (answer.rejected.length > 0) {
		made.append(element("p", { textContent: "Not taken; mend these lines and import the file again:" }),
			table(answer.rejected, "Rows that were not taken"));
	}
	if (answer.warnings.length > 0) {
		made.append(element("p", { textContent: "Taken, but look again:" }), table(answer.warnings, "Warnings"));
	}
	if (answer.unknownColumns.length > 0) {
		made.append(element("p", { textContent: `Columns that were not read: ${answer.unknownColumns.join(", ")}` }));
	}
	return made;
}
