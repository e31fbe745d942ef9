import { state } from "/kiosk/state.js";

/** Keeps the page itself on the tablet, so that it starts without the network, and renews it while nobody is at the door. */
const CALM_MILLIS = 60000;

let lastScan = Date.now();

/** Somebody is at the door. */
export const busy = () => { lastScan = Date.now(); };

const calm = () => state.waiting === 0 && Date.now() - lastScan > CALM_MILLIS && !document.querySelector("dialog[open]");

export function keepPage() {
	if (!("serviceWorker" in navigator)) {
		return;
	}
	let controlled = Boolean(navigator.serviceWorker.controller);
	let renewed = false;
	navigator.serviceWorker.register("/kiosk-worker.js", { scope: "/kiosk", updateViaCache: "none" }).then((kept) => {
		setInterval(() => {
			if (kept.waiting && calm()) {
				kept.waiting.postMessage("take-over");
			} else if (renewed && calm()) {
				location.reload();
			}
		}, 5000);
		setInterval(() => kept.update().catch(() => {}), 600000);
	}).catch(() => {});
	navigator.serviceWorker.addEventListener("controllerchange", () => {
		// What another tab renewed is taken up once nobody is at this door.
		renewed = controlled;
		controlled = true;
		if (renewed && calm()) {
			location.reload();
		}
	});
	navigator.storage?.persist?.().catch(() => {});
}

/** Offers to install the page where the browser can. */
export function offerInstall(button) {
	let prompt = null;
	window.addEventListener("beforeinstallprompt", (event) => {
		event.preventDefault();
		prompt = event;
		button.hidden = false;
	});
	button.addEventListener("click", () => prompt?.prompt());
	window.addEventListener("appinstalled", () => { button.hidden = true; });
}
