import { uuid } from "/shared/api.js";
import { showChips, wireChips, words } from "/kiosk/chips.js";
import { addGuest, madeTicket, waitingGuest } from "/kiosk/guests.js";
import { t } from "/kiosk/language.js";

const $ = (id) => document.getElementById(id);
const PATIENCE_MILLIS = 5000;
const FIELDS = ["name", "company", "phone", "interests"];

let key = null;
let ticket = null;
let adding = false;
let added = () => {};

/** Says what to do with a guest who was added: (attendee, guest), `guest` if she waits to be sent. */
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
	ticket = madeTicket();
	$("guest").reset();
	complain(null);
	$("guest").hidden = false;
	$("finding").hidden = $("lasts").hidden = true;
	$("guest-name").value = /\d/.test(name) ? "" : name;
	$("guest-name").focus();
	showChips();
}

export function closeGuest() {
	$("guest").hidden = true;
	$("finding").hidden = $("lasts").hidden = false;
}

/** Who she is, as the API takes her; null if something is missing, which is said then. */
function read() {
	const value = (field) => $(`guest-${field}`).value.trim();
	const introduce = $("guest").elements.introduce.value === "yes";
	if (!value("name")) {
		complain(t("guest.needs.name"), "name");
		return null;
	}
	if (introduce && !value("phone")) {
		complain(t("guest.needs.phone"), "phone");
		return null;
	}
	const interests = words(value("interests"));
	return { ticket, name: value("name"), company: value("company"), introduce, ...value("phone") ? { phone: value("phone") } : {},
		...interests.length ? { interests } : {} };
}

async function send(person) {
	try {
		const attendee = await addGuest(person, key, PATIENCE_MILLIS);
		closeGuest();
		added(attendee);
	} catch (error) {
		const guest = error.retry || error.status === 401 ? await waitingGuest(person, key).catch(() => null) : null;
		if (guest) {
			closeGuest();
			added(guest.card, guest);
		} else {
			complain(error.retry ? t("guest.needs.network") : error.message);
		}
	}
}

async function add() {
	const person = read();
	if (person && !adding) {
		adding = true;
		await send(person).finally(() => { adding = false; });
	}
}

export function wireGuest() {
	$("add-guest").addEventListener("click", () => openGuest($("search").value.trim()));
	$("guest-cancel").addEventListener("click", closeGuest);
	wireChips();
	$("guest").addEventListener("submit", (event) => { event.preventDefault(); add(); });
}
