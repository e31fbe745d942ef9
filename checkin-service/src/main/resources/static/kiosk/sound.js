import { state } from "/kiosk/state.js";

/** Pitches in hertz and when they begin, in seconds. */
const TUNES = {
	admitted: { notes: [[660, 0], [880, .11]], shake: [60] },
	left: { notes: [[880, 0], [660, .11]], shake: [60] },
	"already-in": { notes: [[440, 0], [440, .18]], shake: [80, 60, 80] },
	held: { notes: [[520, 0], [520, .18]], shake: [80, 60, 80] },
	refused: { notes: [[220, 0], [180, .22]], shake: [300, 80, 300] },
};

/** What is heard later belongs to nobody who stands there any more. */
const FRESH_MILLIS = 300;

let audio = null;

/** Makes ready what sounds, which takes its time once. */
export function wake() {
	try {
		audio ??= new AudioContext();
	} catch {
		// A tablet without sound.
	}
}

/** Whether the browser lets nothing be heard yet, or no more: it wants the page to be touched first. */
export const silent = () => Boolean(audio) && audio.state !== "running";

/** Lets it sound once somebody has touched the page. */
export function resume() {
	if (silent()) {
		audio.resume().catch(() => {});
	}
}

function play(notes) {
	audio ??= new AudioContext();
	if (!silent()) {
		sound(notes);
		return;
	}
	// What cannot be heard now is never: else the first touch lets all of it be heard at once.
	const began = performance.now();
	audio.resume().then(() => performance.now() - began < FRESH_MILLIS && sound(notes)).catch(() => {});
}

function sound(notes) {
	for (const [pitch, start] of notes) {
		const tone = audio.createOscillator();
		const volume = audio.createGain();
		const at = audio.currentTime + start;
		tone.frequency.value = pitch;
		tone.type = pitch < 300 ? "square" : "sine";
		volume.gain.setValueAtTime(.18, at);
		volume.gain.exponentialRampToValueAtTime(.001, at + .16);
		tone.connect(volume).connect(audio.destination);
		tone.start(at);
		tone.stop(at + .18);
	}
}

/** Lets a verdict be heard and felt, as far as this tablet is set to and can. */
export function signal(look) {
	const tune = TUNES[look];
	if (!tune) {
		return;
	}
	try {
		if (state.settings.sound) {
			play(tune.notes);
		}
		if (state.settings.vibration) {
			navigator.vibrate?.(tune.shake);
		}
	} catch {
		// A tablet without sound still shows it.
	}
}
