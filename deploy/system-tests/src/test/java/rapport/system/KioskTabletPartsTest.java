package rapport.system;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.system.KioskWindow.run;

/** The PIN, the camera and the disk of tablets that are not as they should be. */
@InBrowser
@ResourceLock(KioskWindow.LOCK)
class KioskTabletPartsTest {

	/** Types a PIN, and gives what is said of it, or that it is right. */
	private static final String PIN = """
			const [{ askPin }, { set }, { change }] = await Promise.all(['pin', 'settings', 'state'].map((it) => import(`/kiosk/${it}.js`)));
			const given = async (digits) => {
				const message = document.getElementById('pin-message');
				const asked = askPin().then((it) => it ? 'right' : message.textContent);
				document.getElementById('pin-digits').value = digits;
				document.getElementById('pin-form').requestSubmit();
				for (let i = 0; i < 100 && message.hidden && document.getElementById('pin').open; i++) {
					await new Promise((resolve) => setTimeout(resolve, 50));
				}
				document.getElementById('pin').close();
				return asked;
			};
			""";

	@Test
	void whoGuessedWaitsButNotUntilAClockThatWasSetBackIsThereAgain() {
		assertThat(run(PIN + """
				set({ pin: { plain: '2468' }, pinTries: { wrong: 6, until: Date.now() + 20000 } });
				const early = await given('2468');
				set({ pinTries: { wrong: 6, until: Date.now() + 7200000 } });
				const backThen = await given('2468');
				set({ pin: null, pinTries: null });
				return [/^Too many tries/.test(early), backThen];
				""")).isEqualTo("[true,\"right\"]");
	}

	@Test
	void whereAPinCannotBeCheckedThatIsSaid() {
		var browser = KioskWindow.browser();
		var script = browser.command("Page.addScriptToEvaluateOnNewDocument",
				Map.of("source", "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })"));
		try {
			KioskWindow.open();
			assertThat(
					run(PIN + """
							change({ setup: { eventId: 'insecure', settings: { pin: { salt: 'AAAA', iterations: 1, verifier: 'AAAA' } } } });
							const said = await given('2468');
							change({ setup: null });
							return said;
							"""))
				.contains("this PIN cannot be checked");
		}
		finally {
			browser.command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script.get("identifier")));
			KioskWindow.open();
		}
	}

	@Test
	void theCameraThatWasChosenIsTakenAndOneThatIsGoneIsNot() {
		assertThat(run("""
				const { set } = await import('/kiosk/settings.js');
				const asked = [];
				const stream = document.createElement('canvas').captureStream();
				navigator.mediaDevices.getUserMedia = async ({ video }) => {
					asked.push(video.deviceId ?? video.facingMode);
					if (video.deviceId?.exact === 'gone') {
						throw new DOMException('', 'OverconstrainedError');
					}
					return stream.clone();
				};
				const open = document.getElementById('camera-open');
				for (const camera of ['front', 'gone', null]) {
					set({ camera });
					open.click();
					for (let i = 0; i < 100 && open.ariaPressed !== 'true'; i++) {
						await new Promise((resolve) => setTimeout(resolve, 50));
					}
					open.click();
				}
				delete navigator.mediaDevices.getUserMedia;
				return asked;
				""")).isEqualTo("[{\"exact\":\"front\"},{\"exact\":\"gone\"},\"environment\",\"environment\"]");
	}

	@Test
	void aDiskThatTakesNothingIsSaidBeforeTheNextScanAndSoIsRoomAgain() {
		assertThat(
				run("""
						const [{ watchDisk }, { state }] = await Promise.all([import('/kiosk/disk.js'), import('/kiosk/state.js')]);
						const every = window.setInterval;
						let look = null;
						window.setInterval = (action) => { look = action; };
						watchDisk();
						window.setInterval = every;
						const put = IDBObjectStore.prototype.put;
						navigator.storage.estimate = async () => ({ quota: 1e12, usage: 0 });
						IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); };
						await look();
						const full = state.diskFull;
						IDBObjectStore.prototype.put = put;
						await look();
						return [full, state.diskFull];
						"""))
			.isEqualTo("[true,false]");
	}

}
