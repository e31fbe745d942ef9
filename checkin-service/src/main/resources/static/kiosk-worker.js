/* Before this the service writes what the page consists of: const SHELL = { version, files }. */
const NAME = `kiosk-${SHELL.version}`;
const PAGE = "/kiosk";

self.addEventListener("install", (event) => {
	event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(SHELL.files.map((file) => new Request(file, { cache: "reload" })))));
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
	if (event.request.method === "GET" && origin === self.location.origin && SHELL.files.includes(file)) {
		event.respondWith(caches.open(NAME).then((cache) => cache.match(file)).then((kept) => kept ?? fetch(event.request)));
	}
});
