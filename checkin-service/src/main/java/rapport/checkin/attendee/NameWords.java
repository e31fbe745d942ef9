package rapport.checkin.attendee;

import java.text.Normalizer;
import java.util.Set;

/** Words in names that are no given names, without case and full stops. */
final class NameWords {

	static final Set<String> TITLES = Set.of("dr", "drs", "dra", "arq", "profssa", "dipl-kffr", "dipl-kfm", "dipl-inf",
			"dipl-psych", "lcdo", "lcda", "abg", "prof", "profa", "professor", "professorin", "mr", "mrs", "ms", "miss",
			"mx", "mister", "herr", "frau", "hr", "fr", "dott", "dottssa", "drssa", "dottor", "dottoressa", "ing",
			"dipl-ing", "dipling", "dipl", "mag", "maga", "sr", "sra", "srta", "señor", "señora", "señorita", "senhor",
			"senhora", "sig", "sigra", "signor", "signora", "m", "mm", "mme", "mlle", "monsieur", "madame",
			"mademoiselle", "don", "doña", "dona", "sir", "dame", "lord", "lady", "rev", "reverend", "hon", "capt",
			"captain", "col", "gen", "lt", "maj", "sgt", "dhr", "mevr", "mw", "pan", "pani", "avv", "arch", "lic",
			"univ-prof", "med", "habil", "rer", "nat", "hc", "phd", "md", "eng", "engr", "maître", "me", "d", "د",
			"السيد", "السيدة", "الدكتور", "الدكتورة", "г-н", "г-жа", "пан", "пані", "г-ня", "др", "проф", "д-р",
			"господин", "госпожа", "доктор", "профессор", "أد", "المهندس", "الأستاذ", "الأستاذة", "الشيخ", "δρ", "κ",
			"κος", "κα", "κυρία", "κύριος", "bc", "mgr", "mudr", "judr", "rndr", "phdr", "paeddr", "doc", "inż", "lek",
			"hab", "ir", "av", "doç", "uzm", "sayın", "bay", "bayan", "shri", "smt", "kumari", "bpk", "pak", "ibu",
			"daw", "sheikh", "shaikh", "sheikha", "hajji", "ustadh", "rabbi", "pastor", "imam", "bishop", "father",
			"sister", "brother", "br", "judge", "justice", "senator", "sen", "rep", "gov", "ambassador", "amb", "cllr",
			"councillor", "baroness", "freiherr", "cpt", "cmdr", "cdr", "adm", "admiral", "general", "colonel",
			"lieutenant", "cpl", "pvt", "sergeant", "major", "doctor", "doktor", "docteur", "doctora", "dottore",
			"ingeniero", "ingeniera", "mlles", "mmes", "dna", "domnul", "doamna", "engº", "engª", "profª", "drª", "srª",
			"exma", "exmo", "ilma", "ilmo", "ד\"ר", "ד״ר", "פרופ'", "פרופ", "מר", "גב'", "גברת", "डॉ", "श्री",
			"श्रीमती", "dña", "dñª", "geom", "rag", "yrd", "sn", "тов", "mayor", "co-chair", "mtro", "mtra", "datin",
			"datuk", "haji", "hj", "hjh", "ustaz", "encik", "puan", "cik", "ks", "jkvr", "jhr", "mevrouw", "meneer",
			"fru", "herra", "rouva", "ifj", "özv", "alhaji", "alhaja", "hajiya", "barr", "chief");

	/** Titles behind another only. */
	static final Set<String> AFTER_TITLES = Set.of("em", "emer", "emerit", "mult", "apl", "pd", "jur", "phil", "theol",
			"oec", "pol", "techn", "sc", "vet", "dent", "agr", "honoris", "causa");

	static final Set<String> MARIA = Set.of("maria", "maría", "mª");

	static final Set<String> JOSE = Set.of("josé", "jose", "jesús", "jesus");

