package rapport.checkin.registration;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.Admission;

import static org.assertj.core.api.Assertions.assertThat;

/** More exports as shops and forms write them: older ones, and in other languages. */
class OtherShopsTest {

	private final ImportBed bed = new ImportBed();

	@Test
	void anIdThatAllShareIsNobodysTicket() {
		this.bed.text("""
				ID,First Name,Last Name,Email,Status,Ticket ID,Ticket Name,Event ID,Public ID,Short ID
				11,Ana,Sousa,ana@example.com,ACTIVE,3,Regular,1,A-7K2M9X,att_1
				12,Ben,Okoro,ben@example.com,CANCELLED,3,Regular,1,A-8L3N0Y,att_2
				13,Cleo,Hart,cleo@example.com,ACTIVE,4,Student,1,A-9M4P1Z,att_3
				""");
		assertThat(this.bed.get("A-7K2M9X").name()).isEqualTo("Ana Sousa");
		assertThat(this.bed.get("A-7K2M9X").ticketType()).isEqualTo("Regular");
		assertThat(this.bed.get("A-8L3N0Y").admission()).isEqualTo(Admission.CANCELLED);
	}

	@Test
	void whoCameByOneBookingIsNotTurnedAway() {
		var report = this.bed.text("""
				Confirmation number,First name,Last name,Invitee Status
				QX7K,Ana,Sousa,Accepted
				QX7K,Ben,Okoro,Accepted
				RT9P,Cleo,Hart,Cancelled
				RT9P,Dev,Rao,No Response
				""");
		assertThat(report.imported()).isEqualTo(4);
		assertThat(report.cancelled()).isOne();
		assertThat(ImportBed.kinds(report)).contains("0 tickets-made", "0 companions", "4 cancelled");
	}

	@Test
	void pretixIsReadInItsOwnLanguage() {
		this.bed
			.text("""
					Bestellnummer;Positionsnummer;Status;E-Mail;Telefonnummer;Produkt;Teilnehmername;Teilnehmername: Vorname;Teilnehmername: Nachname;Firma;Dürfen wir Sie vorstellen?;Bestellsprache
					ABC12;1;bezahlt;a@example.com;+12025550111;Regulär;Ana Sousa;Ana;Sousa;Northwind;Ja;de
					ABC12;2;storniert (bezahlte Gebühr);a@example.com;;Regulär;Ben Okoro;Ben;Okoro;Northwind;Nein;de
					""");
		assertThat(this.bed.get("ABC12-1").introduce()).isTrue();
		assertThat(this.bed.get("ABC12-1").callName()).isEqualTo("Ana");
		assertThat(this.bed.get("ABC12-2").admission()).isEqualTo(Admission.CANCELLED);
	}

	@Test
	void indicoHasTitlesThatAreNoRoles() {
		this.bed.text("""
				ID,Name,Title,Email Address,Affiliation,Registration state,Price
				7,"Sousa, Ana",Dr,ana@example.com,CERN,Completed,0
				8,"Okoro, Ben",Mr.,ben@example.com,DESY,Unpaid,0
				9,"Hart, Cleo",Professor,cleo@example.com,DESY,Rejected,0
				""");
		assertThat(this.bed.get("7").role()).isEmpty();
		assertThat(this.bed.get("8").role()).isEmpty();
		assertThat(this.bed.get("9").admission()).isEqualTo(Admission.CANCELLED);
	}

	@Test
	void aFormWithAColumnForEachAnswerIsPutTogether() {
		this.bed
			.text("""
					Zeitstempel;Wie heißt du?;Interessen [Rust];Interessen [Schach];Interessen [Jazz];Sprachen [Deutsch];Sprachen [English]
					27.11.2026;Ana Sousa;x;;Ja;TRUE;TRUE
					27.11.2026;Ben Okoro;Nein;Schach;;;x
					""");
		var people = this.bed.all();
		assertThat(people.getFirst().interests()).containsExactly("Rust", "Jazz");
		assertThat(people.getFirst().profile().languages()).containsExactly("de", "en");
		assertThat(people.getLast().interests()).containsExactly("Schach");
	}

