package rapport.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.system.KioskWindow.run;

/** The kiosk's modules that know nothing of the page, run by the browser they are for. */
@InBrowser
@ResourceLock(KioskWindow.LOCK)
class KioskModulesTest {

	@Test
	void theServicesClockCountsAndIsNotTurnedBack() {
		assertThat(
				run("""
						const { heard, now } = await import('/kiosk/clock.js');
						const at = Date.now();
						heard(new Date(at + 1000).toUTCString(), at, at + 20);
						const near = Math.abs(now() - at) < 3000;
						heard(new Date(at + 3600000).toUTCString(), at, at + 20);
						const ahead = Math.abs(now() - at - 3600000) < 3000;
						const real = Date.now;
						Date.now = () => real() - 7200000;
						const kept = Math.abs(now() - at - 3600000) < 3000;
						Date.now = real;
						heard(new Date(at).toUTCString(), at, at + 20);
						const { due } = await import('/kiosk/queue.js');
						return [near, ahead, kept, Math.abs(now() - at) < 3000, due({ eventId: 'e', askedUntil: at + 3600000 }, 'e', at)];
						"""))
			.isEqualTo("[true,true,true,true,true]");
	}

	@Test
	void whatCouldNotBeHeardIsNotHeardWithTheFirstTouch() {
		assertThat(
				run("""
						const real = window.AudioContext;
						const heard = [];
						let touch = [];
						window.AudioContext = class {
							state = 'suspended';
							currentTime = 0;
							resume() { return new Promise((resolve) => touch.push(() => { this.state = 'running'; resolve(); })); }
							createOscillator() { heard.push(1); return { frequency: {}, connect: (it) => it, start() {}, stop() {} }; }
							createGain() { return { gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: (it) => it }; }
						};
						const { signal } = await import('/kiosk/sound.js');
						signal('admitted');
						signal('refused');
						await new Promise((resolve) => setTimeout(resolve, 500));
						touch.forEach((it) => it());
						await new Promise((resolve) => setTimeout(resolve, 50));
						const before = heard.length;
						signal('admitted');
						window.AudioContext = real;
						return [before, heard.length];
						"""))
			.isEqualTo("[0,2]");
	}

	@Test
	void whatIsKeptOutlivesAStorageThatWasCleared() {
		assertThat(run("""
				const kept = await import('/kiosk/kept.js');
				await kept.set('before', 1);
				const cleared = new Promise((resolve) => kept.onLost(resolve));
				await new Promise((resolve) => { indexedDB.deleteDatabase('rapport-kiosk').onsuccess = resolve; });
				await cleared;
				await kept.set('after', 2);
				const real = IDBDatabase.prototype.transaction;
				IDBDatabase.prototype.transaction = function (...what) {
					IDBDatabase.prototype.transaction = real;
					throw new DOMException('The database connection is closing.', 'InvalidStateError');
				};
				await kept.set('asleep', 3);
				return [await kept.get('before') ?? null, await kept.get('after'), await kept.get('asleep')];
				""")).isEqualTo("[null,2,3]");
	}

	@Test
	void whatThePageConsistsOfIsServedAsItIsKept() {
		assertThat(
				run("""
						const worker = await (await fetch('/kiosk-worker.js')).text();
						const files = [...worker.matchAll(/"(\\/[^"]+)": "([0-9a-f]{64})"/g)];
						const wrong = [];
						for (const [, file, digest] of files) {
							const bytes = await (await fetch(file, { cache: 'reload' })).arrayBuffer();
							const is = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (it) => it.toString(16).padStart(2, '0')).join('');
							if (is !== digest) {
								wrong.push(file);
							}
						}
						return [files.some(([, it]) => it === '/kiosk'), files.length > 50, wrong];
						"""))
			.isEqualTo("[true,true,[]]");
	}

	@Test
	void theChipSaysWhatIsTrue() {
		assertThat(
				run("""
						const { chip } = await import('/kiosk/chip.js');
						const of = (state) => { const { look, words } = chip(state); return [look, ...words.map(([key]) => key)].join(' '); };
						return [of({ online: true, waiting: 0, sending: 0 }), of({ online: true, waiting: 2, sending: 0 }),
							of({ online: false, everOnline: true, waiting: 2, sending: 0, listAt: 'x' }),
							of({ online: false, everOnline: false, waiting: 0, sending: 0 }),
							of({ online: true, waiting: 2, sending: 2 }), of({ online: false, everOnline: true, waiting: 2, sending: 2 })];
						"""))
			.isEqualTo("[\"online chip.online\",\"sending chip.sending\","
					+ "\"offline chip.offline chip.waiting chip.list\",\"offline chip.start chip.no.list\","
					+ "\"sending chip.sending\",\"offline chip.offline chip.waiting chip.no.list\"]");
	}

