import { canonical } from "/kiosk/rules.js";
import { signed } from "/kiosk/sealed.js";

/** Rapport's own codes, `RP1:KID:PAYLOAD:SIGNATURE`, which are read without the network. */
const PREFIX = "RP1:";
const SIGNED = /RP1:[A-Z2-7]{1,16}:[A-Z2-7]+:[A-Z2-7]{103}/g;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The bytes of a text in Base32, of RFC 4648 without padding; null if it is none. */
export function base32(text) {
	const bytes = [];
	let bits = 0;
	let buffer = 0;
	for (const letter of text) {
		const value = LETTERS.indexOf(letter);
		if (value < 0) {
			return null;
		}
		buffer = (buffer << 5 | value) & 0xfff;
		bits += 5;
		if (bits >= 8) {
			bits -= 8;
			bytes.push(buffer >> bits & 0xff);
		}
	}
	return Uint8Array.from(bytes);
}

/**
 * What a code says at an event.
 * @param keys the public keys of the installation: {kid, key}
 * @returns {ticket, genuine} if it is one of ours; {ticket, hint} if it is `forged` or of an `other-event`; {ticket} if it is
 * no such code, or this browser cannot verify it: the list tells then
 */
export async function said(code, eventId, keys) {
	const all = canonical(code).exact.toUpperCase();
	const found = new Set(all.match(SIGNED) ?? []);
	if (found.size > 1) {
		return { ticket: code, hint: "two-codes" };
	}
	if (found.size === 0 && !all.startsWith(PREFIX)) {
		return { ticket: code };
	}
	const [text = all] = found;
	const [, kid, payload, signature, ...more] = text.split(":");
	const key = keys.find((it) => it.kid === kid)?.key;
	const known = key || keys.length === 0;
	const bytes = signature && more.length === 0 && known ? [base32(payload), base32(signature)] : [];
	if (!bytes[0] || !bytes[1]) {
		return { ticket: code, hint: "forged" };
	}
	const good = await signed(key, bytes[1], text.slice(0, text.lastIndexOf(":")));
	const [event, ticket] = new TextDecoder().decode(bytes[0]).split(/\n(.*)/s);
	if (good === false || ticket === undefined) {
		return { ticket: code, hint: "forged" };
	}
	return event === eventId ? { ticket, genuine: good === true } : { ticket: code, hint: "other-event" };
}
