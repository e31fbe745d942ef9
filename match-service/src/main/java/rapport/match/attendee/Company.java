package rapport.match.attendee;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import rapport.match.term.Nothing;

/** What makes two names of a company the same. */
public final class Company {

	/** Legal forms, as they read without dots; a name ends with one or more. */
	private static final Set<String> FORMS = Set.of("gmbh", "mbh", "ggmbh", "ug", "ag", "kg", "kgaa", "ohg", "gbr",
			"ev", "eg", "ek", "ekfr", "ekfm", "se", "co", "company", "corp", "corporation", "inc", "incorporated",
			"ltd", "limited", "llc", "llp", "lp", "lllp", "pllc", "plc", "pc", "pty", "pvt", "pte", "pbc", "cic", "cio",
			"sa", "sarl", "rl", "sas", "sasu", "sca", "scs", "scop", "snc", "eurl", "sci", "sl", "slu", "sll", "slne",
			"sau", "cv", "sapi", "spa", "srl", "srls", "sapa", "sc", "scrl", "sprl", "bvba", "lda", "unipessoal",
			"eireli", "ltda", "mei", "me", "bv", "nv", "vof", "oy", "oyj", "ab", "publ", "hb", "as", "asa", "aps", "is",
			"ivs", "ans", "da", "ehf", "hf", "oü", "ou", "uab", "sia", "doo", "dd", "sro", "zoo", "spzoo", "sp", "z",
			"oo", "spk", "spj", "kft", "zrt", "nyrt", "bt", "ood", "eood", "ad", "ead", "kk", "gk", "sdn", "bhd",
			"berhad", "tbk", "persero", "jsc", "ojsc", "pjsc", "ooo", "oao", "zao", "ооо", "оао", "зао", "пао", "ао",
			"тов", "registered", "association", "bhf", "fze", "fzco", "fzllc", "dmcc", "wll");

	/** Legal forms that stand before the name. */
	private static final Set<String> BEFORE = Set.of("ооо", "оао", "зао", "пао", "ао", "тов", "ooo", "oao", "zao", "pt",
			"cv", "firma", "fa");

	private static final Pattern EASTERN_FORMS = Pattern.compile("株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|\\(주\\)|㈜|㈱");

	/** People who say what they are instead of where. */
	private static final Set<String> NO_COMPANY = Set.of("freelance", "freelancer", "freelancers", "freelancing",
			"freiberufler", "freiberuflerin", "freiberuflich", "selbststandig", "selbstandig", "selbststandige",
			"selfemployed", "self", "myself", "me", "independent", "independentconsultant", "independentcontractor",
			"contractor", "soletrader", "soleproprietor", "solopreneur", "indie", "autonomo", "autonoma",
			"cuentapropia", "porcuentapropia", "trabajadorautonomo", "trabajadoraautonoma", "contapropria",
			"porcontapropria", "trabalhadorindependente", "independant", "independante", "autoentrepreneur",
			"autoentrepreneuse", "microentrepreneur", "profissionalliberal", "liberal", "professionliberale",
			"liberoprofessionista", "liberaprofessionista", "partitaiva", "lavoratoreautonomo", "indipendente", "zzp",
			"zzper", "zelfstandig", "zelfstandige", "eigenbaas", "student", "students", "studentin", "studenten",
			"studierende", "studierender", "estudiante", "estudiantes", "estudante", "estudantes", "etudiant",
			"etudiante", "etudiants", "studente", "studentessa", "studenti", "pupil", "schuler", "schulerin",
			"phdstudent", "unemployed", "retired", "retiree", "betweenjobs", "lookingforwork", "jobseeker",
			"opentowork", "arbeitslos", "arbeitssuchend", "rentner", "rentnerin", "imruhestand", "jubilado", "jubilada",
			"retraite", "retraitee", "pensionato", "pensionata", "gepensioneerd", "private", "privat", "privatperson",
			"particulier", "particular", "privato", "hobby", "hobbyist", "individual", "person", "home", "nocompany",
			"keinefirma", "ohnefirma", "sinempresa", "semempresa", "sansentreprise", "nessunazienda", "geenbedrijf");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

	private static final int LONGEST_FIRST = 2;

	private Company() {
	}

	/**
	 * Returns what two names of one company have in common, whatever their legal form,
	 * case, accents and punctuation; empty if it names none.
	 */
	public static String key(String name) {
		var words = words(name);
		if (words.isEmpty() || Nothing.is(name) || NO_COMPANY.contains(String.join("", words)) || freelance(words)) {
			return "";
		}
		while (words.size() > 1 && FORMS.contains(words.getLast())) {
			words.removeLast();
		}
		while (words.size() > 1 && BEFORE.contains(words.getFirst())) {
			words.removeFirst();
		}
		return String.join("", words);
	}

	/** As in "Freelance designer". */
	private static boolean freelance(List<String> words) {
		return words.getFirst().startsWith("freelanc") || words.getFirst().startsWith("freiberuf")
				|| (words.size() > 1 && String.join("", words.subList(0, LONGEST_FIRST)).startsWith("selfemploy"));
	}

	private static List<String> words(String name) {
		var text = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		text = Normalizer.normalize(text.replaceAll("\\p{M}+", ""), Normalizer.Form.NFC);
		text = text.replace("ß", "ss")
			.replace("ø", "o")
			.replace("æ", "ae")
			.replace("œ", "oe")
			.replace("ł", "l")
			.replace("đ", "d")
			.replace("ı", "i");
		text = EASTERN_FORMS.matcher(text).replaceAll(" ");
		// Dots and slashes within an abbreviation, as in S.p.A. and A/S.
		text = text.replaceAll("(?<=\\b\\p{L}{1,2})[./](?=\\p{L})", "").replaceAll("[.'’`´\\p{Cf}]", "");
		var words = new ArrayList<String>();
		for (var word : BETWEEN_WORDS.split(text, -1)) {
			if (!word.isEmpty() && !(!words.isEmpty() && Set.of("and", "und", "et").contains(word))) {
				words.add(word);
			}
		}
		return words;
	}

}
