package rapport.checkin.table;

import java.util.List;
import java.util.Set;

/**
 * Headers that name the parts of a name, and so their order, as "Cognome e nome" does.
 */
public final class NameHeaders {

	private static final Set<String> GIVEN = Set.of("first", "firstname", "given", "givenname", "forename", "vorname",
			"vornamen", "prenom", "prenoms", "nombre", "nombres", "nome", "voornaam");

	private static final Set<String> FAMILY = Set.of("last", "lastname", "surname", "family", "familyname", "nachname",
			"familienname", "zuname", "nom", "apellido", "apellidos", "cognome", "achternaam", "familienaam",
			"sobrenome", "apelido", "apelidos");

	private static final Set<String> OTHERS = Set.of("email", "mail", "phone", "company", "firma", "empresa",
			"entreprise", "azienda", "date", "time", "day", "visit", "event");

	private static final int LONGEST = 9;

	private NameHeaders() {
	}

	/** Returns whether both parts of a name are in one column. */
	static boolean areParts(String header) {
		var words = HeaderForms.words(header);
		return isNameAnd(words) || isAndName(words) || isNameAndFamily(words) || (words.size() <= LONGEST
				&& first(words, GIVEN) >= 0 && first(words, FAMILY) >= 0 && words.stream().noneMatch(OTHERS::contains));
	}

	/**
	 * Returns whether the family's name comes first; a name without its parts may be
	 * either.
	 */
	public static boolean isFamilyFirst(String header) {
		var words = HeaderForms.words(header);
		return isNameAnd(words)
				|| (first(words, GIVEN) >= 0 && areParts(header) && first(words, FAMILY) < first(words, GIVEN));
	}

	/** As in "Name, Vorname". */
	private static boolean isNameAnd(List<String> words) {
		return words.size() == 2 && words.getFirst().equals("name") && words.getLast().startsWith("vorname");
	}

	/** As in "Vorname Name". */
	private static boolean isAndName(List<String> words) {
		return words.size() == 2 && words.getFirst().startsWith("vorname") && words.getLast().equals("name");
	}

	/** As in "Name & surname". */
	private static boolean isNameAndFamily(List<String> words) {
		return words.size() <= LONGEST && words.contains("name") && first(words, FAMILY) > words.indexOf("name")
				&& words.stream().noneMatch(OTHERS::contains) && !words.contains("family") && !words.contains("last");
	}

	private static int first(List<String> words, Set<String> of) {
		for (int i = 0; i < words.size(); i++) {
			if (of.contains(words.get(i))) {
				return i;
			}
		}
		return -1;
	}

}
