package rapport.checkin.attendee;

import java.text.Normalizer;
import java.util.Set;

/** Words in names that are no given names, without case and full stops. */
final class NameWords {

	static final Set<String> TITLES = Set.of("dr", "drs", "dra", "prof", "profa", "professor", "professorin", "mr",
			"mrs", "ms", "miss", "mx", "mister", "herr", "frau", "hr", "fr", "dott", "dottssa", "dottor", "dottoressa",
			"ing", "dipl-ing", "dipling", "dipl", "mag", "sr", "sra", "srta", "señor", "señora", "señorita", "senhor",
			"senhora", "sig", "sigra", "signor", "signora", "m", "mm", "mme", "mlle", "monsieur", "madame",
			"mademoiselle", "don", "doña", "dona", "sir", "dame", "lord", "lady", "rev", "reverend", "hon", "capt",
			"captain", "col", "gen", "lt", "maj", "sgt", "dhr", "mevr", "mw", "pan", "pani", "avv", "arch", "lic",
			"univ-prof", "med", "habil", "rer", "nat", "hc", "phd", "md", "eng", "engr", "maître", "me", "d", "د",
			"السيد", "السيدة", "الدكتور", "الدكتورة", "г-н", "г-жа", "др", "проф");

	static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq", "msc", "bsc",
			"ma", "ba", "cpa", "dds", "jd", "rn", "pe", "cissp", "pmp", "dphil", "llm", "fca", "obe", "mbe", "dr",
			"prof", "mr", "mrs", "ms");

	/** Who is meant by these has not told her name. */
	static final Set<String> NOBODY = Set.of("guest", "gast", "invité", "invitée", "invitado", "invitada", "convidado",
			"convidada", "ospite", "companion", "plus", "begleitung", "begleitperson", "acompanhante", "acompañante",
			"accompagnant", "accompagnatore", "staff", "team", "crew", "speaker", "sponsor", "volunteer", "press",
			"the", "null", "none", "test", "unknown", "unbekannt", "tba", "tbd", "tbc", "na", "n/a", "nn", "anonymous",
			"anonym", "family", "familie", "famille", "firma", "company", "ticket", "attendee", "teilnehmer", "familia",
			"família", "ضيف", "undefined", "friend", "partner", "vip");

	static final Set<String> FIRMS = Set.of("gmbh", "inc", "ltd", "llc", "ag", "team", "foundation", "corp", "co", "sa",
			"bv", "srl", "oy", "ab", "plc", "ev");

	/** A name that begins so is a family name. */
	static final Set<String> PARTICLES = Set.of("de", "van", "von", "der", "den", "ter", "ten", "di", "del", "della",
			"da", "dos", "das", "do", "du", "la", "le", "los", "las", "zu", "zur", "vom", "af", "av", "bin", "ibn",
			"bint", "ال", "بن", "ابن");

	/** These are half a given name. */
	static final Set<String> COMPOUNDS = Set.of("abd", "abdul", "abdel", "abdal", "abu", "abou", "umm", "عبد", "أبو",
			"ابو", "أم");

	static final String VIETNAMESE_LETTERS = "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưă";

	static final Set<String> VIETNAMESE = Set.of("nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo",
			"dang", "bui", "do", "ho", "ngo", "duong", "ly", "dinh", "doan", "lam", "trinh", "dao", "luong", "mai",
			"truong", "ta", "thai", "chau", "quach", "tang", "kieu");

	static final Set<String> VIETNAMESE_ALONE = Set.of("nguyen", "tran", "pham", "hoang", "huynh", "phan", "dang",
			"bui", "ngo", "duong", "trinh", "truong");

	static final Set<String> CHINESE = Set.of("wang", "zhang", "liu", "chen", "huang", "zhao", "wu", "zhou", "xu",
			"sun", "zhu", "hu", "guo", "lin", "gao", "luo", "zheng", "liang", "xie", "tang", "feng", "deng", "cao",
			"peng", "zeng", "xiao", "tian", "dong", "pan", "yuan", "cai", "jiang", "yu", "du", "ye", "cheng", "wei",
			"lu", "ding", "ren", "shen", "yao", "zhong", "li", "yang", "ma", "he", "song", "han");

	static final Set<String> KOREAN = Set.of("kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon",
			"jang", "lim", "han", "oh", "seo", "shin", "kwon", "hwang", "ahn", "song", "yoo", "hong");

	static final Set<String> HUNGARIAN = Set.of("nagy", "kovács", "tóth", "szabó", "horváth", "varga", "kiss", "molnár",
			"németh", "farkas", "balogh", "takács", "juhász", "lakatos", "mészáros", "szűcs");

	private NameWords() {
	}

	static String unaccented(String word) {
		return Normalizer.normalize(word.replace('đ', 'd'), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

}
