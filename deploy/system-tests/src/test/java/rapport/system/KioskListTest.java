package rapport.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.system.KioskWindow.run;

/**
 * The kiosk's list of tickets, and what is decided by it, in the browser they are for.
 */
@InBrowser
@ResourceLock(KioskWindow.LOCK)
class KioskListTest {

	private static final String LISTED = """
			const [{ change, state }, kept, roster, sealed, rules, { check }] = await Promise.all(
				['state', 'kept', 'roster', 'sealed', 'rules', 'scan'].map((it) => import(`/kiosk/${it}.js`)));
			await rules.ready();
			const setup = { eventId: 'listed', kiosk: 'Main door', token: crypto.randomUUID(), rosterKey: 'A'.repeat(43) };
			const entryOf = async (ticket) => {
				const { exact, loose } = rules.canonical(ticket);
				const utf8 = new TextEncoder();
				const material = await crypto.subtle.importKey('raw', utf8.encode(loose), 'HKDF', false, ['deriveKey']);
				const key = await crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: sealed.bytes(setup.rosterKey),
					info: utf8.encode('rapport roster card 1') }, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
				const iv = new Uint8Array(12);
				const card = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8.encode(ticket) }, key,
					utf8.encode(JSON.stringify({ id: ticket, ticket, name: 'Guest ' + ticket }))));
				return { i: ticket, h: await sealed.exactDigest(setup.rosterKey, exact), l: await sealed.looseDigest(setup.rosterKey, loose),
					s: sealed.base64(Uint8Array.from([...iv, ...card])) };
			};
			const days = [{ doors: new Date(Date.now() - 3600000).toISOString(), closes: new Date(Date.now() + 3600000).toISOString() }];
			const began = async () => {
				await kept.set('setup', setup);
				change({ setup, event: { eventId: 'listed', days }, online: false, way: 'entry' });
			};
			const served = window.fetch;
			const givesList = (give) => {
				window.fetch = (address, options) => String(address).includes('/roster') ? give(options) : Promise.reject(new TypeError('away'));
			};
			const ended = async () => {
				change({ setup: null, event: null, online: true, waiting: 0 });
				window.fetch = served;
				await roster.wipe();
				await kept.within(['queue'], (queue) => queue.clear());
			};
			""";

	@Test
	void entriesAreFoundByWhatTheyAreNow() {
		assertThat(
				run("""
						const { Entries } = await import('/kiosk/entries.js');
						const entries = new Entries();
						[['1', 'A', 'a'], ['2', 'B', 'a'], ['3', 'C', 'a'], ['1', 'D', 'd']].forEach(([i, h, l]) => entries.put({ i, h, l, s: i, n: 'a name' }));
						entries.delete('3');
						entries.delete('4');
						const found = (index, digest) => entries.having(index, digest).map((it) => it.i).join();
						return [found('h', 'A'), found('h', 'D'), found('l', 'a'), found('l', 'd'), found('h', 'C'), [...entries.ids].length,
							'n' in entries.having('h', 'D')[0]];
						"""))
			.isEqualTo("[\"\",\"1\",\"2\",\"1\",\"\",2,false]");
	}

	@Test
	void aTicketIsFoundWithoutTheDiskUntilTheKioskIsEnded() {
		assertThat(run(
				LISTED + """
						const entries = await Promise.all(['T-1', 'T-2'].map(entryOf));
						const answers = [[{ full: true, at: new Date().toISOString(), event: { eventId: 'listed', days } }, ...entries, { end: true, cursor: 'c1' }],
							[{ at: new Date().toISOString() }, { i: 'T-2', gone: true }, await entryOf('T-3'), { end: true, cursor: 'c2' }]];
						givesList(({ signal }) => answers.length > 0
							? Promise.resolve(new Response(answers.shift().map((it) => JSON.stringify(it)).join('\\n')))
							: new Promise((resolve, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))));
						const disk = IDBObjectStore.prototype.index;
						const found = async () => {
							IDBObjectStore.prototype.index = () => { throw new Error('The disk is asked.'); };
							const each = ['T-1', 'T-2', 'T-3'].map((it) => rules.canonical(it).exact).map((it) => sealed.exactDigest(setup.rosterKey, it));
							const lists = await Promise.all((await Promise.all(each)).map((digest) => roster.having('h', digest))).catch(() => null);
							IDBObjectStore.prototype.index = disk;
							return lists && lists.map((it) => it.length).join('');
						};
						await began();
						await roster.watchRoster();
						const end = Date.now() + 40000;
						while (await found() !== '101' && Date.now() < end) {
							await new Promise((resolve) => setTimeout(resolve, 50));
						}
						const [inMemory, onDisk] = [await found(), await kept.count('roster')];
						await ended();
						const after = [await found(), await kept.count('roster')];
						return [inMemory, onDisk, ...after];
						"""))
			.isEqualTo("[\"101\",2,null,0]");
	}

