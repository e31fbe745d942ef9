package rapport.notify.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words around topics, in the seven languages of the texts. */
final class SaidPhrases {

	private static final Map<String, String> AND = Map.of("en", "and|plus", "de", "und|sowie", "fr", "et", "es", "y|e",
			"it", "e|ed", "nl", "en", "pt", "e");

	private static final Pattern OFFERS = begins(
			"(?:i )?(?:can|could|am happy to|happy to|'d love to|would love to)? ?(?:help|advise|mentor|support)(?: (?:you|others|people|someone|anyone))? (?:with|on|in|about)",
			"(?:i )?(?:offer|can offer|can teach|teach)",
			"(?:ich )?(?:kann|könnte|helfe|berate)(?: gern| gerne)?(?: (?:bei|zu|mit|in))", "(?:ich )?biete",
			"(?:je )?(?:peux|pourrais) (?:vous )?aider (?:sur|en|avec|pour|à)", "(?:je )?propose",
			"(?:yo )?(?:puedo|podría) ayudar(?:te|les)? (?:con|en)", "(?:yo )?ofrezco",
			"(?:io )?(?:posso|potrei) aiutare (?:con|in|su)", "offro",
			"(?:ik )?(?:kan|kan je|help)(?: graag)?(?: helpen)? (?:met|bij)", "(?:ik )?bied",
			"(?:eu )?(?:posso|poderia) ajudar (?:com|em|no|na)", "ofereço");

	private static final Pattern ASKS = begins(
			"(?:i(?:'m| am) |am )?(?:looking|searching) for(?: (?:someone|somebody|people) (?:who knows?|for|with|to talk about))?",
			"(?:i )?(?:need|want|could use|would like|'d like)(?: (?:some |a )?(?:help|hand|advice|support))? (?:with|on|about|in)",
			"(?:i )?need", "(?:i )?(?:want|would like|would love|hope|am here) to (?:meet|find|connect with)",
			"(?:i )?(?:want|would like|'d like|would love|'d love) to learn(?: (?:about|more about))?",
			"(?:(?:ich )?(?:brauche|suche|hätte gern|hätte gerne)|wobei ich) (?:hilfe|rat|unterstützung) (?:bei|mit|zu|in|für)",
			"(?:ich )?(?:suche|brauche)",
			"(?:ich )?(?:möchte|will|würde gern|würde gerne)(?: mehr)?(?: über)?(?= .* (?:lernen|erfahren)$)",
			"(?:j['’]ai )?besoin (?:d['’]aide|d['’]un coup de main|de conseils?) (?:sur|en|avec|pour)",
			"(?:j['’]ai )?besoin (?:de |d['’])", "(?:je )?cherche",
			"(?:yo )?(?:necesito|busco) (?:ayuda|consejo|una mano) (?:con|en|para|sobre)", "(?:yo )?(?:necesito|busco)",
			"(?:yo )?(?:quiero|quisiera|me gustaría) aprender(?: (?:sobre|de))?",
			"(?:mi serve|mi servirebbe|cerco) (?:una mano|aiuto) (?:con|in|per|su)",
			"(?:ho )?bisogno di (?:aiuto|una mano) (?:con|in|per|su)", "(?:ho )?bisogno di", "(?:io )?cerco",
			"mi serve", "(?:ik )?(?:heb |zoek )?hulp(?: nodig)? (?:bij|met)", "(?:ik )?zoek",
			"(?:eu )?(?:preciso|procuro)(?: de)? (?:ajuda|apoio|conselhos?) (?:com|em|para|no|na)",
			"(?:eu )?preciso de", "(?:eu )?procuro", "(?:eu )?(?:quero|gostaria de) aprender(?: sobre)?");

	private static final Pattern LIKES = begins(
			"(?:i(?:'d| would)? )?(?:really )?(?:love|like|enjoy)(?: to)?(?: (?:talk(?:ing)?|chat(?:ting)?|discuss(?:ing)?|hear(?:ing)?))?(?: about)?",
			"(?:let's |to )?talk(?:ing)? about", "(?:i(?:'m| am) )?(?:interested in|into|passionate about)",
			"my (?:topics?|interests?)(?: are| is|:)", "i work (?:in|on|with)",
			"(?:anything|everything|all|something) (?:about|on|around|to do with|related to)",
			"(?:ich )?(?:spreche|rede|unterhalte mich)(?: gern| gerne| immer gern)?(?: über)", "(?:gern|gerne) über",
			"(?:ich )?(?:mag|liebe)", "(?:ich )?interessiere mich für",
			"(?:j['’](?:aime|adore|aimerais))(?: bien)?(?: parler)?(?: (?:de|du|des|d['’]))?", "parler (?:de|du|des)",
			"me (?:gusta|gustaría|encanta|interesa)n?(?: hablar)?(?: (?:de|sobre))?", "hablar (?:de|sobre)",
			"mi (?:piace|piacerebbe|interessa)(?: parlare)?(?: (?:di|del|della))?", "parlare (?:di|del|della)",
			"(?:ik )?(?:praat|hou)(?: graag)?(?: (?:over|van))", "graag over",
			"(?:eu )?(?:gosto|gostaria|adoro)(?: de)?(?: falar)?(?: (?:de|sobre))?", "falar (?:de|sobre)");

	private static final Pattern LOOSE_END = Pattern
		.compile("(?iu) (?:helfen|lernen|erfahren|anbieten|an|nodig|leren|helpen)$");