	@Test
	void whatWaitsGoesInItsOrderAndWhatDisagreesIsSaid() {
		assertThat(
				run("""
						const { nextBatch, looksOf, asSent, due } = await import('/kiosk/queue.js');
						const scan = (n) => ({ seq: n, scan: { scanId: 's' + n, ticket: 'T-' + n }, shown: 'admitted' });
						const items = [{ seq: 1, guest: {} }, scan(2), scan(3), { seq: 4, undo: 's2' }, scan(5)];
						const batches = [];
						for (let left = items; left.length > 0; left = left.slice(batches.at(-1).length)) {
							batches.push(nextBatch(left).map((it) => it.seq));
						}
						const looks = looksOf([scan(2), scan(3)], [{ scanId: 's2', outcome: 'admitted' }, { scanId: 's3', conflict: true }]);
						return [batches, looks.map((it) => it.ticket), asSent(scan(2)).shown,
							due({ eventId: 'e', askedUntil: 5 }, 'e', 4), due({ eventId: 'e', askedUntil: 5 }, 'e', 6), due({ eventId: 'f' }, 'e', 6),
							nextBatch([scan(2), scan(3), scan(5)], 2).length];
						"""))
			.isEqualTo("[[[1],[2,3],[4],[5]],[\"T-3\"],\"admitted\",false,true,false,2]");
	}

	@Test
	void aBadgeKeepsWordsWholeAndLeavesOutWhatMattersLeast() {
		assertThat(
				run("""
						const { fit, rows } = await import('/kiosk/fitting.js');
						const { restOf, sizeOf, spaces } = await import('/kiosk/badge.js');
						const measure = (text) => Array.from(text).length * .5;
						const line = (text, matters) => ({ text, most: 2, largest: 40, matters });
						const small = fit([line('Wolfeschlegelsteinhausenbergerdorff', 6), line('Developer of everything there is', 1)], 150, 30, 3, measure);
						return [small.map((it) => it.matters), rows('one two', 10, 1, measure), restOf('Ana Sousa', 'Ana'), restOf('王小明', '小明'),
							sizeOf('62 × 29'), sizeOf('nonsense'), spaces({ width: 62, height: 29 }, 21).wide];
						"""))
			.isEqualTo("[[6],{\"used\":1,\"whole\":true},\"Sousa\",\"王小明\",{\"width\":62,\"height\":29},"
					+ "{\"width\":62,\"height\":100},true]");
	}

	@Test
	void aChipIsTappedIntoTheFieldAndOutOfIt() {
		assertThat(run("""
				const { turned } = await import('/kiosk/chips.js');
				return [turned('', 'Kafka'), turned('bees; Redis', 'Kafka'), turned('bees, kafka, Redis', 'Kafka')];
				""")).isEqualTo("[\"Kafka\",\"bees, Redis, Kafka\",\"bees, Redis\"]");
	}

	@Test
	void theExactTicketStandsFirstAmongWhoIsFound() {
		assertThat(run("""
				const { ordered } = await import('/kiosk/find.js');
				const people = ['SO23-500', 'SO23-501', 'SO23-50', 'X-1'].map((ticket) => ({ ticket }));
				return ordered(people, 'so23 50').map((it) => it.ticket);
				""")).isEqualTo("[\"SO23-50\",\"SO23-500\",\"SO23-501\",\"X-1\"]");
	}

	@Test
	void eachLanguageHasEachText() {
		assertThat(
				run("""
						const { LANGUAGES } = await import('/kiosk/texts.js');
						const words = async (it) => (await import(`/kiosk/words/${it}.js`)).default;
						const holes = (text) => (JSON.stringify(text).match(/\\{\\w+\\}/g) ?? []).toSorted();
						const english = await words('en');
						const wrong = [];
						for (const language of Object.keys(LANGUAGES)) {
							const own = await words(language);
							Object.keys(english).filter((key) => new Set(holes(own[key] ?? '')).symmetricDifference(new Set(holes(english[key]))).size > 0
									|| !own[key]).forEach((key) => wrong.push(language + ' ' + key));
							Object.keys(own).filter((key) => !(key in english)).forEach((key) => wrong.push(language + ' has more: ' + key));
						}
						return wrong;
						"""))
			.isEqualTo("[]");
	}

	@Test
	void callsEndInTimeWhereTheBrowserIsTooOldToEndThem() {
		assertThat(
				run("""
						const { call } = await import('/shared/api.js');
						const [served, timeout] = [window.fetch, AbortSignal.timeout];
						AbortSignal.timeout = undefined;
						window.fetch = (address, { signal }) => new Promise((resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
						const { status, retry } = await call('t', 'GET', '/api/events', undefined, { patience: 20 }).catch((error) => error);
						window.fetch = served;
						AbortSignal.timeout = timeout;
						return [status, retry];
						"""))
			.isEqualTo("[0,true]");
	}

}
