import { element } from "/shared/api.js";

/** What each field is called, in the order in which they are offered. */
export const FIELDS = {
	ticket: "Ticket", name: "Name", firstName: "First name", lastName: "Last name", namePart: "Part of the last name", phone: "Phone",
	introduce: "Would like introductions", interests: "Interests", offers: "Can help with", asks: "Wants help with",
	company: "Company", role: "Role", languages: "Languages", badge: "Badge", status: "Status, such as cancelled",
	ticketType: "Type of ticket", pronouns: "Pronouns", pace: "Pace", experience: "Experience",
	mentoring: "Mentoring", knows: "Knows (tickets)", hold: "Staff must confirm", note: "Note for staff",
	callName: "Called", dialCode: "Country code of the phone", order: "Order", position: "Position in the order", email: "E-mail (not kept)",
};

/** The field's name for people. */
export const fieldName = (field) => FIELDS[field] ?? field;

/** A column of the file: its header, what is in it, and what it is taken for. */
export function columnRow(column, fields, chosen) {
	const header = column.header || `Column ${column.index + 1}`;
	const id = `bring-column-${column.index}`;
	const offered = Object.keys(FIELDS).filter((it) => fields.includes(it));
	const select = element("select", { id }, element("option", { value: "", textContent: "Not used" }),
		...offered.map((it) => element("option", { value: it, textContent: fieldName(it) })));
	select.value = column.field ?? "";
	select.addEventListener("change", () => chosen(column.index, select.value));
	const unsure = column.field !== null && !column.certain;
	return element("tr", { className: unsure ? "unsure" : "" },
		element("th", { scope: "row" }, element("label", { htmlFor: id, textContent: header })),
		element("td", { className: "samples soft", textContent: column.samples.join(" · ") }),
		element("td", {}, select, unsure ? element("p", { className: "told",
			textContent: `“${header}” looks like ${fieldName(column.field).toLowerCase()}. Is it?` }) : null));
}

const REGIONS = "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI "
	+ "CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK "
	+ "HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC "
	+ "MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY "
	+ "QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG "
	+ "US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW";

/** Where phone numbers in national form may be from, by name. */
export function countries() {
	const names = new Intl.DisplayNames(["en"], { type: "region" });
	return REGIONS.split(" ").map((it) => ({ code: it, name: names.of(it) }))
		.toSorted((one, other) => one.name.localeCompare(other.name))
		.map((it) => element("option", { value: it.code, textContent: it.name }));
}
