import { element } from "/shared/api.js";

function table(rows, caption) {
	return element("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: caption }, element("table", {},
		element("thead", {}, element("tr", {},
			...["Line", "Name", "Why"].map((it) => element("th", { scope: "col", textContent: it })))),
		element("tbody", {}, ...rows.map((it) => element("tr", {}, element("td", { textContent: it.line }),
			element("td", { textContent: it.name ?? "" }), element("td", { textContent: it.text }))))));
}

/** What became of an import, with every row that was not taken. */
export function report(answer) {
	const made = element("div", {}, element("p", { className: "message good", textContent:
		`${answer.imported} new, ${answer.updated} changed, ${answer.unchanged} as before` }));
	if (answer.rejected.length > 0) {
		made.append(element("p", { textContent: `${answer.rejectedCount} were not added. Fix these rows and import the file again – those already in stay as they are:` }),
			table(answer.rejected, "Rows that were not taken"));
	}
	if (answer.remarks.length > 0) {
		made.append(element("p", { textContent: "Added, but look again:" }),
			element("ul", {}, ...answer.remarkKinds.map((it) => element("li", { textContent: it.text }))),
			table(answer.remarks, "Remarks"));
	}
	const unused = answer.columns.filter((it) => it.field === null).map((it) => it.header);
	if (unused.length > 0) {
		made.append(element("p", { textContent: `Columns that were not used: ${unused.join(", ")}` }));
	}
	return made;
}
