package rapport.checkin.registration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.checkin.attendee.AttendeeId;

import static org.assertj.core.api.Assertions.assertThat;

/** A ticket changes hands while its holder is asked about somebody. */
class HandoverTest {

	private final ImportBed bed = new ImportBed();

	HandoverTest() {
		this.bed.text("""
				ticket,name,phone,company,interests,introduce
				B-1,Ana Sousa,+12025550111,Northwind,Rust;Chess,yes
				""");
	}

	@Test
	void whoGetsTheTicketIsNotTakenForWhoHadIt() {
		this.bed.text("ticket,name,phone\nB-1,Kim Dorn,+12025550121\n");
		assertThat(this.bed.erased).containsExactly(new AttendeeId("B-1"));
		var kim = this.bed.get("B-1");
		assertThat(kim.name()).isEqualTo("Kim Dorn");
		assertThat(kim.interests()).as("what the file does not tell of her is not Ana's").isEmpty();
		assertThat(kim.company()).isEmpty();
		assertThat(kim.introduce()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ana Sousa,+12025550121", "Ana Maria Costa,+12025550121", "SOUSA Aña,+12025550121",
			"Anna Souza,+12025550111", "Ana Sousa," })
	void whatIsCorrectedOfHerErasesNothing(String corrected) {
		this.bed.text("ticket,name,phone\nB-1," + corrected + "\n");
		assertThat(this.bed.erased).isEmpty();
		assertThat(this.bed.get("B-1").interests()).containsExactly("Rust", "Chess");
	}

	@Test
	void whoHadNoNameGetsOne() {
		this.bed.text("ticket,attendee name,buyer name\nB-2,,Kim Dorn\n");
		assertThat(this.bed.get("B-2").name()).isEqualTo("Guest of Kim Dorn");
		this.bed.text("ticket,attendee name,buyer name\nB-2,Eva Lund,Kim Dorn\n");
		assertThat(this.bed.get("B-2").callName()).isEqualTo("Eva");
		assertThat(this.bed.erased).isEmpty();
	}

}
