/** Reads QR codes in a camera's pictures. */
const WIDTH = 640;
/** A detector that fails so often in a row, or does not answer, is none: some browsers only say that they have one. */
const MOST_FAILURES = 6;
const PATIENCE_MILLIS = 3000;
/** Every so often a picture in which the browser's own found nothing is read by the other, which knows light codes on dark ground. */
const OTHER_EVERY = 8;
/** The first picture waits for what reads it to be loaded. */
const WORKER_PATIENCE_MILLIS = 10000;

let worker = null;

/** Reads a picture in a worker, by what was compiled from ZXing; one that hangs or breaks is replaced. */
function inWorker(picture, width, height) {
	worker ??= new Worker("/kiosk/qr-worker.js", { type: "module" });
	return new Promise((resolve) => {
		const broken = () => {
			worker?.terminate();
			worker = null;
			resolve(null);
		};
		const late = setTimeout(broken, WORKER_PATIENCE_MILLIS);
		worker.onmessage = ({ data }) => {
			clearTimeout(late);
			resolve(data);
		};
		worker.onerror = () => {
			clearTimeout(late);
			broken();
		};
		worker.postMessage({ data: picture, width, height }, [picture.buffer]);
	});
}

function compiled() {
	const canvas = document.createElement("canvas");
	const context = canvas.getContext("2d", { willReadFrequently: true });
	return (video) => {
		canvas.width = Math.min(WIDTH, video.videoWidth);
		canvas.height = Math.round(video.videoHeight * canvas.width / video.videoWidth);
		context.drawImage(video, 0, 0, canvas.width, canvas.height);
		return inWorker(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
	};
}

async function native() {
	try {
		return (await BarcodeDetector.getSupportedFormats()).includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
	} catch {
		return null;
	}
}

const inTime = (promise) => Promise.race([promise, new Promise((_, reject) => setTimeout(reject, PATIENCE_MILLIS))]);

/** The browser's own detector where it reads QR codes, and the compiled one beside it and where it does not: video => code. */
export async function detector() {
	const own = await native();
	const other = compiled();
	let failures = own ? 0 : MOST_FAILURES;
	let pictures = 0;
	return async (video) => {
		if (failures < MOST_FAILURES) {
			const found = await inTime(own.detect(video)).then((it) => { failures = 0; return it; }, () => { failures++; return []; });
			if (found[0]?.rawValue || ++pictures % OTHER_EVERY > 0) {
				return found[0]?.rawValue;
			}
		}
		return other(video);
	};
}
