package rapport.notify.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words around topics, in the seven languages of the texts. */
final class SaidPhrases {

	private static final Map<String, String> AND = Map.of("en", "and|plus|or", "de", "und|sowie|oder", "fr", "et|ou",
			"es", "y|e|o|u", "it", "e|ed|o|oppure", "nl", "en", "pt", "e|ou");

	private static final Pattern LOOSE_END = Pattern.compile(
			"(?iu) (?:helfen|lernen|erfahren|anbieten|an|aus|nodig|leren|helpen|aan|gebrauchen|freuen|(?:wäre|ist) (?:toll|super|schön|gut|nett|klasse|willkommen)"
					+ "|would be (?:great|nice|good|lovely|welcome|awesome|appreciated)|zou (?:fijn|leuk|top) zijn|serait (?:bien|super|top)|"
					+ "sprechen|reden|austauschen|unterhalten|auskennt|auskennen|beschäftigt|beschäftigen|kennenlernen|treffen|praten)$");

	/** Who writes is known, and so is the phone. */
	private static final Pattern ABOUT_THE_WRITER = Pattern
		.compile("(?u)(?i:i'm|i am) \\p{Lu}\\p{Ll}+|(?i:my name is|this is|ich hei(?:ß|ss)e|mein name "
				+ "ist|hier ist|je m'appelle|me llamo|mi nombre es|mi chiamo|ik heet|mijn naam is|chamo-me|me chamo|o? ?meu nome é)"
				+ " \\p{Lu}\\S*(?: \\p{Lu}\\S*)?|(?i:sent from|von meinem|gesendet von|envoyé de|enviado desde|enviado do|"
				+ "inviato da|verzonden vanaf|verstuurd vanaf|get outlook for)(?: .*)?");

	/** A word before a topic that belongs to what was said before it. */
	private static final Pattern BEFORE_ANOTHER = Pattern
		.compile("(?iu)(?:about|with|on|of|de|des|du|au|aux|à la|d['’]|sur|avec|über|bei|mit|sobre|con"
				+ "|di|del|della|su|over|van|met|bij|com|em)(?:(?<=['’])|\\s+)(?=\\p{L})");

	/** Words between two clauses, the second of which says how its topic is meant. */
	private static final Map<String, String> BUT = Map.of("en", "but|though", "de", "aber", "fr", "mais", "es", "pero",
			"it", "però|ma", "nl", "maar", "pt", "mas");

	/** Slashes without blanks, as in CI/CD, but for long words and long lists. */
	private static final Pattern SLASHED = Pattern
		.compile("(?U)(?:[\\w.#+-]+/){2,}[\\w.#+-]+|[\\w.#+-]{4,}/[\\w.#+-]{4,}");

	private static final Pattern GOES_ON = Pattern
		.compile("(?iu)(?:oh,? )?(?:[+&]|(?:and|also|plus|ps|p\\.s\\.|und|auch|außerdem|et|aussi"
				+ "|y|también|e|anche|inoltre|en|ook|também|além disso)(?=[\\s:,]))");

	/** As in 1) Rust 2) Go. */
	private static final Pattern NUMBERED = Pattern.compile("(?s)\\s*\\(?1[.):].*");

