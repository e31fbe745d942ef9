import { looking } from "/console/looking.js";
import { call, element, time } from "/shared/api.js";

const LOOK_EVERY_MILLIS = 4000;

const $ = (id) => document.getElementById(id);

/**
 * The kiosks of the event that is shown: how each is, a way to end it, and a code for another.
 * @param context gives the token, the event that is shown, and does what belongs to the rest of the page
 */
export function kiosks(context) {
	let offered = null;
	let asking = null;
	let counting = 0;
	const { refresh, drop } = looking(context, "kiosks", LOOK_EVERY_MILLIS, tell);

	/** As it is at an event whose kiosks are not known yet. */
	function reset() {
		drop();
		clearInterval(counting);
		offered = null;
		asking = null;
		$("kiosks").replaceChildren();
		$("code").replaceChildren();
	}

	function tell(all) {
		if (offered && all.some((it) => it.kioskId === offered.kioskId && it.state === "enrolled")) {
			clearInterval(counting);
			$("code").replaceChildren(element("p", { className: "good" }, "✓ ", element("bdi", { textContent: offered.name }), " is connected"));
			offered = null;
		}
		// What is asked must not vanish under somebody's finger.
		if (!asking) {
			$("kiosks").replaceChildren(...all.filter((it) => it.state === "enrolled").map(card));
		}
	}

	function card(kiosk) {
		const end = element("button", { type: "button", textContent: "End", ariaLabel: `End ${kiosk.name}` });
		const made = element("li", { className: "kiosk", dataset: { id: kiosk.kioskId } },
			element("div", {}, element("strong", {}, element("bdi", { textContent: kiosk.name })),
				element("div", { className: "soft told", textContent: health(kiosk, context.zone()) })), end);
		end.addEventListener("click", () => ask(kiosk, made));
		return made;
	}

	/** Ends it only when that was meant: its tablet forgets everything. */
	function ask(kiosk, shown) {
		asking = kiosk.kioskId;
		const yes = element("button", { type: "button", className: "danger", textContent: "End it" });
		const no = element("button", { type: "button", textContent: "Keep it" });
		const waiting = kiosk.queued > 0 ? ` ${scans(kiosk.queued)} on it cannot be sent any more.` : "";
		shown.replaceChildren(element("div", { className: "stack" },
			element("p", {}, "End ", element("bdi", { textContent: kiosk.name }),
				`? Within seconds its tablet can scan no more and forgets all names.${waiting}`),
			element("div", { className: "tools" }, yes, no)));
		yes.addEventListener("click", () => end(kiosk, shown));
		no.addEventListener("click", () => settled(kiosk));
		no.focus();
	}

	async function end(kiosk, shown) {
		const event = context.event();
		try {
			await call(context.token(), "DELETE", `/api/events/${event}/kiosks/${kiosk.kioskId}`);
			settled(null);
		} catch (error) {
			shown.append(element("p", { className: "message", role: "alert", textContent: error.message }));
		}
	}

	/** The focus goes back to where it came from, or to what is next. */
	async function settled(kiosk) {
		asking = null;
		await refresh();
		const card = kiosk && $("kiosks").querySelector(`[data-id="${CSS.escape(kiosk.kioskId)}"] button`);
		(card ?? $("kiosk-name")).focus();
	}

	/** Makes a code, shows it as a QR and in groups, and says when its tablet has come. */
	async function offer(askedFor) {
		const pin = $("kiosk-mode").value === "guest" ? $("kiosk-pin").value.trim() : "";
		const made = await call(context.token(), "POST", "/api/kiosks/enrolments", { event: askedFor,
			name: $("kiosk-name").value, mode: $("kiosk-mode").value, direction: $("kiosk-direction").value,
			...(pin ? { pin } : {}) });
		offered = { kioskId: made.kioskId, name: $("kiosk-name").value };
		const address = made.url.split("#")[0];
		context.answered("code", askedFor,
			element("img", { className: "qr", src: `data:image/svg+xml,${encodeURIComponent(made.qr)}`,
				alt: `QR code that sets up ${offered.name}` }),
			element("p", {}, "Scan it with the tablet, or open ", element("a", { href: address, target: "_blank",
				textContent: address.replace(/^https?:\/\//, "") }), " at the door and type"),
			element("strong", { textContent: made.grouped }),
			element("p", { className: "soft" }, `Works once, until ${time(made.expiresAt, context.zone())}`, lasting(made.expiresAt)),
			made.replaces.length > 0 ? element("p", { className: "warn",
				textContent: `The kiosk that is called ${offered.name} now ends when the new one begins.` }) : null,
			made.warning ? element("p", { className: "warn", textContent: made.warning }) : null);
	}

	/** How long a code is good yet; it is not read out each second. */
	function lasting(until) {
		const left = element("span", { ariaHidden: "true" });
		const tell = () => {
			const seconds = Math.ceil((new Date(until) - Date.now()) / 1000);
			left.textContent = seconds > 0 ? ` – ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left` : "";
			if (seconds <= 0) {
				clearInterval(counting);
				$("code").replaceChildren(element("p", { className: "warn", textContent: "This code is over. Make a new one." }));
			}
		};
		clearInterval(counting);
		counting = setInterval(tell, 1000);
		tell();
		return left;
	}

	/** Where guests are alone with it, only a PIN keeps the kiosk theirs and the rest yours. */
	function modes() {
		const guest = $("kiosk-mode").value === "guest";
		$("kiosk-guest").hidden = !guest;
		$("kiosk-pin").required = guest;
	}

	$("kiosk-mode").addEventListener("change", modes);
	return { reset, refresh, offer };
}

const scans = (number) => number === 1 ? "1 scan" : `${number.toLocaleString()} scans`;

/** How a kiosk is, in a few words, by the event's clock. */
function health(kiosk, zone) {
	if (!kiosk.seenAt) {
		return "not heard of yet";
	}
	return [
		kiosk.online ? "online" : `silent since ${time(kiosk.seenAt, zone)}`,
		kiosk.queued > 0 ? `${scans(kiosk.queued)} not sent yet` : null,
		kiosk.listAt ? `list from ${time(kiosk.listAt, zone)}` : null,
		Number.isFinite(kiosk.battery) ? `battery ${kiosk.battery} %` : null,
	].filter((it) => it).join(" · ");
}
