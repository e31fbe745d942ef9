/** The list's digests and seals, as /openapi describes them under the roster. */
const UTF8 = new TextEncoder();
const subtle = globalThis.crypto?.subtle;

export const supported = Boolean(subtle);

export const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (it) => it.charCodeAt(0));
export const base64 = (data) => btoa(String.fromCharCode(...new Uint8Array(data))).replaceAll("+", "-").replaceAll("/", "_")
	.replaceAll("=", "");

const keys = new Map();
const once = (name, make) => {
	if (!keys.has(name)) {
		keys.set(name, make());
	}
	return keys.get(name);
};

const hmacKey = (rosterKey) => once(`hmac ${rosterKey}`, () =>
	subtle.importKey("raw", bytes(rosterKey), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]));

async function digest(rosterKey, label, text, length) {
	return base64((await subtle.sign("HMAC", await hmacKey(rosterKey), UTF8.encode(`${label}\n${text}`))).slice(0, length));
}

export const exactDigest = (rosterKey, exact) => digest(rosterKey, "exact", exact, 12);
export const looseDigest = (rosterKey, loose) => digest(rosterKey, "loose", loose, 12);

async function opened(key, sealed, i) {
	const all = bytes(sealed);
	const plain = await subtle.decrypt({ name: "AES-GCM", iv: all.slice(0, 12), additionalData: UTF8.encode(i) }, key, all.slice(12));
	return JSON.parse(new TextDecoder().decode(plain));
}

/** Opens the card of an entry, which only who has the ticket can. */
export async function openCard(rosterKey, loose, entry) {
	const material = await subtle.importKey("raw", UTF8.encode(loose), "HKDF", false, ["deriveKey"]);
	const key = await subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt: bytes(rosterKey),
		info: UTF8.encode("rapport roster card 1") }, material, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
	return opened(key, entry.s, entry.i);
}

/** Opens the name of an entry, at a staffed kiosk. */
export async function openName(namesKey, entry) {
	const key = await once(`names ${namesKey}`, () => subtle.importKey("raw", bytes(namesKey), "AES-GCM", false, ["decrypt"]));
	return opened(key, entry.n, entry.i);
}

/** A key that never leaves this browser. */
export const sealKey = () => subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);

/** Seals a value under such a key. */
export async function seal(key, value) {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	return { iv, data: await subtle.encrypt({ name: "AES-GCM", iv }, key, UTF8.encode(JSON.stringify(value))) };
}

/** What was sealed. */
export async function unseal(key, { iv, data }) {
	return JSON.parse(new TextDecoder().decode(await subtle.decrypt({ name: "AES-GCM", iv }, key, data)));
}

/** Whether an Ed25519 signature is right; null if this browser cannot tell. */
export async function signed(key, signature, text) {
	try {
		const imported = await subtle.importKey("raw", bytes(key), "Ed25519", false, ["verify"]);
		return await subtle.verify("Ed25519", imported, signature, UTF8.encode(text));
	} catch {
		return null;
	}
}

/** Whether a PIN is the one that a verifier was made of. */
export async function pinFits(pin, { salt, iterations, verifier }) {
	const material = await subtle.importKey("raw", UTF8.encode(pin), "PBKDF2", false, ["deriveBits"]);
	return base64(await subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations }, material, 256)) === verifier;
}

/** What a PIN can be checked by later. */
export async function pinVerifier(pin) {
	const salt = base64(crypto.getRandomValues(new Uint8Array(16)));
	const iterations = 200000;
	const material = await subtle.importKey("raw", UTF8.encode(pin), "PBKDF2", false, ["deriveBits"]);
	return { salt, iterations, verifier: base64(await subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations },
		material, 256)) };
}
