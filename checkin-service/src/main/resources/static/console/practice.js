import { call, element } from "/shared/api.js";

const $ = (id) => document.getElementById(id);
const SAYS = { admitted: "The door says: Welcome. Scanned again: Already in.", held: "The door says: Please confirm.",
	refused: "The door says: Please see the desk." };

/**
 * The practice tickets of the event that is shown, to scan or to print.
 * @param context gives the token and the event that is shown
 */
export function practice(context) {
	let shown = null;

	function card({ ticket, name, outcome, qr }) {
		return element("li", { className: "practice" },
			element("img", { src: `data:image/svg+xml,${encodeURIComponent(qr)}`, alt: `QR code of ${ticket}` }),
			element("div", {}, element("strong", { textContent: name }), element("code", { textContent: ticket }),
				element("p", { className: "soft", textContent: SAYS[outcome] })));
	}

	async function show() {
		const event = context.event();
		if (!$("practice").open || !event || shown === event) {
			return;
		}
		try {
			const tickets = await call(context.token(), "GET", `/api/events/${event}/practice-tickets`);
			shown = event;
			$("practice-tickets").replaceChildren(...tickets.map(card));
		} catch (error) {
			$("practice-tickets").replaceChildren(element("li", { className: "message", role: "alert", textContent: error.message }));
		}
	}

	function print() {
		document.body.dataset.print = "practice";
		window.print();
		delete document.body.dataset.print;
	}

	$("practice").addEventListener("toggle", show);
	$("practice-print").addEventListener("click", print);
	return { reset: () => { shown = null; $("practice-tickets").replaceChildren(); show(); } };
}
