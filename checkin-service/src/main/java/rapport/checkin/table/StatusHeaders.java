package rapport.checkin.table;

import java.util.List;
import java.util.Set;

/** Headers of who comes and who has cancelled, as "Stato del biglietto" and its kin. */
final class StatusHeaders {

	private static final Set<String> STATUS = Set.of("status", "statut", "stato", "estado", "situacao", "state",
			"etat");

	/** What has one. */
	private static final Set<String> OF = Set.of("ticket", "tickets", "billet", "entrada", "biglietto", "bilhete",
			"ingresso", "kaart", "kaartje", "karte", "order", "bestellung", "bestelling", "commande", "pedido",
			"ordine", "orden", "encomenda", "booking", "buchung", "reservation", "reserva", "prenotazione",
			"reservering", "reservierung", "boeking", "registration", "anmeldung", "registrierung", "inscription",
			"inscripcion", "iscrizione", "inschrijving", "inscricao", "registro", "registrazione", "registratie",
			"registo", "payment", "zahlung", "paiement", "pago", "pagamento", "betaling", "attendee", "guest",
			"participant", "teilnehmer", "teilnehmers", "teilnahme", "gast", "invite", "asistente", "participante",
			"partecipante", "deelnemer", "attendance", "participation", "rsvp", "reply", "response");

	private static final Set<String> BESIDE = Set.of("the", "of", "der", "des", "die", "du", "de", "la", "le", "del",
			"dela", "dello", "della", "dell", "di", "l", "el", "do", "da", "van", "het", "your", "current",
			"aktueller");

	private StatusHeaders() {
	}

	/** Returns whether a header names the status of a ticket, an order, or somebody. */
	static boolean isOne(String header) {
		var words = HeaderForms.words(header);
		return words.stream().anyMatch(STATUS::contains) && words.stream().anyMatch(OF::contains)
				&& words.stream().allMatch(StatusHeaders::isKnown);
	}

	private static boolean isKnown(String word) {
		return List.of(STATUS, OF, BESIDE).stream().anyMatch((it) -> it.contains(word));
	}

}
