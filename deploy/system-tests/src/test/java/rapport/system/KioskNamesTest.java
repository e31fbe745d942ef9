package rapport.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.system.KioskWindow.run;

/** Finding people by a tablet's own list, while the network is away. */
@InBrowser
@ResourceLock(KioskWindow.LOCK)
class KioskNamesTest {

	@Test
	void whoeverIsFoundByTheServiceIsFoundWithoutIt() {
		assertThat(
				run("""
						const [{ search }, { change }, kept, { seal, base64 }] = await Promise.all(['names', 'state', 'kept', 'sealed']
							.map((it) => import(`/kiosk/${it}.js`)));
						const namesKey = base64(new Uint8Array(32));
						const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt']);
						const names = ['Łukasz Østergård', 'Søren Groß', 'Jürgen Müller', 'Nora O\u2019Brien', '王小明', 'Ha Kim', 'João Pereira',
							'Ana de la Cruz', 'İpek Aydın', 'Anna Schmidt'];
						for (const [n, name] of names.entries()) {
							const i = String(n);
							const iv = crypto.getRandomValues(new Uint8Array(12));
							const text = new TextEncoder().encode(JSON.stringify({ name, ticket: `K-0${n}` }));
							const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(i) }, key, text);
							await kept.put('roster', { i, n: base64([...iv, ...new Uint8Array(data)]) });
						}
						change({ setup: { eventId: 'found', namesKey } });
						const wrong = [];
						for (const [query, wanted] of Object.entries({ lukasz: 0, ostergard: 0, ostergaard: 0, soren: 1, gross: 1, muller: 2, mueller: 2,
							'müller': 2, obrien: 3, "o'brien": 3, '王': 4, '小明': 4, ha: 5, 'pereira joao': 6, delacruz: 7, 'la cruz': 7, ipek: 8,
							aydin: 8, 'k 09': 9, ruz: null, 'anna mueller': null })) {
							const { attendees } = await search(query, 9, (all) => all);
							if (attendees.map((it) => it.name).join() !== (names[wanted] ?? '')) {
								wrong.push(query, attendees.map((it) => it.name));
							}
						}
						change({ setup: null });
						await kept.within(['roster'], (roster) => roster.clear());
						return wrong;
						"""))
			.isEqualTo("[]");
	}

}
