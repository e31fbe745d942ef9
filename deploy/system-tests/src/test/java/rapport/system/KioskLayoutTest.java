package rapport.system;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.system.KioskWindow.run;

/** The kiosk's page on large and small screens, with long names and long words. */
@InBrowser
@ResourceLock(KioskWindow.LOCK)
class KioskLayoutTest {

	/** Opens the door, and finds what of a verdict is cut, covered or out of sight. */
	private static final String DOOR = """
			const [{ show }, { change }, { speak }, { showHead }] = await Promise.all(['card', 'state', 'language', 'head'].map((it) => import(`/kiosk/${it}.js`)));
			const $ = (id) => document.getElementById(id);
			const her = { attendeeId: 'a', name: 'Maximiliane Anneliese Freifrau von und zu Hohenberg-Wittelsbach-Lothringen',
				company: 'Donaudampfschifffahrtsgesellschaft mbH', role: 'Developer, desktop or enterprise applications', ticket: 'SO23-21' };
			const scan = { ticket: 'https://tickets.example.org/t/SO23-21?sig=K7W2M9X4Q8Z3T6V5', type: 'entry' };
			const hour = 3600000;
			const verdicts = [{ outcome: 'ready' }, { outcome: 'admitted', attendee: her, note: 'VIP: bring her to the stage', queued: true },
				{ outcome: 'already-in', attendee: her, since: new Date(Date.now() - 2 * hour).toISOString(), kiosk: 'Side door by the river' },
				{ outcome: 'held', attendee: her, note: 'Check her age' }, { outcome: 'refused', reason: 'unknown-ticket' },
				{ outcome: 'refused', reason: 'full', attendee: her }, { outcome: 'off-list' }, { outcome: 'not-kept' },
				{ outcome: 'refused', reason: 'outside-hours', attendee: her, opensAt: new Date(Date.now() + 25 * hour).toISOString() }];
			const box = (it) => it.getBoundingClientRect();
			const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
			const within = (a, b) => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= Math.min(b.bottom, innerHeight) + 1;
			const faults = () => {
				const title = $('outcome-title');
				const card = box($('outcome'));
				const words = box($('outcome-words'));
				const seen = Math.min(words.bottom, card.bottom, innerHeight) - box(title).top;
				const buttons = [...$('outcome-actions').querySelectorAll('button')].filter((it) => box(it).width > 0);
				return Object.entries({ 'wider than the screen': document.scrollingElement.scrollWidth > innerWidth + 1,
					'title out of sight': seen < parseFloat(getComputedStyle(title).fontSize),
					'title cut': title.scrollHeight > title.clientHeight + 3,
					'button outside': !buttons.every((it) => within(box(it), card)),
					'button on words': !buttons.every((it) => apart(box(it), words)),
					'button cut': buttons.some((it) => it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1),
					'field out of sight': box($('ticket')).bottom > innerHeight + 1,
					'field on the card': !apart(box($('ticket')), card) }).filter(([, is]) => is).map(([what]) => what);
			};
			const look = async (alerts) => {
				$('looks').hidden = !alerts;
				$('looks-title').textContent = '4 scans need a look';
				$('looks-list').innerHTML = alerts ? '<li>Ana Sousa was already in at Side door (18:02).</li>'.repeat(4) : '';
				change({ lapsed: alerts });
				showHead();
				const found = [];
				for (const verdict of verdicts) {
					await show({ ...verdict, scan });
					await new Promise(requestAnimationFrame);
					found.push(...faults().map((it) => `${document.documentElement.lang} ${alerts} ${verdict.outcome} ${verdict.reason ?? ''}: ${it}`));
				}
				return found;
			};
			""";

	@AfterEach
	void asBefore() {
		KioskWindow.browser().command("Emulation.clearDeviceMetricsOverride", Map.of());
		KioskWindow.open();
	}

	@ParameterizedTest
	@CsvSource({ "1440, 900", "1024, 768", "1024, 380", "768, 1024", "390, 844", "390, 640", "320, 568" })
	void aVerdictIsInSightWhateverStandsAboveIt(int width, int height) {
		KioskWindow.browser()
			.command("Emulation.setDeviceMetricsOverride",
					Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
		assertThat(
				run(DOOR + """
						$('enrol').hidden = $('starting').hidden = true;
						$('door').hidden = false;
						change({ event: { name: 'Jahrestagung der Softwareentwicklung', timeZone: 'Europe/Lisbon' }, present: 254, online: false,
							everOnline: true, waiting: 12, listAt: new Date().toISOString() });
						const found = [];
						for (const language of ['en', 'de', 'fr']) {
							await speak(language);
							found.push(...await look(false), ...await look(true));
						}
						return found;
						"""))
			.isEqualTo("[]");
	}

}
