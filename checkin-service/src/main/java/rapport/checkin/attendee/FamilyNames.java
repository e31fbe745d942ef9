package rapport.checkin.attendee;

import java.util.Set;

/** Common family names of where they stand first, in small letters. */
final class FamilyNames {

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

	/** Of these, nobody is called so. */
	static final Set<String> KOREAN_ALONE = Set.of("park", "choi", "jeong", "jung", "kang", "choe", "yoon", "seo",
			"kwon", "hwang", "ahn", "jang", "gim", "bak", "baek", "heo", "jeon", "ryu");

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

	private FamilyNames() {
	}

}
