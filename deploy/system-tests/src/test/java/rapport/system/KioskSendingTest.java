package rapport.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.system.KioskWindow.run;

/** What waits on a tablet, and a service that does not take it as it comes. */
@InBrowser
@ResourceLock(KioskWindow.LOCK)
class KioskSendingTest {

	/**
	 * A tablet that is set up for an event, and a service of the test's own: `answers` is
	 * given what is asked, and gives a status and what is answered, or nothing if the
	 * network is away.
	 */
	private static final String TABLET = """
			const [{ change, state }, kept, queue] = await Promise.all(['state', 'kept', 'queue'].map((it) => import(`/kiosk/${it}.js`)));
			const served = window.fetch;
			const until = async (fits) => {
				for (let i = 0; i < 250 && !await fits(); i++) {
					await new Promise((resolve) => setTimeout(resolve, 100));
				}
				return fits();
			};
			const problem = (status, type) => [status, { type: `urn:rapport:problem:${type}`, title: 'It was not taken' }];
			const standing = (answers) => {
				window.fetch = async (address, options = {}) => {
					const [, path] = String(address).split(`/api/events/${state.setup?.eventId}`);
					if (path === undefined) {
						return served(address, options);
					}
					const given = answers(path, options.body ? JSON.parse(options.body) : null);
					if (!given) {
						throw new TypeError('No network');
					}
					return new Response(JSON.stringify(given[1]), { status: given[0], headers: { 'Content-Type': 'application/json' } });
				};
				change({ setup: { eventId: 'sent', token: 't', kiosk: 'Main door' }, online: true });
			};
			const event = () => [200, { eventId: 'sent', name: 'Sent' }];
			const ended = async (result) => {
				change({ setup: null, event: null, waiting: 0 });
				window.fetch = served;
				await kept.within(['queue', 'looks', 'kept'], (queue, looks, all) => { queue.clear(); looks.clear(); all.delete('printed'); });
				return result;
			};
			const scan = (scanId) => queue.keep({ scan: { scanId, ticket: scanId }, shown: 'admitted', eventId: 'sent', askedUntil: 0 });
			const taken = [];
			const take = (scans) => {
				taken.push(...scans.map((it) => it.scanId));
				return [200, scans.map(({ scanId }) => ({ scanId, outcome: 'admitted' }))];
			};
			const bad = (scans) => scans.some((it) => it.scanId === 'bad');
			""";

	@Test
	void ofABatchThatIsRefusedTheRestGoesThrough() {
		assertThat(run(
				TABLET + """
						standing((path, scans) => path === '' ? event() : bad(scans) ? problem(400, 'invalid-request') : take(scans));
						for (const it of ['a', 'b', 'bad', 'c', 'd']) {
							await scan(it);
						}
						const empty = await until(async () => await kept.count('queue') === 0);
						const looks = (await kept.all('looks')).map(({ scanId, outcome, problem: { title } }) => [scanId, outcome, title]);
						return ended([empty, taken, looks]);
						"""))
			.isEqualTo("[true,[\"a\",\"b\",\"c\",\"d\"],[[\"bad\",\"rejected\",\"It was not taken\"]]]");
	}

	@Test
	void whatMeetsABugOfTheServiceKeepsNothingElseWaitingAndIsNotLost() {
		assertThat(run(
				TABLET + """
						standing((path, scans) => path === '' ? event() : bad(scans) ? problem(500, 'unexpected') : take(scans));
						for (const it of ['a', 'b', 'bad', 'c', 'd']) {
							await scan(it);
						}
						await until(() => taken.length === 4);
						return ended([taken, (await kept.all('queue')).map((it) => it.scan.scanId)]);
						"""))
			.isEqualTo("[[\"a\",\"b\",\"c\",\"d\"],[\"bad\"]]");
	}

	@Test
	void aGuestWhomTheServiceCannotTakeIsForStaffToLookAt() {
		assertThat(run(
				TABLET + """
						const { waitingGuest } = await import('/kiosk/guests.js');
						standing((path, body) => path === '' ? event() : path === '/attendees' ? problem(500, 'unexpected') : take(body));
						const { item } = await waitingGuest({ ticket: 'W-1', name: 'Mei Walker' }, 'key-of-mei');
						await queue.keep(item);
						await scan('hers');
						const empty = await until(async () => await kept.count('queue') === 0);
						return ended([empty, taken, (await kept.all('looks')).map((it) => [it.outcome, it.attendee.name])]);
						"""))
			.isEqualTo("[true,[\"hers\"],[[\"rejected\",\"Mei Walker\"]]]");
	}

	@Test
	void aBadgePrintedWithoutTheNetworkIsToldWhenItIsBackAndCountsOnce() {
		assertThat(run(TABLET + PRINTING
				+ """
						away = true;
						await print({ attendeeId: 'a1', name: 'Ana Sousa', ticket: 'T-1' });
						const again = print({ attendeeId: 'a1', name: 'Ana Sousa', ticket: 'T-1' });
						await until(() => document.getElementById('reason').open);
						const asked = document.getElementById('reason').open;
						document.getElementById('reason').close();
						await again;
						const waits = [await kept.count('queue'), state.waiting, printed];
						lost = 1;
						away = false;
						const empty = await until(async () => await kept.count('queue') === 0);
						const [first, second] = told;
						return ended([asked, waits, empty, told.length, first.path, first.printId === second.printId && first.printedAt === second.printedAt,
							Math.abs(Date.parse(first.printedAt) - Date.now()) < 60000]);
						"""))
			.isEqualTo("[true,[1,0,1],true,2,\"/attendees/a1/badge/prints\",true,true]");
	}

	@Test
	void theBadgeOfAGuestWhoWasAddedWithoutTheNetworkIsHers() {
		assertThat(run(TABLET + PRINTING + """
				await print({ name: 'Mei Walker', ticket: 'W-1' });
				const empty = await until(async () => await kept.count('queue') === 0);
				await print({ name: 'Nobody', ticket: 'W-9' });
				const dropped = await until(async () => await kept.count('queue') === 0);
				return ended([empty, dropped, told.map((it) => it.path)]);
				""")).isEqualTo("[true,true,[\"/attendees/a7/badge/prints\"]]");
	}

	@Test
	void aReasonThatMayNameSomebodyGoesWithTheKiosk() {
		assertThat(run(TABLET + PRINTING
				+ """
						const [{ keepPrint }, { forgetGuests }] = await Promise.all(['prints', 'guests'].map((it) => import(`/kiosk/${it}.js`)));
						away = true;
						await keepPrint({ attendeeId: 'a1' }, 'not Anna but Ana');
						await forgetGuests();
						return ended((await kept.all('queue')).map((it) => [it.print.attendeeId, it.print.note ?? null]));
						"""))
			.isEqualTo("[[\"a1\",null]]");
	}

	private static final String PRINTING = """
			const { print } = await import('/kiosk/printing.js');
			let away = false;
			let lost = 0;
			let printed = 0;
			const told = [];
			window.print = () => { printed++; };
			standing((path, body) => {
				if (away) {
					return null;
				}
				if (path.endsWith('/badge/prints')) {
					told.push({ path, ...body });
					return lost-- > 0 ? null : [200, { printedAt: body.printedAt }];
				}
				return path === '' ? event() : path.startsWith('/attendees?') ? [200, { attendees: [{ attendeeId: 'a7', ticket: 'W-1' }] }]
					: problem(404, 'no-such-attendee');
			});
			""";

}