	private static final Pattern POLITE_END = Pattern.compile("(?iu)[ ,]+(?:please|thanks|thank you|bitte|danke|"
			+ "s'il vous plaît|merci|por favor|gracias|per favore|grazie|alsjeblieft|alstublieft|bedankt|obrigad[oa])$");

	private static final Pattern I_WOULD = Pattern.compile("(?iu)\\bi'd\\b");

	private static final Pattern I_AM = Pattern.compile("(?iu)\\bi'm\\b");

	private static final Set<String> NOTHING = Set.of("n/a", "na", "none", "nothing", "no", "nope", "nichts", "nix",
			"kein", "keine", "nein", "rien", "non", "aucun", "nada", "ninguno", "niente", "nessuno", "niets", "geen",
			"nee", "não", "nenhum", "nothing really", "no idea", "don't know", "dont know", "anything", "everything",
			"alles", "tout", "todo", "tutto", "tudo", "i don't know", "idk", "not sure", "whatever", "nothing special",
			"nothing in particular", "weiß nicht", "ich weiß nicht", "keine ahnung", "nichts besonderes", "egal",
			"je ne sais pas", "aucune idée", "rien de spécial", "no sé", "ni idea", "nada en especial", "non so",
			"non lo so", "niente di particolare", "weet ik niet", "geen idee", "niets bijzonders", "não sei",
			"nada em especial");

	/** What is said out of politeness before or after a topic, and is none. */
	private static final Set<String> POLITE = Set.of("yes", "yep", "yeah", "sure", "ok", "okay", "fine", "great", "ja",
			"klar", "gern", "gerne", "oui", "d'accord", "si", "sí", "vale", "claro", "sì", "va bene", "jazeker", "sim",
			"thanks", "thank you", "many thanks", "cheers", "please", "sorry", "hi", "hi there", "hello", "hey",
			"good morning", "good evening", "danke", "vielen dank", "bitte", "hallo", "moin", "guten morgen",
			"guten abend", "merci", "merci beaucoup", "bonjour", "bonsoir", "salut", "gracias", "muchas gracias",
			"hola", "buenas", "buenos días", "grazie", "grazie mille", "ciao", "buongiorno", "buonasera", "bedankt",
			"dank je", "dank u", "hoi", "dag", "obrigado", "obrigada", "olá", "oi", "bom dia", "boa tarde",
			"boa noite");

	/** What a question to us begins with. */
	private static final Pattern ASKED_BACK = Pattern
		.compile("(?iu)¿?(?:who|what|why|huh|wer|was|wieso|warum|wie|qui|quoi|pourquoi|c'est quoi|qui[eé]n|qu[eé]|por "
				+ "qué|chi|cosa|che cosa|perché|wat|waarom|quem|o que|porquê)\\b.{0,40}\\?+|\\?+");

	private SaidPhrases() {
	}

	/** How a topic is meant. */
	enum Meaning {

		LIKES, OFFERS, ASKS

	}

	/**
	 * A topic and how it is meant.
	 *
	 * @param meaning if words before it say
	 * @param topic without those words
	 */
	record Phrase(Optional<Meaning> meaning, String topic) {
	}

	/** Returns what stands between commas, other marks of a list, and words for "and". */
	static List<String> parts(String sentence, String language) {
		var and = Stream.of("en", language).distinct().map((it) -> AND.getOrDefault(it, "and")).toList();
		return List.of(sentence
			.split("(?iu)\\s*[,|/•·]\\s+|\\s*[,|•·]\\s*|\\s+[&+-]\\s+|\\s+(?:" + String.join("|", and) + ")\\s+"));
	}

	/** Returns the topic of a part, and what the words before it say. */
	static Phrase in(String part) {
		var plain = part.replace('’', '\'').strip();
		var text = I_AM.matcher(I_WOULD.matcher(plain).replaceAll("I would")).replaceAll("I am");
		for (var known : List.of(Map.entry(Meaning.OFFERS, OFFERS), Map.entry(Meaning.ASKS, ASKS),
				Map.entry(Meaning.LIKES, LIKES))) {
			var found = known.getValue().matcher(text);
			if (found.lookingAt()) {
				var rest = POLITE_END.matcher(text.substring(found.end())).replaceAll("");
				return new Phrase(Optional.of(known.getKey()), LOOSE_END.matcher(rest).replaceAll(""));
			}
		}
		return new Phrase(Optional.empty(), POLITE_END.matcher(part.strip()).replaceAll(""));
	}

	/** Returns whether a topic says that there is none, or is said out of politeness. */
	static boolean nothing(String topic) {
		var said = topic.toLowerCase(Locale.ROOT).replace('’', '\'');
		return NOTHING.contains(said) || POLITE.contains(said) || said.codePoints().noneMatch(Character::isLetter);
	}

	/**
	 * Returns whether a text says nothing of the writer, but asks who we are or what we
	 * want.
	 */
	static boolean askedBack(String text) {
		return ASKED_BACK.matcher(text.strip().replace('’', '\'')).matches();
	}

	/**
	 * What begins with one of these, whatever the case, and goes on with another word.
	 */
	private static Pattern begins(String... phrases) {
		return Pattern.compile("(?iu)(?:(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|mas|also|auch) )*(?:"
				+ String.join("|", phrases).replace("['’]", "'") + ")(?:(?<=')|:?(?:\\s+|$))");
	}

}