	@Test
	void thePhoneThatIsThereIsTaken() {
		this.bed.text("""
				Barcode #,Name,Home Phone,Cell Phone,Work Phone
				A1,Ana Sousa,(202) 555-0111,(202) 555-0112,
				A2,Ben Okoro,(202) 555-0113,,
				A3,Cleo Hart,,n/a,202.555.0114
				""");
		assertThat(this.bed.get("A1").phone()).isEqualTo("+12025550112");
		assertThat(this.bed.get("A2").phone()).isEqualTo("+12025550113");
		assertThat(this.bed.get("A3").phone()).isEqualTo("+12025550114");
	}

	@Test
	void meetupTellsByRsvpWhoComes() {
		var report = this.bed.text("""
				Name;User ID;Title;RSVP;Guests;Joined Group on
				Ana Sousa;user 1;Member;Yes;0;1 March 2026
				Ben Okoro;user 2;Member;No;0;1 March 2026
				Cleo Hart;user 3;Member;Waitlist;0;1 March 2026
				""".replace(';', '\t'));
		assertThat(report.imported()).isEqualTo(3);
		assertThat(report.cancelled()).isEqualTo(2);
	}

	@Test
	void aQuestionThatIsAnsweredByYesIsNoCompany() {
		var report = this.bed.text("""
				Ticket,Name,Is your company sponsoring us? (your company),May we add your WhatsApp number to a group?
				A1,Ana Sousa,No,Yes
				A2,Ben Okoro,No,No
				A3,Cleo Hart,Yes,No
				""");
		assertThat(report.columns()).extracting((it) -> it.field()).containsExactly("ticket", "name", null, null);
	}

	@Test
	void consentIsNotWhomSomebodyWantsToMeet() {
		var report = this.bed.text("""
				Ticket;Name;Wen möchtest du kennenlernen?
				A1;Ana Sousa;Leute aus der Forschung
				A2;Ben Okoro;Gründerinnen
				""");
		assertThat(report.remarks()).isEmpty();
		assertThat(this.bed.get("A1").introduce()).isFalse();
	}

	@Test
	void frenchAndSpanishSeatsHaveTheirSigns() {
		this.bed.text("""
				N° de billet;Nom;Prénom;Société (facultatif);Tél.;Statut du billet
				K-1;Sousa;Ana;Northwind;06 12 34 56 78;Payée
				K-2;Okoro;Ben;Tailspin;;Remboursée
				""");
		assertThat(this.bed.get("K-1").name()).isEqualTo("Ana Sousa");
		assertThat(this.bed.get("K-2").admission()).isEqualTo(Admission.CANCELLED);
		this.bed.text("""
				Nº de entrada;Nombre;Apellido(s);Correo electrónico;Estado del asistente
				E-1;Eva;Lind;eva@example.com;Asiste
				E-2;Finn;Moe;finn@example.com;No asiste
				""");
		assertThat(this.bed.get("E-1").name()).isEqualTo("Eva Lind");
		assertThat(this.bed.get("E-2").admission()).isEqualTo(Admission.CANCELLED);
	}

	@Test
	void howManyTicketsSomebodyHasIsNoTicket() {
		var report = this.bed.text("""
				Name,Number of tickets,Country code,Phone
				Ana Sousa,1,PT,912 345 678
				Ben Okoro,1,PT,(202) 555-0112
				Cleo Hart,2,,(202) 555-0113
				""");
		assertThat(report.imported()).isEqualTo(3);
		assertThat(this.bed.all()).extracting((it) -> it.phone())
			.containsExactlyInAnyOrder("+351912345678", "+12025550112", "+12025550113");
	}

}
