import { uuid } from "/shared/api.js";
import { ask } from "/kiosk/link.js";
import { t } from "/kiosk/language.js";

const $ = (id) => document.getElementById(id);
const FIELDS = ["name", "company", "phone", "interests"];

let key = null;
let added = () => {};

/** Says what to do with a guest who was added: (attendee). */
export const onAdded = (action) => { added = action; };

function complain(text, field) {
	$("guest-message").hidden = !text;
	$("guest-message").textContent = text ?? "";
	FIELDS.forEach((it) => $(`guest-${it}`).removeAttribute("aria-invalid"));
	if (field) {
		$(`guest-${field}`).setAttribute("aria-invalid", "true");
		$(`guest-${field}`).setAttribute("aria-describedby", "guest-message");
		$(`guest-${field}`).focus();
	}
}

/** Opens the sheet, with a name that was searched for. */
export function openGuest(name = "") {
	key = uuid();
	$("guest").reset();
	complain(null);
	$("guest").hidden = false;
	$("finding").hidden = $("lasts").hidden = true;
	$("guest-name").value = /\d/.test(name) ? "" : name;
	$("guest-name").focus();
}

export function closeGuest() {
	$("guest").hidden = true;
	$("finding").hidden = $("lasts").hidden = false;
}

async function add() {
	const value = (field) => $(`guest-${field}`).value.trim();
	const introduce = $("guest").elements.introduce.value === "yes";
	if (!value("name")) {
		complain(t("guest.needs.name"), "name");
		return;
	}
	if (introduce && !value("phone")) {
		complain(t("guest.needs.phone"), "phone");
		return;
	}
	const interests = value("interests").split(/[,;]/).map((it) => it.trim()).filter((it) => it);
	try {
		const attendee = await ask("POST", "/attendees", { name: value("name"), company: value("company"), introduce,
			...value("phone") ? { phone: value("phone") } : {}, ...interests.length ? { interests } : {} }, { headers: { "Idempotency-Key": key }, patience: 8000 });
		closeGuest();
		added(attendee);
	} catch (error) {
		complain(error.retry ? t("guest.needs.network") : error.message);
	}
}

export function wireGuest() {
	$("add-guest").addEventListener("click", () => openGuest($("search").value.trim()));
	$("guest-cancel").addEventListener("click", closeGuest);
	$("guest").addEventListener("submit", (event) => { event.preventDefault(); add(); });
}
