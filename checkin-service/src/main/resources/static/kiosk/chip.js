/**
 * What the chip of the network says.
 * @param state {online, everOnline, waiting, sending, listAt}
 * @returns {look, words}: words are pairs of a text's key and its values
 */
export function chip({ online, everOnline, waiting, sending, listAt }) {
	if (sending > 0 && online) {
		return { look: "sending", words: [["chip.sending", { n: sending }]] };
	}
	if (online) {
		return waiting > 0 ? { look: "sending", words: [["chip.sending", { n: waiting }]] }
			: { look: "online", words: [["chip.online", {}]] };
	}
	const words = [[everOnline ? "chip.offline" : "chip.start", {}]];
	if (waiting > 0) {
		words.push(["chip.waiting", { n: waiting }]);
	}
	words.push(listAt ? ["chip.list", { at: listAt }] : ["chip.no.list", {}]);
	return { look: "offline", words };
}