	static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq", "msc", "bsc",
			"ma", "ba", "cpa", "dds", "jd", "rn", "pe", "cissp", "pmp", "dphil", "llm", "fca", "obe", "mbe", "mphil",
			"meng", "beng", "bs", "dba", "edd", "lcsw", "mph", "msw", "dvm", "cfa", "frcs", "dr", "prof", "mr", "mrs",
			"ms");

	/** Who is meant by these has not told her name. */
	static final Set<String> NOBODY = Set.of("guest", "gast", "invité", "invitée", "invitado", "invitada", "convidado",
			"convidada", "ospite", "companion", "plus", "begleitung", "begleitperson", "acompanhante", "acompañante",
			"accompagnant", "accompagnatore", "staff", "team", "crew", "speaker", "sponsor", "volunteer", "press",
			"the", "null", "none", "test", "unknown", "unbekannt", "tba", "tbd", "tbc", "na", "n/a", "nn", "anonymous",
			"anonym", "family", "fam", "familie", "famille", "firma", "company", "ticket", "attendee", "teilnehmer",
			"familia", "família", "ضيف", "undefined", "friend", "partner", "vip");

	static final Set<String> FIRMS = Set.of("gmbh", "inc", "ltd", "llc", "ag", "team", "foundation", "corp", "co", "sa",
			"bv", "srl", "oy", "ab", "plc", "ev", "limited", "corporation", "company", "group", "university",
			"institute", "family", "familie", "famille", "kg", "sarl", "spa", "kft", "aps", "committee", "association",
			"verein");

	/** What somebody is, behind a comma. */
	static final Set<String> POSTS = Set.of("ceo", "cto", "cfo", "coo", "cio", "cmo", "ciso", "cpo", "vp", "svp", "evp",
			"founder", "co-founder", "cofounder", "director", "manager", "engineer", "developer", "designer",
			"consultant", "president", "partner", "owner", "chair", "chairman", "chairwoman", "lead", "officer",
			"analyst", "architect", "speaker", "student", "geschäftsführer", "geschäftsführerin", "leiter", "leiterin",
			"gründer", "gründerin", "entwickler", "entwicklerin", "directeur", "directrice", "fondateur", "fondatrice",
			"développeur", "développeuse", "directora", "gerente", "fundador", "fundadora", "direttore", "direttrice",
			"fondatore", "oprichter", "diretor", "diretora");

	/** A name that begins so is a family name. */
	static final Set<String> PARTICLES = Set.of("de", "van", "von", "der", "den", "ter", "ten", "di", "del", "della",
			"da", "dos", "das", "do", "du", "la", "le", "los", "las", "zu", "zur", "vom", "af", "av", "bin", "ibn",
			"bint", "ال", "بن", "ابن");

	/** These are half a given name. */
	static final Set<String> COMPOUNDS = Set.of("abd", "abdul", "abdel", "abdal", "abdoul", "abu", "abou", "umm", "mª",
			"عبد", "أبو", "ابو", "أم");

	/** What may stand between the two halves. */
	static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ur", "ar", "as", "ad", "an");

	/** These are whole with what follows "del", "de los" and their kin. */
	static final Set<String> DEVOTED = Set.of("maria", "maría", "josé", "jose", "juan", "mª");

	static final Set<String> DEVOTIONS = Set.of("carmen", "pilar", "rosario", "mar", "rocío", "rocio", "sol", "ángeles",
			"angeles", "dolores", "mercedes", "luz", "consuelo", "jesús", "jesus", "fátima", "fatima", "lourdes", "paz",
			"nieves", "soledad", "guadalupe", "socorro", "refugio", "amor", "céu", "conceição", "graça");

	static final Set<String> ROMANCE_PARTICLES = Set.of("de", "del", "da", "do", "das", "dos", "la", "los", "las",
			"el");

	private NameWords() {
	}

	static String unaccented(String word) {
		return Normalizer.normalize(word.replace('đ', 'd'), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

}
