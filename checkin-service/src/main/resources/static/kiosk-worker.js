/* Before this the service writes what the page consists of: const SHELL = { version, files }, the digest of each file by its address. */
const NAME = `kiosk-${SHELL.version}`;
const PAGE = "/kiosk";

const hexadecimal = (bytes) => Array.from(new Uint8Array(bytes), (it) => it.toString(16).padStart(2, "0")).join("");

/** A file as it belongs to this version: another instance of the service, or what stands in the way, may answer with another. */
async function fetched([file, digest]) {
	const answer = await fetch(new Request(file, { cache: "reload" }));
	if (!answer.ok || hexadecimal(await crypto.subtle.digest("SHA-256", await answer.clone().arrayBuffer())) !== digest) {
		throw new Error(`${file} is not of this version.`);
	}
	return [file, answer];
}

async function keepAll() {
	const files = await Promise.all(Object.entries(SHELL.files).map(fetched));
	const cache = await caches.open(NAME);
	await Promise.all(files.map(([file, answer]) => cache.put(file, answer)));
}

self.addEventListener("install", (event) => {
	event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
	event.waitUntil(caches.keys()
		.then((names) => Promise.all(names.filter((name) => name.startsWith("kiosk-") && name !== NAME).map((name) => caches.delete(name))))
		.then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
	if (event.data === "take-over") {
		self.skipWaiting();
	}
});

/* What the page consists of comes from the tablet, all of one version; calls of the API go to the service. */
self.addEventListener("fetch", (event) => {
	const { origin, pathname } = new URL(event.request.url);
	const file = event.request.mode === "navigate" && (pathname === PAGE || pathname === `${PAGE}/`) ? PAGE : pathname;
	if (event.request.method === "GET" && origin === self.location.origin && file in SHELL.files) {
		event.respondWith(caches.open(NAME).then((cache) => cache.match(file)).then((kept) => kept ?? fetch(event.request)));
	}
});