	private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=[\\s,;]))\\(?\\d{1,2}[.):]+\\s*(?=[\\p{L}#.])");

	/** A clause goes with the word before its comma. */
	private static final Pattern CLAUSE = Pattern.compile("(?iu)\\b(jemanden|leute|menschen), (?=(?:der|die)\\b)");

	/** A word that only leads to a topic. */
	private static final Pattern LEAD = Pattern.compile(
			"(?iu)(?:also|either|entweder|soit|maybe|perhaps|mostly|mainly|just|only|auch|nur|selbst|selber|gern|gerne|vielleicht|aussi|peut-être|también|quizás|anche|forse|ook|"
					+ "misschien|também|talvez)\\s+(?=\\S)");

	/** Whatever there is of a topic, as in "alles rund um KI", is the topic. */
	private static final Pattern ALL_OF = Pattern.compile(
			"(?iu)(?:anything|everything|all things|all) (?:about|around|related to|to do with)\\s+|alles (?:rund um|über|um|zu|zum|zur|mit)\\s+"
					+ "|tout (?:sur|autour (?:de|du|des))\\s+|todo (?:sobre|lo (?:relacionado con|de))\\s+|tutto (?:su|sul|sulla|sui)\\s+|alles (?:over|rond|rondom)\\s+|tudo (?:sobre|à volta de)\\s+");

	/** As in SQL - can help, which says the same as SQL (can help). */
	private static final Pattern DASHED = Pattern.compile(
			"(?iu)\\s+[-–—]\\s+((?:i |ich |je |ik )?(?:can|could|happy to|need|want|kann|suche|brauche|peux|cherche|puedo|"
					+ "busco|posso|cerco|kan|zoek|procuro) (?:\\p{L}+ )?(?:help|advice|helfen|hilfe|rat|aider|aide|ayudar|ayuda|aiutare|"
					+ "aiuto|helpen|hulp|ajudar|ajuda))(?=\\s*(?:[,;.!]|$))");

	private static final Pattern AND_OR = Pattern.compile("(?iu)\\s+(?:and/or|und/oder|et/ou|y/o|e/o|en/of|e/ou)\\s+");

	/** As in SQL (can help). */
	private static final Pattern MARKED = Pattern.compile("(\\S.*?)\\s*[(\\[]([^()\\[\\]]{2,30})[)\\]]");

	private static final Pattern CAN_HELP = Pattern
		.compile("(?iu)(?:i |ich |je |ik |yo |io |eu )?(?:can|could|happy to|kann|"
				+ "peux|puedo|posso|kan)(?: gern| gerne| graag)? (?:help|helfen|aider|ayudar|aiutare|helpen|ajudar)");

	private static final Pattern HELP = Pattern.compile(
			"(?iu)(?:some |etwas |selbst |selber )?(?:help|advice|tips|hilfe|rat|tipps|(?:de l'|d')?aide|ayuda|aiuto|hulp|ajuda)");

	private static final Pattern POLITE_END = Pattern.compile("(?iu)[ ,]+(?:please|thanks|thank you|bitte|danke|"
			+ "s'il vous plaît|svp|stp|pls|plz|merci|por favor|gracias|per favore|grazie|alsjeblieft|alstublieft|bedankt|obrigad[oa])$");

	/** That there is more of the kind says nothing. */
	private static final Pattern AND_MORE = Pattern.compile(
			"(?iu)[ ,]+(?:etc|and (?:so on|more|such|stuff|others)|usw|und so weiter|ecc|enz|et cetera|y más|e mais)\\.?$");

	private static final Pattern I_WOULD = Pattern.compile("(?iu)\\bi'd\\b");

	private static final Pattern I_AM = Pattern.compile("(?iu)\\bi'm\\b");

	/** What is said out of politeness before or after a topic, and is none. */
	private static final Set<String> POLITE = Set.of("yes", "yep", "yeah", "sure", "ok", "okay", "fine", "great", "ja",
			"klar", "gern", "gerne", "oui", "d'accord", "si", "sí", "vale", "claro", "sì", "va bene", "jazeker", "sim",
			"thanks", "thank you", "many thanks", "cheers", "please", "sorry", "hi", "hi there", "hello", "hey",
			"good morning", "good evening", "danke", "vielen dank", "bitte", "hallo", "moin", "guten morgen",
			"guten abend", "merci", "merci beaucoup", "bonjour", "bonsoir", "salut", "gracias", "muchas gracias",
			"hola", "buenas", "buenos días", "grazie", "grazie mille", "ciao", "buongiorno", "buonasera", "bedankt",
			"dank je", "dank u", "hoi", "dag", "obrigado", "obrigada", "olá", "oi", "bom dia", "boa tarde", "boa noite",
			"pls", "plz", "mostly", "mainly", "for example", "vor allem", "zum beispiel", "surtout", "par exemple",
			"sobre todo", "por ejemplo", "soprattutto", "per esempio", "vooral", "bijvoorbeeld", "sobretudo",
			"por exemplo", "thanks for asking", "thank you for asking", "good question", "nice to hear from you",
			"danke der nachfrage", "danke für die nachfrage", "danke fürs fragen", "gute frage", "merci de demander",
			"merci pour votre message", "bonne question", "gracias por preguntar", "gracias por el mensaje",
			"buena pregunta", "grazie per averlo chiesto", "grazie per avermelo chiesto", "grazie del messaggio",
			"bella domanda", "bedankt voor het vragen", "dank voor het vragen", "goede vraag", "obrigado por perguntar",
			"obrigada por perguntar", "obrigado pela pergunta", "obrigada pela pergunta", "boa pergunta");

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

	/** Returns whether a text goes on with the one before, as "and also jazz" does. */
	static boolean goesOn(String text) {
		return GOES_ON.matcher(text.strip()).lookingAt();
	}

	/**
	 * Returns a text with a line for each number of a list, and without a word that it
	 * goes on with.
	 */
	static String lines(String text) {
		var begun = GOES_ON.matcher(text.strip());
		var rest = begun.lookingAt() ? text.strip().substring(begun.end()) : text;
		return NUMBERED.matcher(rest).matches() ? NUMBER.matcher(rest).replaceAll("\n") : rest;
	}

	/** Returns what stands between commas, other marks of a list, and words for "and". */
	static List<String> parts(String sentence, String language) {
		var languages = SaidLanguages.of(sentence, language);
		var and = languages.stream().map((it) -> AND.getOrDefault(it, "and")).collect(Collectors.joining("|"));
		var said = AND_OR.matcher(DASHED.matcher(sentence).replaceAll(" ($1)")).replaceAll(", ");
		var split = SLASHED.matcher(CLAUSE.matcher(said).replaceAll("$1 "))
			.replaceAll((it) -> Matcher.quoteReplacement(it.group().replace("/", ", ")));
		var but = languages.stream().map((it) -> BUT.getOrDefault(it, "but")).toList();
		return List.of(split
			.replaceAll("(?iu)(?<!anything|everything|nothing|all)[,;]?\\s+(?:" + String.join("|", but) + ")\\s+", ", ")
			.split("(?iu)\\s*[,|/•·]\\s+(?:(?:" + and + ")\\s+)?|\\s*[,|•·،、，]\\s*(?:(?:" + and
					+ ")\\s+)?|\\s+[&+*–-]\\s+|\\s+(?=#\\p{L})|\\s+(?:" + and + ")\\s+"));
	}

	/**
	 * Returns the topic of a part with how it is meant in brackets behind it, as in "SQL
	 * (can help)".
	 */
	static Optional<Phrase> marked(String part) {
		var bracket = MARKED.matcher(part.strip());
		if (!bracket.matches()) {
			return Optional.empty();
		}
		if (CAN_HELP.matcher(bracket.group(2)).matches()) {
			return Optional.of(new Phrase(Optional.of(Meaning.OFFERS), bracket.group(1)));
		}
		var mark = in(bracket.group(2));
		return (mark.meaning().isPresent() && (mark.topic().isBlank() || HELP.matcher(mark.topic()).matches()))
				? Optional.of(new Phrase(mark.meaning(), bracket.group(1))) : Optional.empty();
	}

	/** Returns the topic of a part, and what the words before it say. */
	static Phrase in(String part) {
		var plain = part.replace('’', '\'').strip();
		var text = I_AM.matcher(I_WOULD.matcher(plain).replaceAll("I would")).replaceAll("I am");
		for (var known : List.of(Map.entry(Meaning.OFFERS, SaidMeanings.OFFERS),
				Map.entry(Meaning.ASKS, SaidMeanings.ASKS), Map.entry(Meaning.LIKES, SaidMeanings.LIKES))) {
			var found = known.getValue().matcher(text);
			if (found.lookingAt()) {
				var rest = POLITE_END.matcher(text.substring(found.end())).replaceAll("");
				var more = (known.getKey() != Meaning.OFFERS && HELP.matcher(rest).lookingAt()) ? in(rest)
						: new Phrase(Optional.empty(), rest);
				return more.meaning().isPresent() ? more
						: new Phrase(Optional.of(known.getKey()), LOOSE_END.matcher(allOf(rest)).replaceAll(""));
			}
		}
		var topic = LEAD.matcher(part.strip());
		return topic.lookingAt() ? in(part.strip().substring(topic.end()))
				: new Phrase(Optional.empty(), POLITE_END.matcher(part.strip()).replaceAll(""));
	}

	private static String allOf(String topic) {
		var all = ALL_OF.matcher(topic);
		return all.lookingAt() ? topic.substring(all.end()) : topic;
	}

	/**
	 * Returns a topic without the words that only go on with a sentence begun before it.
	 */
	static String ended(String topic) {
		var before = BEFORE_ANOTHER.matcher(topic.strip());
		return LOOSE_END.matcher(before.lookingAt() ? topic.strip().substring(before.end()) : topic).replaceAll("");
	}

	/** Returns a topic without the words that there are more. */
	static String alone(String topic) {
		return AND_MORE.matcher(topic.strip()).replaceAll("");
	}

	/** Returns whether a topic says that there is none, or is said out of politeness. */
	static boolean nothing(String topic) {
		var said = topic.toLowerCase(Locale.ROOT).replace('’', '\'');
		return SaidNothing.is(said) || POLITE.contains(said) || said.codePoints().noneMatch(Character::isLetter)
				|| ABOUT_THE_WRITER.matcher(topic.replace('’', '\'')).matches();
	}

	/**
	 * Returns whether a text says nothing of the writer, but asks who we are or what we
	 * want.
	 */
	static boolean askedBack(String text) {
		return ASKED_BACK.matcher(text.strip().replace('’', '\'')).matches();
	}

}
