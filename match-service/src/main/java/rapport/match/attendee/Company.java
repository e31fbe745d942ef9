package rapport.match.attendee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import rapport.match.term.Nothing;
import rapport.match.term.WordFile;

/** What makes two names of a company the same. */
public final class Company {

	/** People who say what they are instead of where. */
	private static final Set<String> NONE = new WordFile(Company.class, "companies.txt").words("none",
			CompanyWords::key);

	private static final Pattern REMARK = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?\\s*$");

	private static final Pattern OR = Pattern
		.compile("(?iu)\\s*[/|,;·•]\\s*|\\s+[–—-]\\s+|\\s+(?:or|oder|ou|o|of|&|and|und)\\s+");

	/**
	 * As in "Freelance designer", "Student at TU Wien" and "looking for my next role".
	 */
	private static final Pattern BEGINS = Pattern.compile("(?iu)(?:freelanc|freiberuf|self[- ]?employ|unemployed"
			+ "|(?:solo[- ]?)?selbst(?:st)?[äa]ndig|retired (?:teacher|engineer|professor|lawyer|doctor|manager|nurse)"
			+ "|(?:phd |master[’']?s? |graduate )?student(?:in)?(?:\\s*[(@:]|\\s+(?:[–-]|(?:at|an|der|bei|in|of|de|en|em|na|di)\\b))"
			+ "|(?:estudiante|estudante|étudiante?|studente|studentessa) .|(?:semi|early|partly)[- ]retired"
			+ "|(?:actively )?(?:looking|searching) for (?:a |my |new |next |work|job|opportun|employ|something)|(?:ich )?(?:suche|auf der suche)\\b"
			+ "|(?:busco|buscando|en b[uú]squeda|cherche|en recherche|[àa] la recherche|cerco|in cerca|(?:ik )?zoek|op zoek|procuro|[àa] procura|em busca)\\b"
			+ "|taking (?:a |some )?(?:break|time)|not (?:currently )?(?:employed|working)|stealth (?:\\p{L}+ )?(?:mode|start-?up|company|venture)"
			+ "|(?:no|without|sin|sem|sans|pas d[e'’]|aucune?|ohne|keine?|nessuna?|senza|geen|zonder) ?(?:company|employer|affiliation|work|job"
			+ "|empresa|afiliaci[oó]n|trabajo|filia[cç][aã]o|entreprise|employeur|emploi|travail|firma|arbeitgeber|arbeit|unternehmen|azienda|lavoro|bedrijf|werkgever|werk)\\b"
			+ ").*|.*\\b(?:por mi cuenta|por cuenta propia|por conta pr[oó]pria|[àa] mon compte)\\b.*");

	private static final Pattern NOW = Pattern.compile("(?:i['’]?m |i am |currently |presently |now |actualmente |"
			+ "actuellement |attualmente |atualmente |momentan |derzeit |aktuell |momenteel )+");

	/** Some write the address of its pages: www.acme.com. */
	private static final Pattern ADDRESS = Pattern.compile("(?iu)\\s*(?:https?://)?(?:www\\.)?([\\p{L}\\p{N}-]{3,})"
			+ "\\.(?:com|net|org|io|ai|co|eu|de|at|ch|fr|es|it|pt|nl|be|uk|app|dev|co\\.uk|com\\.br)/?\\s*");

	private Company() {
	}

	/**
	 * Returns what two names of one company have in common, whatever their legal form,
	 * case, accents and punctuation; empty if it names none.
	 */
	public static String key(String name) {
		if (isNone(name)) {
			return "";
		}
		var address = ADDRESS.matcher(name);
		var words = CompanyWords.of(LegalForms.without(address.matches() ? address.group(1) : name));
		LegalForms.strip(words);
		if (words.size() > 1 && words.getFirst().equals("the")) {
			words.removeFirst();
		}
		return CompanyWords.folded(CompanyWords.joined(words));
	}

	private static boolean isNone(String name) {
		var lower = name.strip().toLowerCase(Locale.ROOT);
		var now = NOW.matcher(lower);
		var said = now.lookingAt() ? lower.substring(now.end()) : lower;
		var parts = OR.split(said, -1);
		return says(said) || says(REMARK.matcher(said).replaceFirst(""))
				|| (parts.length > 1 && Arrays.stream(parts).allMatch((it) -> it.isBlank() || says(it)));
	}

	private static boolean says(String text) {
		return Nothing.is(text) || NONE.contains(CompanyWords.key(text)) || BEGINS.matcher(text).matches();
	}

}
