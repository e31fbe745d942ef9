package rapport.notify.wording;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class Gsm7Test {

	@Test
	void basicTableIsThatOfTheStandard() {
		assertThat(Gsm7.encode("@£$¥èéùìòÇ\nØø\rÅå")).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
				15);
		assertThat(Gsm7.encode("Δ_ΦΓΛΩΠΨΣΘΞ")).containsExactly(16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26);
		assertThat(Gsm7.encode("ÆæßÉ !\"#¤%")).containsExactly(28, 29, 30, 31, 32, 33, 34, 35, 36, 37);
		assertThat(Gsm7.encode("¡AZÄÖÑÜ§¿azäöñüà")).containsExactly(64, 65, 90, 91, 92, 93, 94, 95, 96, 97, 122, 123,
				124, 125, 126, 127);
	}

	@Test
	void extensionTableIsThatOfTheStandard() {
		assertThat(Gsm7.encode("\f^{}\\[~]|€")).containsExactly(27, 10, 27, 20, 27, 40, 27, 41, 27, 47, 27, 60, 27, 61,
				27, 62, 27, 64, 27, 101);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hello, World?", "Grüße aus Köln: 5 € [ok] {a|b} ~^\\", "ÆØÅ æøå ΔΦΓ" })
	void whatIsEncodedIsDecoded(String text) {
		assertThat(Gsm7.decode(Gsm7.encode(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ção", "Łódź", "你好", "😀", "`", "\u001B" })
	void whatTheAlphabetLacksIsNotEncoded(String text) {
		assertThat(Gsm7.has(text)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> Gsm7.encode(text));
	}

	@Test
	void bytesThatAreNoSeptetsBecomeSpaces() {
		assertThat(Gsm7.decode(new byte[] { 'a', (byte) 0x80, 'b', 0x1B, 0x00, 0x1B })).isEqualTo("a b@ ");
	}

	@Test
	void whatAnExtensionTableLacksIsReadByTheBasicOne() {
		assertThat(Gsm7.decode(new byte[] { 's', 0x1B, 'i', 0x1B, 'e' })).isEqualTo("si€");
	}

	@ParameterizedTest
	@CsvSource({ "0,2,73 1B69 20 1B61 1B75 1B09, sí áúç", "3,3,6E 7B 6F 20 1B7F 09 1B65, não âç€",
			"1,1,07 1B73 0C 40 60 1B69, ışğİçı", "0,9,53 1B69, Si", "9,0,7B, ä" })
	void languagesHaveTablesOfTheirOwn(int locking, int single, String septets, String text) {
		assertThat(Gsm7.decode(HexFormat.of().parseHex(septets.replace(" ", "")), locking, single)).isEqualTo(text);
	}

}
