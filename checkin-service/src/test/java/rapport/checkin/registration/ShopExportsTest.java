package rapport.checkin.registration;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.checkin.attendee.Admission;
import rapport.checkin.table.UnusableFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Exports of other shops, forms, and header rows in other languages. */
class ShopExportsTest {

	private final ImportBed bed = new ImportBed();

	@Test
	void titoCallsTheTypeTicket() {
		this.bed
			.text("""
					Number,Ticket First Name,Ticket Last Name,Ticket Full Name,Ticket Email,Ticket Company Name,Ticket Phone Number,Event,Void Status,Price,Ticket,Ticket Reference,Tags,Order Reference,Order Name
					1,Ana,Sousa,Ana Sousa,ana@example.com,Northwind,(202) 555-0111,Conf,,10.00,Regular,T8KX-1,,T8KX,Ana Sousa
					2,Ben,Okoro,Ben Okoro,ben@example.com,Tailspin,-,Conf,VOID,10.00,Regular,T8KX-2,,T8KX,Ana Sousa
					""");
		assertThat(this.bed.get("T8KX-1").ticketType()).isEqualTo("Regular");
		assertThat(this.bed.get("T8KX-1").company()).isEqualTo("Northwind");
		assertThat(this.bed.get("T8KX-2").admission()).isEqualTo(Admission.CANCELLED);
	}

	@Test
	void aTicketThatRepeatsIsAType() {
		var report = this.bed.text("Ticket,name\nRegular,Ana Sousa\nRegular,Ben Okoro\n");
		assertThat(report.imported()).isEqualTo(2);
		assertThat(report.columns()).extracting((it) -> it.field()).containsExactly("ticketType", "name");
		assertThat(this.bed.all()).allMatch((it) -> it.ticket().startsWith("GUEST-"));
	}

	@Test
	void hiEventsHasPublicIds() {
		this.bed
			.text("""
					ID,First Name,Last Name,Email,Status,Is Checked In,Checked In At,Product ID,Product Name,Event ID,Public ID,Short ID,Created Date,Last Updated Date,Notes
					11,Ana,Sousa,ana@example.com,ACTIVE,No,,3,Regular,1,A-7K2M9X,att_1,2026-03-02,2026-03-02,Needs a chair
					12,Ben,Okoro,ben@example.com,CANCELLED,No,,3,Regular,1,A-8L3N0Y,att_2,2026-03-02,2026-03-02,
					""");
		assertThat(this.bed.get("A-7K2M9X").note()).isEqualTo("Needs a chair");
		assertThat(this.bed.get("A-8L3N0Y").admission()).isEqualTo(Admission.CANCELLED);
	}

	@Test
	void alfIoHasUuids() {
		var report = this.bed
			.text("""
					ID,Creation,Category,Event,Status,OriginalPrice,PaidPrice,Discount,VAT,ReservationID,Full Name,First Name,Last Name,E-Mail,Locked,Language,company
					3f2504e0-4f89-11d3-9a0c-0305e82c3301,2026-03-02,Standard,conf,ACQUIRED,1,1,0,0,r-1,Ana Sousa,Ana,Sousa,ana@example.com,No,pt,Northwind
					4f2504e0-4f89-11d3-9a0c-0305e82c3302,2026-03-02,Standard,conf,RELEASED,1,1,0,0,r-2,Ben Okoro,Ben,Okoro,ben@example.com,No,en,Tailspin
					""");
		assertThat(report.remarkKinds()).extracting((it) -> it.kind()).containsExactly("cancelled");
		assertThat(this.bed.get("3f2504e0-4f89-11d3-9a0c-0305e82c3301").profile().languages()).containsExactly("pt");
		assertThat(this.bed.get("3f2504e0-4f89-11d3-9a0c-0305e82c3301").ticketType()).isEqualTo("Standard");
	}

	@Test
	void indicoHasLastNamesFirst() {
		this.bed
			.text("""
					ID,Name,Last Name,First Name,Email Address,Affiliation,Position,Phone Number,Registration date,Registration state
					1,"Sousa, Ana",Sousa,Ana,ana@example.com,CERN,Physicist,2025550111,2026-03-02,Completed
					2,"Okoro, Ben",Okoro,Ben,ben@example.com,DESY,,,2026-03-02,Withdrawn
					""");
		assertThat(this.bed.get("1").company()).isEqualTo("CERN");
		assertThat(this.bed.get("1").role()).isEqualTo("Physicist");
		assertThat(this.bed.get("1").callName()).isEqualTo("Ana");
		assertThat(this.bed.get("2").admission()).isEqualTo(Admission.CANCELLED);
	}

