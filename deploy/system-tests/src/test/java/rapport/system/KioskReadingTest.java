package rapport.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.system.KioskWindow.run;

/** How the kiosk's modules read what scanners, cameras and people write. */
@InBrowser
@ResourceLock(KioskWindow.LOCK)
class KioskReadingTest {

	@Test
	void aScannerIsToldFromAPersonByItsSpeed() {
		var typed = """
				const { Wedge, meant } = await import('/kiosk/wedge.js');
				const typed = (text, gap, end, pause = gap) => {
					const wedge = new Wedge();
					let at = 1000;
					Array.from(text).forEach((it) => { at += gap; wedge.key(it, at); });
					return end ? wedge.key(end, at + pause).scan ?? null : wedge.pause(at + pause);
				};
				""";
		assertThat(run(
				typed + "return [typed('SO23-2', 8, 'Enter'), typed('SO23-2', 8, 'Tab'), typed('ab', 8, 'Enter')];"))
			.isEqualTo("[\"SO23-2\",\"SO23-2\",null]");
		assertThat(run(typed + "return [typed('SO23-2', 160, 'Enter'), typed('SO23-2', 8, 'Enter', 900)];"))
			.as("a person, and an Enter of another's")
			.isEqualTo("[null,null]");
		assertThat(run(typed + "return [typed('SO23-2', 8, null, 420), typed('SO23-2', 8, null, 90),"
				+ " typed('SO23-2', 65, null, 420)];"))
			.as("without an end a pause ends it, if it was quick")
			.isEqualTo("[\"SO23-2\",null,null]");
		assertThat(
				run("""
						const { Wedge } = await import('/kiosk/wedge.js');
						const wedge = new Wedge();
						[['S', 0], ['O', 9], ['2', 18], ['3', 240], ['-', 249], ['2', 258]].forEach(([key, at]) => wedge.key(key, at));
						const halted = wedge.key('Enter', 270).scan;
						[['Ą', 1000], ['Dead', 1004], ['b', 1009], ['Shift', 1012], ['C', 1018]].forEach(([key, at]) => wedge.key(key, at));
						return [halted, wedge.key('Enter', 1025).scan];
						"""))
			.as("a busy tablet halts once; what writes nothing ends nothing")
			.isEqualTo("[\"SO23-2\",\"ĄbC\"]");
		assertThat(run(typed + """
				return [meant('search', 'Mei Lin'), meant('search', 'B-2'), meant('guest-name', 'José Niño'),
					meant('guest-phone', '+12025550101'), meant('pin-digits', '1234'), meant('pin-digits', 'SO23-2'),
					meant('reason-text', 'it fell down'), meant('reason-text', 'SO23-2'), meant('ticket', '1234')];
				""")).isEqualTo("[true,false,true,true,true,false,true,false,false]");
	}

	@Test
	void whatAnInputMethodHidesIsReadByItsPlaceOnTheKeyboard() {
		assertThat(
				run("""
						const { byCode } = await import('/kiosk/wedge.js');
						return [['KeyS', true], ['KeyO'], ['Digit2'], ['Numpad3'], ['Minus'], ['Slash', true], ['Digit5', true], ['Enter'], ['F3']]
							.map(([code, shiftKey = false]) => byCode({ code, shiftKey }));
						"""))
			.isEqualTo("[\"S\",\"o\",\"2\",\"3\",\"-\",\"?\",\"%\",\"Enter\",null]");
	}

	@Test
	void theSameReadAgainIsNoneWhileItIsAnsweredAndForThreeSeconds() {
		assertThat(run("""
				const { Doubles } = await import('/kiosk/doubles.js');
				const it = new Doubles();
				const seen = [it.take('A', 'entry', 0), it.take('A', 'entry', 9000)];
				it.answered('A', 'entry', 9100);
				seen.push(it.take('A', 'entry', 11000), it.take('A', 'exit', 11100), it.take('A', 'entry', 11200));
				seen.push(it.take('B', 'entry', 11300));
				it.forget();
				seen.push(it.take('B', 'entry', 11400));
				return seen;
				""")).isEqualTo("[false,true,true,false,false,false,false]");
	}

	@Test
	void twoCodesBeforeACameraAreReadOnceEach() {
		assertThat(
				run("""
						const { Doubles } = await import('/kiosk/doubles.js');
						const it = new Doubles();
						const seen = [];
						for (const [at, code] of [[0, 'A'], [100, 'B'], [1000, 'A'], [1100, 'B'], [3500, 'A'], [3600, 'B'], [7000, 'A']]) {
							seen.push(it.take(code, 'entry', at, true));
							it.answered(code, 'entry', at + 10);
						}
						it.forget();
						return [...seen, it.take('A', 'entry', 7100, true)];
						"""))
			.isEqualTo("[false,false,true,true,true,true,false,false]");
	}

	@Test
	void aCodeOfOursIsReadAndAForgedOneSaidSo() {
		assertThat(
				run("""
						const { base32, said } = await import('/kiosk/codes.js');
						return [new TextDecoder().decode(base32('NBSWY3DP')), base32('a1'), (await said('RP1:K:AA:AA', 'e', [])).hint,
							await said('T-1', 'e', [])];
						"""))
			.isEqualTo("[\"hello\",null,\"forged\",{\"ticket\":\"T-1\"}]");
	}

	@Test
	void whoScansAgainWhatWasPutAwaySeesWhatItCameTo() {
		assertThat(
				run("""
						const [{ answer, scan }, { doubles }, { show }, { change, state }] = await Promise.all(
							['answering', 'scanning', 'card', 'state'].map((it) => import(`/kiosk/${it}.js`)));
						const look = () => document.getElementById('outcome').dataset.outcome;
						const { settings } = state;
						change({ setup: { eventId: 'again', kiosk: 'Main door' }, settings: { ...settings, sound: false, vibration: false } });
						await answer('X-1', async () => ({ outcome: 'refused', reason: 'unknown-ticket', scan: { ticket: 'X-1' } }));
						await show({ outcome: 'ready' });
						doubles.take = () => true;
						scan('X-2');
						const other = look();
						scan('X-1');
						const same = look();
						delete doubles.take;
						// What is heard comes a moment later.
						await new Promise((resolve) => setTimeout(resolve, 100));
						change({ setup: null, settings });
						await show({ outcome: 'ready' });
						return [other, same];
						"""))
			.isEqualTo("[\"ready\",\"refused\"]");
	}

}
