import { readCode } from "/kiosk/door.js";

/** Reads the QR code of a picture of the camera, away from the page. */
self.onmessage = ({ data: { data, width, height } }) => {
	const grey = new Int8Array(width * height);
	for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
		grey[i] = (data[at] * 77 + data[at + 1] * 150 + data[at + 2] * 29) >> 8;
	}
	self.postMessage(read(grey, width, height));
};

/** A picture that cannot be read is answered, too: the next one waits for that. */
function read(grey, width, height) {
	try {
		return readCode(grey, width, height) ?? null;
	} catch {
		return null;
	}
}