	@Test
	void changesOfAListThatAnotherTabEndedAreNotKept() {
		assertThat(run(
				LISTED + """
						const answer = [{ full: true, at: new Date().toISOString() }, await entryOf('T-1'), { end: true, cursor: 'c1' }];
						const [asked, again] = [Promise.withResolvers(), Promise.withResolvers()];
						let give = null;
						givesList(({ signal }) => new Promise((resolve, reject) => {
							(give ? again : asked).resolve();
							give ??= () => resolve(new Response(answer.map((it) => JSON.stringify(it)).join('\\n')));
							signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
						}));
						await began();
						await roster.watchRoster();
						await asked.promise;
						await kept.remove('kept', 'setup');
						give();
						await again.promise;
						const left = [await kept.count('roster'), await kept.get('list') ?? null];
						await ended();
						return left;
						"""))
			.isEqualTo("[0,null]");
	}

	@Test
	void oneTicketReadTwiceAtOnceComesInOnce() {
		assertThat(run(
				LISTED + """
						await kept.put('roster', await entryOf('T-1'));
						await kept.set('list', { cursor: 'c', present: 4 });
						await began();
						const verdicts = await Promise.all([check('T-1'), check('T-1')]);
						const [queue, list] = [await kept.all('queue'), await kept.get('list')];
						await ended();
						return [verdicts.map((it) => it.outcome).toSorted(), queue.map((it) => it.shown).toSorted(), list.present];
						"""))
			.isEqualTo("[[\"admitted\",\"already-in\"],[\"admitted\",\"already-in\"],5]");
	}

	@Test
	void whatWaitsOutlivesAStorageThatWasCleared() {
		assertThat(
				run("""
						const [kept, queue, spare] = await Promise.all(['kept', 'queue', 'spare'].map((it) => import(`/kiosk/${it}.js`)));
						spare.releaseAll();
						const item = (scanId) => ({ scan: { scanId, ticket: 'T-1' }, eventId: 'cleared', askedUntil: 0 });
						await queue.keep(item('waits'));
						const seq = await queue.keep(item('answered'));
						await queue.answered([{ ...item('answered'), seq }]);
						const seen = (await kept.all('queue')).length;
						await new Promise((resolve) => { indexedDB.deleteDatabase('rapport-kiosk').onsuccess = resolve; });
						await queue.keep(item('new'));
						await spare.keepSpare();
						await spare.keepSpare();
						const left = (await kept.all('queue')).map((it) => it.scan.scanId);
						spare.releaseAll();
						await kept.within(['queue'], (all) => all.clear());
						return [seen, left];
						"""))
			.isEqualTo("[1,[\"new\",\"waits\"]]");
	}

	@Test
	void aTransactionThatTheBrowserBrokeOffIsDoneAgain() {
		assertThat(
				run("""
						const kept = await import('/kiosk/kept.js');
						let broken = 0;
						const seq = await kept.quickly(['queue'], (queue) => {
							const added = queue.add({ scan: { scanId: 'broken' }, eventId: 'broken', askedUntil: 0 });
							if (broken++ === 0) {
								queue.transaction.abort();
							}
							return added;
						});
						const found = await kept.all('queue');
						await kept.remove('queue', seq);
						const full = await kept.quickly(['queue'], () => { throw new DOMException('', 'QuotaExceededError'); }).catch((error) => error.name);
						return [broken, found.length, full];
						"""))
			.isEqualTo("[2,1,\"QuotaExceededError\"]");
	}

	@Test
	void whatSeveralTicketsAreWrittenLikeIsSaidSoWithoutTheNetworkToo() {
		assertThat(
				run("""
						const [{ change }, kept, { looseDigest }, rules, { decide, look }] = await Promise.all(
							['state', 'kept', 'sealed', 'rules', 'decide'].map((it) => import(`/kiosk/${it}.js`)));
						await rules.ready();
						const rosterKey = 'A'.repeat(43);
						const l = await looseDigest(rosterKey, rules.canonical('a1').loose);
						await kept.put('roster', { i: '1', h: 'A1', l });
						await kept.put('roster', { i: '2', h: 'a-1', l });
						change({ setup: { eventId: 'alike', rosterKey } });
						const { outcome, hint } = decide({ type: 'entry', scannedAt: new Date().toISOString() }, await look('a1'));
						change({ setup: null });
						await kept.within(['roster'], (roster) => roster.clear());
						return [outcome, hint];
						"""))
			.isEqualTo("[\"off-list\",\"ambiguous\"]");
	}

}
