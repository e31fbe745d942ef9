package rapport.checkin.badge;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whoever may set a printer up must not reach what is none by it. */
class PrinterAddressesTest {

	private final PrinterAddresses addresses = new PrinterAddresses(List.of("203.0.113.9"), 9100, 9109);

	@ParameterizedTest
	@ValueSource(strings = { "192.168.1.50", "10.0.0.7", "172.16.3.4", "fd00::5", "203.0.113.9" })
	void aPrivateNetworkAndWhatWasNamedIsFine(String host) {
		assertThatCode(() -> this.addresses.require(host, 9100)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "0.0.0.0", "169.254.169.254", "8.8.8.8", "::1", "fe80::1",
			"::ffff:127.0.0.1", "2130706433", "224.0.0.1", "host/path", "user@10.0.0.1", "" })
	void allElseIsRefused(String host) {
		assertThatThrownBy(() -> this.addresses.require(host, 9100)).isInstanceOf(InvalidPrinterException.class);
	}

	@Test
	void portsAreBound() {
		for (int port : new int[] { 22, 6379, 9099, 9110 }) {
			assertThatThrownBy(() -> this.addresses.require("192.168.1.50", port)).hasMessageContaining("9100");
		}
	}

}
