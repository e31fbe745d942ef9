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

	private static final Map<String, String> AND = Map.of("en", "and|plus|or", "de", "und|sowie|oder", "fr", "et|ou",
			"es", "y|e|o|u", "it", "e|ed|o|oppure", "nl", "en", "pt", "e|ou");

	private static final Pattern OFFERS = begins(
			"(?:i )?(?:can|could|am (?:happy|glad|able) to|happy to|glad to|would love to|love to|like to) (?:help(?: out)?|advise|mentor|coach|support|teach|assist|share)(?: (?:you|others|people|someone|anyone))?(?: (?:with|on|in|about))?",
			"i (?:help|advise|mentor|coach|support)(?: (?:you|others|people|someone|anyone))?(?: (?:with|on|in|about))?",
			"(?:ask me|come talk to me|talk to me) (?:about|if you need)",
			"i (?:know|am good at|am an expert (?:in|on)|know a lot about|specialise in|specialize in)",
			"(?:i )?(?:offer|can offer|can teach|teach)", "offering", "(?:help|help with|offers?)(?=:)",
			"(?:i am )?happy to (?:mentor|coach|teach)",
			"(?:ich )?(?:kann|könnte|helfe|berate|unterstütze)(?: gern| gerne)?(?: (?:bei|beim|zu|zum|zur|mit|in|im))",
			"(?:ich )?biete", "(?:ich )?kenne mich(?: gut)? (?:mit|in|bei)",
			"(?:je )?(?:peux|pourrais) (?:vous )?aider (?:sur|en|avec|pour|à)", "(?:je )?propose",
			"(?:yo )?(?:puedo|podría) ayudar(?:te|les)? (?:con|en)", "(?:yo )?ofrezco",
			"(?:io )?(?:posso|potrei) aiutare (?:con|in|su)", "offro",
			"(?:ik )?(?:kan|kan je|help)(?: graag)?(?: helpen)? (?:met|bij)", "(?:ik )?bied",
			"(?:eu )?(?:posso|poderia) ajudar (?:com|em|no|na)", "ofereço");

	private static final Pattern ASKS = begins(
			"(?:i(?:'m| am) |am )?(?:looking|searching) for(?: (?:someone|somebody|people) (?:who knows?|for|with|in|into|doing|good at|to talk about))?",
			"(?:i am )?seeking", "(?:needs?|asks?|wanted)(?=:)",
			"(?:i )?(?:need|want|could use|would like|would love|would appreciate)(?: (?:some |a |any )?(?:help|hand|advice|support|tips|feedback|input))? (?:with|on|about|in)",
			"(?:(?:some |a |any )?(?:help|hand|advice|support|tips|feedback|input)) (?:with|on|about|in)",
			"(?:i )?(?:struggle|am struggling|have trouble|have problems|am stuck) with", "(?:i )?need",
			"(?:i )?(?:want|would like|would love|hope|am here) to (?:meet|find|connect with)"
					+ "(?: (?:people|others|someone|somebody|anyone|folks)(?: (?:who|that) (?:knows?(?: about)?|do|does|works? (?:in|on|with)|(?:is|are) (?:in|into|good at|interested in))| in| from| into| with)?)?",
			"(?:i )?(?:want|would like|'d like|would love|'d love) to learn(?: (?:about|more about))?",
			"(?:(?:ich )?(?:brauche|bräuchte|suche|hätte gern|hätte gerne|benötige) |wobei ich )?(?:hilfe|rat|tipps|unterstützung) (?:bei|beim|mit|zu|zum|zur|in|im|für)",
			"(?:ich )?suche (?:jemanden|leute|menschen) (?:der|die)(?: sich)?(?: gut)? (?:mit|in|bei)",
			"(?:ich )?(?:suche|brauche)", "(?:ich )?(?:möchte|will|würde)(?: gern| gerne)?(?: mehr| etwas)(?: über)?",
			"(?:ich )?(?:möchte|will|würde gern|würde gerne)(?!(?: mich| gern| gerne)* über\\b)",
			"(?:(?:j['’]ai )?besoin )?(?:d['’]aide|d['’]un coup de main|de conseils?|(?:de l['’])?aide|un coup de main|(?:des )?conseils?) (?:sur|en|avec|pour)",
			"(?:j['’]ai )?besoin (?:de |d['’])",
			"(?:je )?cherche (?:quelqu'un|des gens) qui (?:connaît|connaisse|connaissent|maîtrise|s'y connaît en)",
			"(?:je )?cherche",
			"(?:(?:yo )?(?:necesito|busco|necesitaría) )?(?:ayuda|consejos?|una mano) (?:con|en|para|sobre)",
			"(?:yo )?busco (?:a )?(?:alguien|gente) que (?:sepa|sabe|conozca|entienda)(?: de| sobre)?",
			"(?:yo )?(?:necesito|busco)", "(?:yo )?(?:quiero|quisiera|me gustaría) aprender(?: (?:sobre|de))?",
			"(?:(?:mi serve|mi servirebbe|cerco) )?(?:una mano|aiuto|consigli) (?:con|in|per|su)",
			"(?:ho )?bisogno di (?:aiuto|una mano) (?:con|in|per|su)", "(?:ho )?bisogno di",
			"(?:io )?cerco qualcuno che (?:conosca|sappia(?: di)?|si intenda di)", "(?:io )?cerco", "mi serve",
			"(?:ik )?(?:heb |zoek )?hulp(?: nodig)? (?:bij|met)",
			"(?:ik )?zoek (?:iemand|mensen) die (?:verstand (?:heeft|hebben) van|(?:weet|weten) van)", "(?:ik )?zoek",
			"(?:(?:eu )?(?:preciso|procuro)(?: de)? )?(?:ajuda|apoio|conselhos?|uma mão|dicas) (?:com|em|para|no|na|sobre)",
			"(?:eu )?preciso de",
			"(?:eu )?procuro (?:alguém|pessoas) que (?:saiba|saibam|entenda|entendam|conheça|conheçam)(?: de| sobre)?",
			"(?:eu )?procuro", "(?:eu )?(?:quero|gostaria de) aprender(?: sobre)?");

	private static final Pattern LIKES = begins(
			"(?:i(?:'d| would)? )?(?:really )?(?:love|like|enjoy)(?: to)?(?: (?:talk(?:ing)?|chat(?:ting)?|discuss(?:ing)?|hear(?:ing)?))?(?: about)?",
			"(?:let's |to |happy to |always happy to |keen to |we could )?(?:talk|chat|discuss)(?:ing)?(?: about)?",
			"(?:happy|always happy) to (?:geek out|nerd out|meet) (?:about|over|on)", "ask me anything about",
			"(?:i(?:'m| am) )?(?:interested in|into|passionate about|keen on|curious about|fond of|a fan of|excited about|an?)",
			"(?:talk|topics?|interests?|likes?|hobby|hobbies|themen|interessen|intérêts|intereses|interessi|interesses)(?=:)",
			"my (?:topics?|interests?)(?: are| is|:)", "i work (?:in|on|with)",
			"(?:anything|everything|all|something) (?:about|on|around|to do with|related to)",
			"(?:ich )?(?:spreche|rede|unterhalte mich)(?: gern| gerne| immer gern)?(?: über)", "(?:gern|gerne) über",
			"(?:austausch|gespräche?) (?:über|zu|zum)",
			"(?:ich )?(?:würde|möchte)(?: mich)?(?: gern| gerne)?(?: mich)? über", "(?:ich )?(?:mag|liebe)",
			"(?:ich )?interessiere mich für",
			"(?:j['’](?:aime|adore|aimerais))(?: bien)?(?: (?:parler|discuter|échanger))?(?: (?:de|du|des|sur|d['’]))?",
			"(?:je voudrais |je veux )?(?:discuter|parler|échanger) (?:de|du|des|sur|d['’])",
			"je m['’]intéresse (?:à|au|aux)", "(?:je suis )?passionnée? (?:de|par)",
			"me (?:gusta|gustaría|encanta|encantaría|interesa)n?(?: hablar| charlar)?(?: (?:de|sobre))?",
			"(?:quiero |quisiera |me gustaría )?(?:hablar|charlar|conversar) (?:de|sobre)",
			"(?:estoy )?interesad[oa] en", "me apasionan?",
			"mi (?:piace|piacerebbe|interessa)(?: parlare)?(?: (?:di|del|della))?",
			"(?:vorrei |voglio )?parlare (?:di|del|della|dei)", "mi (?:piacciono|interessano|appassiona)",
			"(?:sono )?interessat[oa] (?:a|al|alla|ai)", "(?:ik )?(?:praat|hou)(?: graag)?(?: (?:over|van))",
			"graag over", "(?:ik )?(?:wil|zou)(?: het)?(?: graag)?(?: willen)? (?:praten|hebben) over",
			"(?:ik ben |ben )?geïnteresseerd in",
			"(?:eu )?(?:gosto|gostaria|adoro)(?: de)?(?: falar)?(?: (?:de|sobre))?",
			"(?:quero |queria |gostaria de )?(?:falar|conversar) (?:de|sobre)", "(?:tenho )?interesse (?:em|por|no|na)",
			"(?:estou )?interessad[oa] em", "interesso-me por", "me interesso por");

	private static final Pattern LOOSE_END = Pattern
		.compile("(?iu) (?:helfen|aus|lernen|erfahren|anbieten|an|nodig|leren|helpen|"
				+ "sprechen|reden|austauschen|unterhalten|auskennt|auskennen|beschäftigt|beschäftigen|kennenlernen|treffen|praten)$");

	/** Who writes is known, and so is the phone. */
	private static final Pattern ABOUT_THE_WRITER = Pattern
		.compile("(?u)(?i:my name is|this is|ich hei(?:ß|ss)e|mein name "
				+ "ist|hier ist|je m'appelle|me llamo|mi nombre es|mi chiamo|ik heet|mijn naam is|chamo-me|me chamo|o? ?meu nome é)"
				+ " \\p{Lu}\\S*(?: \\p{Lu}\\S*)?|(?i:sent from|von meinem|gesendet von|envoyé de|enviado desde|enviado do|"
				+ "inviato da|verzonden vanaf|verstuurd vanaf|get outlook for)(?: .*)?");

	/** As in 1) Rust 2) Go. */
	private static final Pattern NUMBERED = Pattern.compile("(?s)\\s*\\(?1[.):].*");

	private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=[\\s,;]))\\(?\\d{1,2}[.):]+\\s*(?=[\\p{L}#.])");

	/** A clause goes with the word before its comma. */
	private static final Pattern CLAUSE = Pattern.compile("(?iu)\\b(jemanden|leute|menschen), (?=(?:der|die)\\b)");

	/** A word that only leads to a topic. */
	private static final Pattern LEAD = Pattern.compile(
			"(?iu)(?:also|maybe|perhaps|mostly|mainly|auch|vielleicht|aussi|peut-être|también|quizás|anche|forse|ook|"
					+ "misschien|também|talvez)\\s+(?=\\S)");

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
			"nada em especial", "open to anything", "open", "surprise me", "not much", "not much really",
			"not sure yet", "no preference", "later", "maybe", "maybe later", "not now", "lol", "haha",
			"nichts bestimmtes", "weiß noch nicht", "ich weiß noch nicht", "weiss nicht", "offen für alles", "später",
			"je ne sais pas encore", "peu importe", "plus tard", "todavía no sé", "aún no lo sé", "cualquier cosa",
			"más tarde", "non so ancora", "qualsiasi cosa", "più tardi", "weet ik nog niet", "maakt niet uit",
			"geen voorkeur", "não sei ainda", "ainda não sei", "tanto faz", "qualquer coisa", "mais tarde");

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
				+ "qué|chi|cosa|che cosa|perché|wat|waarom|quem|o que|porquê|where (?:is|are|do|can)|when (?:is|are|does|do)|wo (?:ist|sind|finde)|wann|où (?:est|sont)|"
				+ "quand|dónde|cuándo|dove|quando|waar|wanneer|onde)\\b.{0,40}\\?+|\\?+");

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

	/** Returns a text with a line for each number of a list. */
	static String lines(String text) {
		return NUMBERED.matcher(text).matches() ? NUMBER.matcher(text).replaceAll("\n") : text;
	}

	/** Returns what stands between commas, other marks of a list, and words for "and". */
	static List<String> parts(String sentence, String language) {
		var and = Stream.of("en", language).distinct().map((it) -> AND.getOrDefault(it, "and")).toList();
		return List.of(CLAUSE.matcher(sentence)
			.replaceAll("$1 ")
			.split("(?iu)\\s*[,|/•·]\\s+|\\s*[,|•·،、，]\\s*|\\s+[&+*–-]\\s+|\\s+(?=#\\p{L})|\\s+(?:"
					+ String.join("|", and) + ")\\s+"));
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
		var topic = LEAD.matcher(part.strip());
		return topic.lookingAt() ? in(part.strip().substring(topic.end()))
				: new Phrase(Optional.empty(), POLITE_END.matcher(part.strip()).replaceAll(""));
	}

	/** Returns a topic without the word that ends a sentence begun before it. */
	static String ended(String topic) {
		return LOOSE_END.matcher(topic).replaceAll("");
	}

	/** Returns whether a topic says that there is none, or is said out of politeness. */
	static boolean nothing(String topic) {
		var said = topic.toLowerCase(Locale.ROOT).replace('’', '\'');
		return NOTHING.contains(said) || POLITE.contains(said) || said.codePoints().noneMatch(Character::isLetter)
				|| ABOUT_THE_WRITER.matcher(topic.replace('’', '\'')).matches();
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
