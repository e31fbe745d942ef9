package rapport.checkin.attendee;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import rapport.checkin.event.EventId;

import static org.assertj.core.api.Assertions.assertThat;

/** Rapport's own codes are known, and no others. */
class SignedTicketsTest {

	private static final EventId EVENT = new EventId("devdays");

	private final SignedTickets tickets = new SignedTickets(seed());

	@Test
	void thePublicKeyIsThatOfTheSeed() {
		assertThat(HexFormat.of().formatHex(this.tickets.publicKey())).as("the first test of RFC 8032")
			.isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
	}

	@Test
	void aCodeFindsItsTicketHoweverItsLettersAreWritten() {
		var code = this.tickets.code(EVENT, "Tä-1\u2013x");
		assertThat(code).matches("RP1:[A-Z2-7]{8}:[A-Z2-7]+:[A-Z2-7]{103}");
		assertThat(this.tickets.read(EVENT, code)).isEqualTo(new SignedTickets.Reading("Tä-1\u2013x", null, null));
		assertThat(this.tickets.read(EVENT, " " + code.toLowerCase(Locale.ROOT)).ticket()).isEqualTo("Tä-1\u2013x");
	}

	@Test
	void aCodeIsFoundBehindWhatAScannerWritesAndInAnAddress() {
		var code = this.tickets.code(EVENT, "T-1");
		for (var read : List.of("]Q1" + code, "\\000026" + code + "\r\n", "https://x.example/t#" + code, code + code,
				"Ticket: " + code)) {
			assertThat(this.tickets.read(EVENT, read).ticket()).as(read).isEqualTo("T-1");
		}
		var two = code + this.tickets.code(EVENT, "T-2");
		assertThat(this.tickets.read(EVENT, two)).isEqualTo(new SignedTickets.Reading(two, "two-codes", null));
		assertThat(this.tickets.read(EVENT, code.substring(0, code.length() - 1)).hint())
			.isEqualTo(SignedTickets.FORGED);
	}

	@Test
	void aForgedCodeIsNoTicket() {
		var code = this.tickets.code(EVENT, "T-1");
		var other = new SignedTickets(new byte[32]).code(EVENT, "T-1");
		assertThat(this.tickets.read(EVENT, other).hint()).isEqualTo(SignedTickets.FORGED);
		var parts = code.split(":", -1);
		var swapped = String.join(":", parts[0], parts[1], this.tickets.code(EVENT, "T-2").split(":", -1)[2], parts[3]);
		assertThat(this.tickets.read(EVENT, swapped)).isEqualTo(new SignedTickets.Reading(swapped, "forged", null));
		assertThat(this.tickets.read(EVENT, "RP1:x").hint()).isEqualTo(SignedTickets.FORGED);
		assertThat(this.tickets.read(new EventId("other"), code))
			.isEqualTo(new SignedTickets.Reading(code, SignedTickets.OTHER_EVENT, "T-1"));
		assertThat(this.tickets.read(EVENT, "T-1")).isEqualTo(new SignedTickets.Reading("T-1", null, null));
	}

	private static byte[] seed() {
		return HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
	}

}
