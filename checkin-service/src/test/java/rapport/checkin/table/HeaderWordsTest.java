package rapport.checkin.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What columns are called by shops, forms and people. */
class HeaderWordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Name *|name", "* Full Name|name", "NAME:|name", "1. Name|name",
			"Q2: Your name|name", "Name (as on badge)|name", "Name [required]|name", "Vorname / First name|firstName",
			"Nombre - Name|name", "Vorname/Nachname|name", "Nombre y Apellido(s)|name", "Nombre y apellidos|name",
			"Ticket №|ticket", "N° de billet|ticket", "Nº de entrada|ticket", "N.º de pedido|order",
			"Ticket-Nr.|ticket", "Ticket No.|ticket", "Nº ingresso|ticket", "Code barre|ticket",
			"Código de barras|ticket", "Handy-Nr.|phone", "Tel.-Nr.|phone", "N° de téléphone|phone",
			"Phone (mobile)|phone", "Telefone (com DDD)|phone", "Contact number|phone", "Mobile/WhatsApp|phone",
			"Nº telemóvel|phone", "E-ticket number|ticket", "Registrierungs-ID|ticket", "Gäste-ID|ticket",
			"Numéro d'invitation|ticket", "Bestelling #|order", "Vorname Name|name", "Statut de paiement|status",
			"Stato del biglietto|status", "Company (optional)|company", "Company/Organization|company",
			"Firma / Organisation|company", "Firma (optional)|company", "Ragione sociale|company", "Job Title|role",
			"Rolle / Funktion|role", "Interests (comma separated)|interests", "Hobbies/Interests|interests",
			"Centres d’intérêt|interests", "Languages (spoken)|languages", "E-Mail / Email|email",
			"Zahlungsstatus|status", "Invitee Status|status", "Estado del asistente|status",
			"Statut du participant|status", "Badge-Nr|badge" })
	void aHeaderMeansTheSameHoweverItIsWritten(String header, String column) {
		assertThat(HeaderWords.exact(header)).as(header).map((it) -> it.column().title()).contains(column);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Wie heißt du?|name", "Comment vous appelez-vous ?|name",
			"¿Cómo te llamas?|name", "¿Cuál es tu nombre?|name", "Come ti chiami?|name", "Hoe heet je?|name",
			"Qual é o seu nome?|name", "Nom du participant|name", "Participant name|name", "Guest phone|phone",
			"Prénom participant|firstName", "Your company|company", "Ihre Firma|company", "¿Dónde trabajas?|company",
			"What is your mobile number?|phone", "Wie lautet Ihre Telefonnummer?|phone",
			"Quel est votre numéro de téléphone ?|phone", "Qual è il tuo numero di telefono?|phone",
			"What topics do you want to talk about?|interests", "Welche Themen interessieren dich?|interests",
			"Quels sujets vous intéressent ?|interests", "¿Qué temas te interesan?|interests",
			"Quali argomenti ti interessano?|interests", "Waar ben je in geïnteresseerd?|interests",
			"Quais são os seus interesses?|interests", "Womit kannst du anderen helfen?|offers",
			"Wobei kannst du helfen?|offers", "En quoi pouvez-vous aider ?|offers", "¿En qué puedes ayudar?|offers",
			"In cosa puoi aiutare?|offers", "Waarmee kun je helpen?|offers", "Em que pode ajudar?|offers",
			"Wobei brauchst du Hilfe?|asks", "De quoi avez-vous besoin ?|asks", "¿En qué necesitas ayuda?|asks",
			"In cosa ti serve aiuto?|asks", "Waar heb je hulp bij nodig?|asks", "Em que precisa de ajuda?|asks",
			"Dürfen wir dich anderen Teilnehmern vorstellen?|introduce",
			"Pouvons-nous vous présenter à d'autres participants ?|introduce",
			"¿Podemos presentarte a otros asistentes?|introduce", "Possiamo presentarti ad altri?|introduce",
			"Mogen we je aan anderen voorstellen?|introduce", "Podemos apresentá-lo a outras pessoas?|introduce",
			"Would you like to meet other attendees?|introduce", "Möchtest du andere kennenlernen?|introduce",
			"Which languages do you speak?|languages", "Welche Sprachen sprichst du?|languages",
			"Quelles langues parlez-vous ?|languages", "¿Qué idiomas hablas?|languages", "Che lingue parli?|languages",
			"Welke talen spreek je?|languages", "Que línguas fala?|languages" })
	void aQuestionMeansAColumnInSevenLanguages(String header, String column) {
		var meaning = HeaderWords.exact(header).orElseGet(() -> HeaderWords.guess(header));
		assertThat(meaning).as(header).isNotNull();
		assertThat(meaning.column().title()).as(header).isEqualTo(column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Event name", "Checked in at", "Shoe size", "Order date", "Emergency contact phone",
			"Buyer name", "Nom acheteur", "Company (invoice)", "Rechnungsadresse: Name", "T-shirt", "Price",
			"Confirmación", "Name/Company", "Created at", "Marketing opt-in", "Company No.", "Seat number", "City",
			"Do you accept the terms and conditions?", "May we photograph you?",
			"Darf dein Foto veröffentlicht werden?", "J'accepte les conditions présentes",
			"Consent to publish my presentation", "Serez-vous présent(e) ?", "Which networking dinner do you attend?",
			"Programming skills test passed", "Dietary requirements", "Acepto la política de privacidad",
			"Email status", "T-shirt status", "Marital status",
			"Do you agree that photos are used for networking pages?", "Which strengths does our event have?",
			"Autoriza que o seu trabalho seja apresentado?", "Ik ga akkoord met de voorwaarden" })
	void whatIsAboutSomethingElseIsNoColumn(String header) {
		assertThat(HeaderWords.exact(header)).as(header).isEmpty();
		assertThat(HeaderWords.guess(header)).as(header).isNull();
	}

	@Test
	void aDayAboveAColumnDoesNotHideTheHeader() {
		var row = new HeaderRow();
		row.take(3, List.of("Name", "20.04.2026", "21.04.2026"));
		row.take(4, List.of("Ana Sousa", "x", ""));
		assertThat(row.found().line()).isEqualTo(3);
	}

}
