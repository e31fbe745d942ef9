package rapport.checkin.table;

import java.util.List;
import java.util.Set;

/**
 * Headers of tickets, however their words stand: "Numéro du billet", "Codice a barre".
 */
final class TicketHeaders {

	private static final Set<String> TICKET = words("ticket tickets billet billets entrada entradas boleto boletos "
			+ "biglietto biglietti bilhete bilhetes ingresso ingressos eintrittskarte eintrittskarten karte karten kaart "
			+ "kaartje kaarten toegangsbewijs toegangskaart pass barcode barcodes strichcode streepjescode barre barras "
			+ "barres qr qrcode admission entry scan");

	private static final Set<String> BOOKING = words("registration booking confirmation attendee participant guest "
			+ "reservation anmeldung buchung teilnehmer inscription inscripcion iscrizione inschrijving inscricao "
			+ "participante partecipante deelnemer invite registrierung registrierungs invitation gast gaste "
			+ "convidado invitado ospite");

	private static final Set<String> NUMBER = words(
			"id ids nr no num nro number numbers nummer numero code codes codigo "
					+ "codice token reference ref referenz referencia riferimento referentie secret serial key hash uuid uid value "
					+ "identifier kennung # qr barcode");

	private static final Set<String> BESIDE = words(
			"unique e your the of a an my du de la le les des del della dello dell di il "
					+ "el los das der die do da van het des d l personal full complete valor eindeutige einmaliger nachricht as text "
					+ "string data attendee participant guest secret serial event");

	private TicketHeaders() {
	}

	private static Set<String> words(String words) {
		return Set.copyOf(List.of(words.split(" ", -1)).stream().distinct().toList());
	}

	/** Returns whether a header names the number of a ticket, or of who comes. */
	static boolean isOne(String header) {
		var words = HeaderForms.words(header);
		boolean ticket = words.stream().anyMatch(TICKET::contains);
		boolean booking = words.stream().anyMatch(BOOKING::contains);
		return words.size() > 1 && words.size() < 7 && (ticket || booking) && words.stream().anyMatch(NUMBER::contains)
				&& words.stream()
					.allMatch((it) -> TICKET.contains(it) || BOOKING.contains(it) || NUMBER.contains(it)
							|| BESIDE.contains(it));
	}

}
