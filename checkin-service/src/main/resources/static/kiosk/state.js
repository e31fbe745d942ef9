/**
 * What the page knows and shows. One object, changed by `change`; whoever looks on is told after each change.
 *
 * setup: the token and where it stands, or null; event; settings: of this tablet; way: entry or exit; online; waiting and
 * sending: numbers of scans; listAt: how old the list is; present: how many are in; diskFull; lapsed: the token is good no more, though nobody ended
 * the kiosk; guest: no search, no names
 */
export const state = { setup: null, event: null, settings: {}, way: "entry", online: true, everOnline: false, waiting: 0,
	sending: 0, listAt: null, present: null, diskFull: false, lapsed: false, guest: false, language: "en" };

const watchers = [];

export function change(values) {
	const before = { ...state };
	Object.assign(state, values);
	if (Object.keys(values).some((key) => before[key] !== state[key])) {
		watchers.forEach((watcher) => watcher(before));
	}
}

export const watch = (watcher) => { watchers.push(watcher); };
