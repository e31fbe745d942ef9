/** What the tablet keeps, in IndexedDB: its set-up, the queue of scans, the list, and what disagreed. */
const STORES = { kept: {}, queue: { keyPath: "seq", autoIncrement: true }, roster: { keyPath: "i" }, stays: { keyPath: "i" },
	looks: { keyPath: "scanId" } };

/** So soon after a verdict its scan is on the disk. */
const FLUSH_MILLIS = 40;
/** So soon it is looked what of it is left once the browser closed it. */
const LOST_MILLIS = 100;

let database = null;
let lost = () => {};

/** Says what to do once the browser took away what was kept, or may have. */
export const onLost = (action) => { lost = action; };

let losing = 0;

function gone() {
	database = null;
	// Opened anew, it is as it was, or empty.
	clearTimeout(losing);
	losing = setTimeout(() => lost(), LOST_MILLIS);
}

function open() {
	database ??= new Promise((resolve, reject) => {
		const request = indexedDB.open("rapport-kiosk", 1);
		request.onupgradeneeded = () => {
			Object.entries(STORES).forEach(([name, options]) => request.result.createObjectStore(name, options));
			const roster = request.transaction.objectStore("roster");
			["h", "l"].forEach((index) => roster.createIndex(index, index));
		};
		request.onsuccess = () => {
			request.result.onclose = gone;
			request.result.onversionchange = () => {
				request.result.close();
				gone();
			};
			resolve(request.result);
		};
		request.onerror = () => reject(request.error);
	});
	database.catch(() => { database = null; });
	return database;
}

/** Begins a transaction. While a tablet sleeps browsers close what was open, and not all say so: it is opened anew then. */
async function begin(...what) {
	try {
		return (await open()).transaction(...what);
	} catch (error) {
		if (error.name !== "InvalidStateError") {
			throw error;
		}
		gone();
		return (await open()).transaction(...what);
	}
}

/**
 * Runs an action in one transaction; returns once its changes are on the disk, or, where that is `relaxed`, are the operating
 * system's to write: those outlive the page and the browser, but no cut of the power.
 * @throws DOMException QuotaExceededError if the disk is full
 */
export async function within(stores, action, durability = "strict") {
	const transaction = await begin(stores, "readwrite", { durability });
	const done = new Promise((resolve, reject) => {
		transaction.oncomplete = resolve;
		transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new DOMException("aborted", "AbortError"));
	});
	try {
		const result = action(...stores.map((name) => transaction.objectStore(name)));
		await done;
		return result?.result ?? result;
	} catch (error) {
		done.catch(() => {});
		if (error.name === "UnknownError") {
			// The connection was lost in the midst: the next one is another.
			database = null;
		}
		try {
			transaction.abort();
		} catch {
			// It has ended by itself.
		}
		throw error;
	}
}

/** So a transaction ends that the browser broke off, as when somebody clears what it keeps; nothing of it was done. */
const TORN = ["AbortError", "UnknownError"];
const MOST_TRIES = 3;

async function tried(stores, action, tries = MOST_TRIES) {
	try {
		return await within(stores, action, "relaxed");
	} catch (error) {
		if (!TORN.includes(error.name) || tries === 1) {
			throw error;
		}
		await new Promise((resolve) => setTimeout(resolve, LOST_MILLIS));
		return tried(stores, action, tries - 1);
	}
}

let flushing = false;

/** Runs an action in one transaction of which nobody has to wait for the disk: it is there a moment later. */
export async function quickly(stores, action) {
	const result = await tried(stores, action);
	if (!flushing) {
		flushing = true;
		setTimeout(() => {
			flushing = false;
			// What is written to the disk takes all before it along.
			set("flushed", 0).catch(() => {});
		}, FLUSH_MILLIS);
	}
	return result;
}

async function asked(store, ask) {
	const request = ask((await begin(store, "readonly")).objectStore(store));
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

export const all = (store, range, most) => asked(store, (it) => it.getAll(range, most));
export const keys = (store) => asked(store, (it) => it.getAllKeys());
export const count = (store, range) => asked(store, (it) => it.count(range));
export const one = (store, key) => asked(store, (it) => it.get(key));
export const byIndex = (store, index, key) => asked(store, (it) => it.index(index).getAll(key, 2));
export const put = (store, value, key) => within([store], (it) => it.put(value, key));
export const remove = (store, key) => within([store], (it) => it.delete(key));
export const get = (key) => one("kept", key);
export const set = (key, value) => put("kept", value, key);
/** Keeps what nobody misses if the power is cut. */
export const setLoosely = (key, value) => within(["kept"], (it) => it.put(value, key), "relaxed");
