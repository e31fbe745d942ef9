package rapport.checkin.registration;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.SelfDescription;
import rapport.checkin.registration.Corrections.Corrected;
import rapport.checkin.table.Column;

import static org.assertj.core.api.Assertions.assertThat;

/** What the organizer changes by hand. */
class CorrectionsTest {

	private static final AttendeeId ANA = new AttendeeId("A");

	private final ImportBed bed = new ImportBed();

	private final Corrections corrections = new Corrections(this.bed.registration, this.bed.rows);

	CorrectionsTest() {
		this.bed.text("ticket,name,company,interests,phone,introduce\nA,Ana Sousa,Northwind,chess,2025550111,yes\n");
	}

	@Test
	void whatIsNotNamedStaysAsItIs() {
		var done = correct(Map.of(Column.PHONE, "(202) 555-0112", Column.FIRST_NAME, "Anita"));
		assertThat(done).isEqualTo(new Corrected.Done(this.bed.get("A")));
		assertThat(this.bed.get("A")).satisfies((it) -> {
			assertThat(it.phone()).isEqualTo("+12025550112");
			assertThat(it.name()).isEqualTo("Ana Sousa");
			assertThat(it.callName()).isEqualTo("Anita");
			assertThat(it.company()).isEqualTo("Northwind");
			assertThat(it.interests()).containsExactly("chess");
			assertThat(it.introduce()).isTrue();
		});
		correct(Map.of(Column.PHONE, "", Column.INTRODUCE, "no"));
		assertThat(this.bed.get("A").phone()).isNull();
		assertThat(this.bed.get("A").introduce()).isFalse();
	}

	@Test
	void whatIsNotUnderstoodChangesNothing() {
		var before = this.bed.get("A");
		assertThat(correct(Map.of(Column.PHONE, "12", Column.COMPANY, "Contoso"))).isInstanceOfSatisfying(
				Corrected.Refused.class,
				(it) -> assertThat(it.remarks()).extracting((one) -> one.column()).containsExactly("phone"));
		assertThat(correct(Map.of(Column.NAME, " "))).isInstanceOf(Corrected.Refused.class);
		assertThat(this.bed.get("A")).isEqualTo(before);
		assertThat(
				this.corrections.correct(ImportBed.EVENT, new AttendeeId("B"), Map.of(Column.COMPANY, "X"), null, "US"))
			.isEqualTo(new Corrected.Unknown());
	}

	/** What is open is none of the next holder's. */
	@Test
	void aTicketIsNotHandedOverByTheWay() {
		assertThat(correct(Map.of(Column.NAME, "Kim Dorn", Column.PHONE, "2025550121")))
			.isInstanceOf(Corrected.Refused.class);
		assertThat(correct(Map.of(Column.NAME, "Ana Dorn", Column.PHONE, "2025550121")))
			.isInstanceOf(Corrected.Done.class);
	}

	@Test
	void whoChangedMeanwhileIsLookedAtAgain() {
		var seen = this.bed.get("A").revision();
		correct(Map.of(Column.COMPANY, "Contoso"));
		assertThat(this.corrections.correct(ImportBed.EVENT, ANA, Map.of(Column.COMPANY, "Fabrikam"), seen, "US"))
			.isEqualTo(new Corrected.Stale(this.bed.get("A")));
		assertThat(this.bed.get("A").company()).isEqualTo("Contoso");
	}

	@Test
	void whatSheSaidHerselfOnlyTheOrganizersHandOverwrites() {
		var said = new SelfDescription(7, List.of("jazz"), List.of(), List.of("Rust"), List.of());
		this.bed.registration.change(ImportBed.EVENT, ANA, said::over);
		this.bed.text("ticket,name,interests,asks\nA,Ana Sousa,golf,Go\n");
		assertThat(this.bed.get("A").interests()).containsExactly("jazz");
		correct(Map.of(Column.INTERESTS, "opera"));
		assertThat(this.bed.get("A").interests()).containsExactly("opera");
		assertThat(this.bed.get("A").asks()).containsExactly("Rust");
		this.bed.text("ticket,name,interests,asks\nA,Ana Sousa,golf,Go\n");
		assertThat(this.bed.get("A").interests()).containsExactly("golf");
		assertThat(this.bed.get("A").asks()).containsExactly("Rust");
	}

	@Test
	void howHerTicketStoodIsRememberedThroughAnImport() {
		correct(Map.of(Column.HOLD, "yes"));
		assertThat(this.bed.get("A").standing().former()).hasSize(1);
		this.bed.text("ticket,name,company\nA,Ana Sousa,Contoso\n");
		assertThat(this.bed.get("A").standing().former()).hasSize(1);
		assertThat(this.bed.get("A").hold()).isTrue();
	}

	private Corrected correct(Map<Column, String> fields) {
		return this.corrections.correct(ImportBed.EVENT, ANA, fields, null, "US");
	}

}
