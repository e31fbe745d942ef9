import { detector } from "/kiosk/detector.js";
import { t } from "/kiosk/language.js";
import { set } from "/kiosk/settings.js";
import { state } from "/kiosk/state.js";

const $ = (id) => document.getElementById(id);
const PAUSE_MILLIS = 120;
const FAULTS = { NotAllowedError: "camera.denied", NotReadableError: "camera.busy", AbortError: "camera.busy" };

let stream = null;
/** Only the newest start counts. */
let starts = 0;
let read = () => {};

/** Says what to do with what the camera reads. */
export const onCode = (action) => { read = action; };

function complain(key) {
	$("camera-message").hidden = !key;
	$("camera-message").textContent = key ? t(key) : "";
}

async function offerCameras(track) {
	const cameras = (await navigator.mediaDevices.enumerateDevices()).filter((it) => it.kind === "videoinput");
	$("cameras").hidden = cameras.length < 2;
	$("cameras").replaceChildren(...cameras.map((it, i) => new Option(it.label || `${t("camera")} ${i + 1}`, it.deviceId)));
	$("cameras").value = track.getSettings().deviceId ?? "";
	$("light").hidden = !track.getCapabilities?.().torch;
}

async function watching(mine, detect) {
	const video = $("picture");
	while (stream === mine) {
		try {
			const code = !document.hidden && video.readyState >= 2 && video.videoWidth > 0 ? await detect(video) : null;
			if (code && stream === mine) {
				read(code);
			}
		} catch {
			// One picture that cannot be read is followed by the next.
		}
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
	}
}

/** The pictures of a camera; of the one at the back, if none is chosen or that one is gone. */
function pictures(deviceId) {
	const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
	const atTheBack = () => navigator.mediaDevices.getUserMedia({ video: { ...size, facingMode: "environment" } });
	return deviceId ? navigator.mediaDevices.getUserMedia({ video: { ...size, deviceId: { exact: deviceId } } }).catch((error) => {
		if (error.name === "NotAllowedError") {
			throw error;
		}
		return atTheBack();
	}) : atTheBack();
}

/** Starts the camera that was chosen last, or the one at the back. */
async function startCamera(deviceId = state.settings.camera) {
	stopCamera();
	const asked = starts;
	if (!navigator.mediaDevices?.getUserMedia) {
		complain("camera.insecure");
		return;
	}
	complain(null);
	const mine = await pictures(deviceId).catch((error) => complain(FAULTS[error.name] ?? "camera.none"));
	if (!mine || asked !== starts) {
		mine?.getTracks().forEach((track) => track.stop());
		return;
	}
	stream = mine;
	set({ cameraOn: true });
	// Another app or the tablet's sleep took it: it is asked for once more when the page is seen.
	mine.getVideoTracks()[0].addEventListener("ended", () => mine === stream && (document.hidden ? stopCamera() : startCamera()));
	$("camera").hidden = false;
	$("camera-open").ariaPressed = "true";
	document.body.dataset.camera = "on";
	$("picture").srcObject = mine;
	await $("picture").play().catch(() => {});
	await offerCameras(mine.getVideoTracks()[0]);
	watching(mine, await detector());
}

export function stopCamera() {
	starts++;
	stream?.getTracks().forEach((track) => track.stop());
	stream = null;
	$("camera").hidden = true;
	$("camera-open").ariaPressed = "false";
	$("light").ariaPressed = "false";
	delete document.body.dataset.camera;
}

/** Starts the camera again that read tickets before the page was loaded, or slept, unless somebody would have to allow it. */
export async function goOnWithCamera() {
	const allowed = await navigator.permissions?.query({ name: "camera" }).then((it) => it.state, () => null);
	const shows = stream?.getVideoTracks().some((it) => it.readyState === "live" && !it.muted);
	if (state.settings.cameraOn && allowed === "granted" && !shows) {
		await startCamera();
	}
}

/** Wires the camera's own controls. */
export function wireCamera() {
	document.addEventListener("visibilitychange", () => !document.hidden && state.setup && goOnWithCamera());
	$("camera-open").addEventListener("click", () => {
		if (stream) {
			stopCamera();
			set({ cameraOn: false });
		} else {
			startCamera();
		}
	});
	$("cameras").addEventListener("change", () => {
		set({ camera: $("cameras").value });
		startCamera($("cameras").value);
	});
	$("light").addEventListener("click", () => {
		const on = $("light").ariaPressed !== "true";
		stream?.getVideoTracks()[0].applyConstraints({ advanced: [{ torch: on }] }).then(() => { $("light").ariaPressed = String(on); }, () => {});
	});
}
