import { call, element, time } from "/shared/api.js";
import { columnRow, countries } from "/console/bring-columns.js";
import { checked, done, readAs, rowsFile } from "/console/bring-report.js";
import { history } from "/console/bring-history.js";

/** No larger file is read by the service. */
const LARGEST_MEGABYTES = 100;
const MEGABYTE = 1024 * 1024;

/** Five minutes, and a quarter of one for each megabyte: it has to be sent and to be read. */
const patience = (bytes) => 300000 + 15000 * Math.ceil(bytes / MEGABYTE);

const $ = (id) => document.getElementById(id);

/**
 * The way of a file of people into an event: drop, match columns, check, add. Until it is added nothing is written.
 * @param context gives the token, the event that is shown, and does what belongs to the rest of the page
 */
export function bringPeople(context) {
	let file = null;
	let mapping = {};
	let country = "";
	let report = null;
	let asked = 0;

	function say(text) {
		$("bring-message").hidden = !text;
		$("bring-message").textContent = text ?? "";
	}

	function show(open) {
		$("bring").hidden = !open;
		$("bring-open").ariaExpanded = String(open);
		if (open) {
			$("bring-title").focus();
			tellHistory();
		} else {
			$("bring-open").focus();
		}
	}

	/** As it is before a file is chosen. */
	function reset() {
		asked++;
		file = null;
		report = null;
		mapping = {};
		country = "";
		$("file").value = "";
		$("bring-text").value = "";
		say("");
		for (const step of ["bring-file", "bring-columns", "bring-check"]) {
			$(step).hidden = true;
		}
		$("bring-drop").hidden = false;
		$("report").replaceChildren();
	}

	/** Sends the file. Sent unread it would look like a network that is away if it changed since. */
	async function send(event, dryRun) {
		const bytes = await file.arrayBuffer().catch(() => {
			throw new Error("The file has changed since it was chosen. Choose it again.");
		});
		const query = new URLSearchParams({ dryRun, fileName: file.name ?? "" });
		if (Object.keys(mapping).length > 0) {
			query.set("mapping", JSON.stringify(mapping));
		}
		if (country) {
			query.set("country", country);
		}
		return call(context.token(), "POST", `/api/events/${event}/attendees?${query}`, bytes,
			{ type: "application/octet-stream", patience: patience(bytes.byteLength) });
	}

	/** Asks what would become of the file, and shows that. */
	async function check() {
		const event = context.event();
		const number = ++asked;
		say("");
		$("bring-file").hidden = false;
		$("bring-go").ariaDisabled = "true";
		$("bring-read").textContent = `Reading ${file.name} …`;
		try {
			const answer = await send(event, true);
			if (number === asked) {
				report = answer;
				render();
			}
		} catch (error) {
			if (number === asked) {
				reset();
				say(error.message);
			}
		}
	}

	function render() {
		$("bring-drop").hidden = true;
		$("bring-read").textContent = readAs(file.name, report.file);
		$("bring-table").replaceChildren(...report.columns.map((it) => columnRow(it, report.fields, (index, field) => {
			mapping[index] = field;
			check();
		})));
		const unused = report.columns.filter((it) => it.field === null).map((it) => it.header);
		$("bring-unused").textContent = unused.length > 0 ? `Not used: ${unused.join(", ")}` : "All columns are used.";
		$("bring-country").value = country || context.country();
		const nameless = report.missingColumns.length > 0;
		$("bring-columns").hidden = false;
		$("bring-columns").open = nameless || report.columns.some((it) => !it.certain);
		$("bring-check").hidden = false;
		$("bring-checked").replaceChildren(...checked(report));
		$("bring-rows").hidden = report.remarks.length + report.rejected.length === 0;
		const people = report.imported + report.updated;
		$("bring-go").textContent = nameless ? "Add" : people > 0 ? `Add ${people.toLocaleString()} people` : "Nothing new to add";
		$("bring-go").ariaDisabled = nameless || people === 0 ? "true" : null;
	}

	async function add() {
		const event = context.event();
		const name = file.name;
		const number = ++asked;
		$("bring-go").ariaDisabled = "true";
		$("bring-go").textContent = `Adding ${(report.imported + report.updated).toLocaleString()} people …`;
		try {
			const answer = await send(event, false);
			const told = done(answer, name, actions(event, answer));
			if (number === asked) {
				reset();
			}
			context.answered("report", event, ...told);
			$("report").querySelector("button")?.focus();
		} catch (error) {
			if (number === asked) {
				render();
			}
			say(error.message);
		}
		tellHistory();
	}

	/** What can be done about an import once it is done. */
	function actions(event, answer) {
		return {
			time: (iso) => time(iso, context.zone()),
			undo: () => undo(event, answer.undo),
			kiosk: () => $("kiosk-name").focus(),
			revoke: (people, reason) => Promise.all(people.map((it) => call(context.token(), "PUT",
				`/api/events/${event}/attendees/${it.attendeeId}/admission`, { admission: "revoked", reason }))),
		};
	}

	async function undo(event, importId) {
		say("");
		try {
			const taken = await call(context.token(), "POST", `/api/events/${event}/attendees/imports/${importId}/undo`);
			const kept = taken.kept > 0 ? ` ${taken.kept} came in or changed meanwhile, and stay.` : "";
			context.answered("report", event, element("p", { className: "message good", textContent:
				`Taken back: ${taken.removed} removed, ${taken.restored} as they were before.${kept}` }));
			$("bring-title").focus();
		} catch (error) {
			say(error.message);
		}
		tellHistory();
	}

	async function tellHistory() {
		const event = context.event();
		if (!event || $("bring").hidden) {
			return;
		}
		const past = await call(context.token(), "GET", `/api/events/${event}/attendees/imports`).catch(() => null);
		if (past !== null && event === context.event()) {
			$("bring-past").hidden = past.imports.length === 0;
			$("bring-history").replaceChildren(...history(past.imports, context.zone(), (id) => undo(event, id)));
		}
	}

	function take(chosen) {
		reset();
		if (chosen.size > LARGEST_MEGABYTES * MEGABYTE) {
			say(`“${chosen.name}” has ${Math.ceil(chosen.size / MEGABYTE).toLocaleString()} MB; at most ${LARGEST_MEGABYTES} MB can be read. `
				+ "Take out columns that are not needed, or split the list.");
			return;
		}
		file = chosen;
		check();
	}

	function dragging(over) {
		$("bring-drop").classList.toggle("over", over);
	}

	document.addEventListener("dragover", (dragged) => {
		if (dragged.dataTransfer?.types.includes("Files") && context.event()) {
			dragged.preventDefault();
			if ($("bring").hidden) {
				show(true);
			}
			dragging(true);
		}
	});
	document.addEventListener("dragleave", (dragged) => dragging(dragged.relatedTarget !== null));
	document.addEventListener("drop", (dropped) => {
		dragging(false);
		const [first] = dropped.dataTransfer?.files ?? [];
		if (first && context.event()) {
			dropped.preventDefault();
			take(first);
		}
	});
	$("bring-open").addEventListener("click", () => show($("bring").hidden));
	$("bring-close").addEventListener("click", () => {
		reset();
		show(false);
	});
	$("file").addEventListener("change", () => {
		if ($("file").files.length > 0) {
			take($("file").files[0]);
		}
	});
	$("bring-paste").addEventListener("click", () => {
		$("bring-pasted").hidden = !$("bring-pasted").hidden;
		$("bring-paste").ariaExpanded = String(!$("bring-pasted").hidden);
		if (!$("bring-pasted").hidden) {
			$("bring-text").focus();
		}
	});
	$("bring-read-text").addEventListener("click", () => {
		if ($("bring-text").value.trim()) {
			take(new File([$("bring-text").value], "pasted list", { type: "text/plain" }));
		}
	});
	$("bring-other").addEventListener("click", () => {
		reset();
		$("file").focus();
	});
	$("bring-country").append(...countries());
	$("bring-country").addEventListener("change", () => {
		country = $("bring-country").value;
		check();
	});
	$("bring-rows").addEventListener("click", () => rowsFile(report));
	$("bring-go").addEventListener("click", () => {
		if (!$("bring-go").ariaDisabled) {
			add();
		}
	});

	return { reset, refresh: tellHistory, open: () => show(true) };
}
