package rapport.system;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** Scanners that end their codes otherwise, or are set to another keyboard. */
@InBrowser
class KioskScannersTest {

	@Test
	void eachEndOfACodeIsHeardWhereverTheFocusIs() {
		KioskTablet.opened("kiosk-ends", 12);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-ends", "Main door"));
			browser.scanWithout("T-1", Keys.TAB);
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			assertThat(browser.focused("#ticket")).as("the next ticket can be scanned").isTrue();
			browser.script("document.querySelector('#exit').focus()");
			browser.scanWithout("T-2", Keys.ENTER, Keys.ENTER);
			browser.awaitText("#outcome-title", "Welcome, Guest 2");
			browser.scanWithout("T-10");
			browser.awaitText("#outcome-title", "Welcome, Guest 10");
			browser.type(Keys.F3);
			browser.type("gu");
			browser.awaitText("#found", "Guest");
			browser.scanWithout("T-11", Keys.TAB);
			browser.awaitText("#outcome-title", "Welcome, Guest 11");
			assertThat(browser.script("return document.querySelector('#search').value")).isEqualTo("gu");
			browser.script("document.querySelector('header .languages').focus()");
			browser.scanWithout("T-5", Keys.TAB, Keys.ENTER);
			browser.awaitText("#outcome-title", "Welcome, Guest 5");
			assertThat(browser.script("return document.documentElement.lang + document.body.dataset.way"))
				.as("neither language nor direction has changed")
				.isEqualTo("enentry");
		}
	}

	@Test
	void aScannerThatHaltsAfterItsFirstKeyIsHeardWhole() {
		KioskTablet.opened("kiosk-halts", 21);
		var keys = """
				const done = arguments[arguments.length - 1];
				const field = document.querySelector('#ticket');
				const write = (code, from = 0) => Array.from(code).forEach((it, i) => {
					const event = new KeyboardEvent('keydown', { key: it === '\\t' ? 'Tab' : it, bubbles: true, cancelable: true });
					Object.defineProperty(event, 'timeStamp', { value: performance.now() + i * 10 });
					field.dispatchEvent(event) && it !== '\\t' && (field.value += it);
				});
				field.focus();
				write('T');
				setTimeout(() => { write(arguments[0]); done(); }, 150);
				""";
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-halts", "Main door"));
			browser.scriptLater(keys.replace("arguments[0]", "'-1\t'"));
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			browser.scriptLater(keys.replace("arguments[0]", "'-21\t'"));
			browser.awaitText("#outcome-title", "Welcome, Guest 21");
		}
	}

	@Test
	void aScanGoesBeforeWhatIsOpenAndAFormIsNoScan() {
		KioskTablet.opened("kiosk-open", 3);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-open", "Main door"));
			browser.find("#menu-open").click();
			browser.scan("T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
			assertThat(browser.find("#menu").isDisplayed()).isFalse();

			browser.type(Keys.F3);
			browser.find("#add-guest").click();
			browser.type("Mei Walker", Keys.TAB);
			browser.type("Contoso 3000", Keys.TAB);
			browser.type("+1 202 555 0191", Keys.TAB);
			assertThat(browser.script("return ['name', 'company', 'phone'].map((it) => "
					+ "document.querySelector('#guest-' + it).value).join('|')"))
				.isEqualTo("Mei Walker|Contoso 3000|+1 202 555 0191");
			browser.scan("T-2");
			browser.awaitText("#outcome-title", "Welcome, Guest 2");
		}
	}

	@Test
	void aScannerIsReadThroughAnInputMethodWithoutNumLockAndWithControlCharacters() {
		KioskTablet.opened("kiosk-keys", 15);
		var keys = """
				const send = (key, code, more = {}) => (document.activeElement ?? document.body)
					.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more }));
				""";
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-keys", "Main door"));
			browser.script(
					keys + """
							[['KeyT', true], ['Minus'], ['Digit1'], ['Digit2'], ['Enter']].forEach(([code, shiftKey = false], i) =>
								send('Process', code, { shiftKey, isComposing: i > 0 }));
							""");
			browser.awaitText("#outcome-title", "Welcome, Guest 12");
			browser.script(
					keys + """
							send('t', 'KeyT'); send('-', 'Minus'); send('End', 'Numpad1'); send('PageDown', 'Numpad3'); send('Enter', 'NumpadEnter');
							""");
			browser.awaitText("#outcome-title", "Welcome, Guest 13");
			browser.script(
					keys + """
							send('b', 'KeyB', { ctrlKey: true });
							[['t', 'KeyT'], ['-', 'Minus'], ['1', 'Digit1'], ['4', 'Digit4']].forEach(([key, code]) => send(key, code));
							send('c', 'KeyC', { ctrlKey: true });
							""");
			browser.awaitText("#outcome-title", "Welcome, Guest 14");
			assertThat(browser.script("return document.querySelector('#ticket').value")).isEmpty();
		}
	}

	@Test
	void whatAnotherKeyboardMadeOfACodeIsSaid() {
		KioskTablet.opened("kiosk-layout", 1);
		try (var browser = new Browser(1024, 768)) {
			browser.openKiosk(KioskTablet.address("kiosk-layout", "Main door"));
			browser.scan("Tß1");
			browser.awaitText("#outcome-detail", "Is the scanner set to another keyboard?\nRead: Tß1");
			browser.scan("B-1B-2");
			browser.awaitText("#outcome-detail", "Two tickets in one?");
			browser.scan("]Q1T-1");
			browser.awaitText("#outcome-title", "Welcome, Guest 1");
		}
	}

}
