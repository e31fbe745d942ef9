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
			"السيد", "السيدة", "الدكتور", "الدكتورة", "г-н", "г-жа", "др", "проф", "д-р", "господин", "госпожа",
			"доктор", "профессор", "أد", "المهندس", "الأستاذ", "الأستاذة", "الشيخ", "δρ", "κ", "κος", "κα", "κυρία",
			"κύριος", "bc", "mgr", "mudr", "judr", "rndr", "phdr", "paeddr", "doc", "inż", "lek", "hab", "ir", "av",
			"doç", "uzm", "sayın", "bay", "bayan", "shri", "smt", "kumari", "bpk", "pak", "ibu", "daw", "sheikh",
			"shaikh", "sheikha", "hajji", "ustadh", "rabbi", "pastor", "imam", "bishop", "father", "sister", "brother",
			"br", "judge", "justice", "senator", "sen", "rep", "gov", "ambassador", "amb", "cllr", "councillor",
			"baroness", "freiherr", "cpt", "cmdr", "cdr", "adm", "admiral", "general", "colonel", "lieutenant", "cpl",
			"pvt", "sergeant", "major", "doctor", "doktor", "docteur", "doctora", "dottore", "ingeniero", "ingeniera",
			"mlles", "mmes", "dna", "domnul", "doamna", "engº", "engª", "profª", "drª", "srª", "exma", "exmo", "ilma",
			"ilmo", "ד\"ר", "ד״ר", "פרופ'", "פרופ", "מר", "גב'", "גברת", "डॉ", "श्री", "श्रीमती");

	/** Titles behind another only. */
	static final Set<String> AFTER_TITLES = Set.of("em", "emer", "emerit", "mult", "apl", "pd", "jur", "phil", "theol",
			"oec", "pol", "techn", "sc", "vet", "dent", "agr", "honoris", "causa");

	static final Set<String> MARIA = Set.of("maria", "maría", "mª");

	static final Set<String> JOSE = Set.of("josé", "jose", "jesús", "jesus");

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
			"bv", "srl", "oy", "ab", "plc", "ev", "limited", "corporation", "company", "group", "university",
			"institute", "family", "familie", "famille", "kg", "sarl", "spa", "kft", "aps", "committee", "association",
			"verein");

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

	static final String VIETNAMESE_LETTERS = "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưă";

	static final Set<String> VIETNAMESE = Set.of("nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo",
			"dang", "bui", "do", "ho", "ngo", "duong", "ly", "dinh", "doan", "lam", "trinh", "dao", "luong", "mai",
			"truong", "ta", "thai", "chau", "quach", "tang", "kieu");

	static final Set<String> VIETNAMESE_ALONE = Set.of("nguyen", "tran", "pham", "hoang", "huynh", "phan", "dang",
			"bui", "ngo", "duong", "trinh", "truong");

	static final Set<String> VIETNAMESE_MIDDLE = Set.of("van", "thi", "thuy", "duc", "minh", "ngoc", "quang", "thanh",
			"huu", "xuan", "dinh", "thu", "anh", "quoc", "hong", "kim", "phuong", "cong", "viet", "tuan");

	static final Set<String> CHINESE = Set.of("wang", "zhang", "liu", "chen", "huang", "zhao", "wu", "zhou", "xu",
			"sun", "zhu", "hu", "guo", "lin", "gao", "luo", "zheng", "liang", "xie", "tang", "feng", "deng", "cao",
			"peng", "zeng", "xiao", "tian", "dong", "pan", "yuan", "cai", "jiang", "yu", "du", "ye", "cheng", "wei",
			"lu", "ding", "ren", "shen", "yao", "zhong", "li", "yang", "ma", "he", "song", "han", "qian", "qin", "qiu",
			"jia", "kong", "bai", "cui", "hou", "shao", "meng", "long", "wan", "duan", "lei", "hao", "mao", "chang",
			"chan", "wong", "cheung", "leung", "lau", "ng", "kwok", "yip", "fung", "tse", "mak", "tam", "lai", "kwan",
			"ong", "teo", "goh", "koh", "chua", "toh", "yeo", "tay", "quek", "lim", "tan", "hsu", "hsieh", "tsai",
			"chou", "chiang", "lo", "ho", "lam", "ouyang");

	static final Set<String> KOREAN = Set.of("kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon",
			"jang", "lim", "han", "oh", "seo", "shin", "kwon", "hwang", "ahn", "song", "yoo", "hong", "choe", "chung",
			"yun", "gim", "bak", "ryu", "moon", "son", "bae", "baek", "nam", "heo", "ko", "jeon", "yi", "pak");

	/** Family names in Japan; given names never are. */
	static final Set<String> JAPANESE = Set.of("sato", "satō", "suzuki", "takahashi", "tanaka", "watanabe", "ito",
			"itō", "yamamoto", "nakamura", "kobayashi", "kato", "katō", "yoshida", "yamada", "sasaki", "yamaguchi",
			"matsumoto", "inoue", "kimura", "hayashi", "shimizu", "saito", "saitō", "ikeda", "hashimoto", "ishikawa",
			"ogawa", "okada", "hasegawa", "fujita", "goto", "gotō", "kondo", "kondō", "murakami", "endo", "endō",
			"aoki", "sakamoto", "fujii", "nishimura", "fukuda", "ota", "ōta", "miura", "fujiwara", "okamoto", "matsuda",
			"nakajima", "nakagawa", "harada", "ono", "tamura", "takeuchi", "kaneko", "wada", "nakayama", "ishida",
			"ueda", "morita", "shibata", "sakai", "kudo", "yokoyama", "miyazaki", "uchida", "takagi", "ando",
			"taniguchi", "maruyama", "imai");

	/** Without accents. */
	static final Set<String> HUNGARIAN = Set.of("nagy", "kovacs", "toth", "szabo", "horvath", "varga", "kiss", "molnar",
			"nemeth", "farkas", "balogh", "takacs", "juhasz", "lakatos", "meszaros", "szucs", "papp", "gulyas", "biro",
			"olah", "fekete", "feher", "sipos", "pinter", "szalai", "gal", "kocsis", "fodor", "racz", "lengyel",
			"somogyi", "torok", "bognar", "boros", "katona", "vincze", "hegedus", "orban", "szilagyi", "kelemen",
			"bodnar", "halasz", "hajdu", "barta", "vass", "szekely");

	private NameWords() {
	}

	static String unaccented(String word) {
		return Normalizer.normalize(word.replace('đ', 'd'), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

}