	@Test
	void formsHaveNoTicketsAndTheSameAgainMakesTheSame() {
		var form = """
				Timestamp,Email Address,What is your name?,Company name,What are you interested in?,May we introduce you to other guests?,Languages you speak
				2026/03/02 9:00:00,ana@example.com,Ana Sousa,Northwind,"Rust, Chess",Yes please,"English, Português"
				2026/03/02 9:01:00,ben@example.com,Ben Okoro,,Jazz,No,English
				""";
		var report = this.bed.text(form);
		assertThat(report.imported()).isEqualTo(2);
		assertThat(report.remarkKinds()).extracting((it) -> it.kind()).contains("tickets-made");
		var ana = this.bed.all().getFirst();
		assertThat(ana.interests()).containsExactly("Rust", "Chess");
		assertThat(ana.introduce()).isTrue();
		assertThat(ana.profile().languages()).containsExactly("en", "pt");
		assertThat(this.bed.text(form).unchanged()).isEqualTo(2);
		assertThat(this.bed.text("Full name\nEva Lind\nEva Lind\n").imported()).as("two of the same name").isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ticketnummer;Vorname;Nachname;Firma;Handynummer;Sprachen;Interessen",
			"Ticketnummer;Voornaam;Achternaam;Bedrijf;Mobiel nummer;Talen;Interesses",
			"Número de entrada;Nombre;Apellidos;Empresa;Teléfono móvil;Idiomas;Intereses",
			"N° de billet;Prénom;Nom;Société;Téléphone portable;Langues;Centres d'intérêt",
			"Numero biglietto;Nome;Cognome;Azienda;Cellulare;Lingue;Interessi",
			"Número do bilhete;Nome;Apelido;Empresa;Telemóvel;Idiomas;Interesses",
			"TICKET NUMBER;First name;Surname;Organisation;Mobile phone;Languages;Topics" })
	void headersAreReadInSevenLanguages(String header) {
		var file = header.replace("N° de billet", "Numéro de billet") + "\nK-1;Ana;Sousa;Northwind;(202) 555-0111;"
				+ "Deutsch, English;Rust | Chess\n";
		var report = this.bed.text(file);
		assertThat(report.columns()).allMatch((it) -> it.field() != null && it.certain());
		var ana = this.bed.get("K-1");
		assertThat(ana.name()).isEqualTo("Ana Sousa");
		assertThat(ana.company()).isEqualTo("Northwind");
		assertThat(ana.phone()).isEqualTo("+12025550111");
		assertThat(ana.profile().languages()).containsExactly("de", "en");
		assertThat(ana.interests()).containsExactly("Rust", "Chess");
	}

	@Test
	void samplesShowNobodysNumber() {
		var csv = "ticket,name,Cell,Whatever\n12025550111,Ana Sousa,+1 202 555 0111,(202) 555-0112 or 2025550113\n";
		assertThat(this.bed.text(csv).columns()).flatExtracting((it) -> it.samples())
			.containsExactly("12025550111", "Ana Sousa", "+1 20• ••• ••••", "(202) •••-•••• or ••••••••••");
	}

	@Test
	void theOrganizersWordGoesBefore() {
		var csv = "Wer,Nr,Company\nAna Sousa,N-1,Northwind\n".getBytes(StandardCharsets.UTF_8);
		var dry = this.bed.bytes(csv, true, Map.of());
		assertThat(dry.missingColumns()).containsExactly("name");
		assertThat(dry.columns().getFirst().samples()).containsExactly("Ana Sousa");
		assertThatThrownBy(() -> this.bed.bytes(csv)).isInstanceOf(UnusableFileException.class)
			.hasMessageContaining("Wer, Nr, Company");
		var mapping = Map.of("wer", "name", "1", "ticket", "Company", "");
		assertThat(this.bed.bytes(csv, true, mapping).imported()).isOne();
		assertThat(this.bed.all()).as("a dry run writes nothing").isEmpty();
		this.bed.bytes(csv, false, mapping);
		assertThat(this.bed.get("N-1").company()).isEmpty();
		assertThatThrownBy(() -> new Mapping(Map.of("Wer", "shoe"))).hasMessageContaining("ticket, order");
	}

}
