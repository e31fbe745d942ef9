package rapport.notify.profile;

import java.util.regex.Pattern;

/**
 * The words that say how a topic is meant that follows them, in the seven languages of
 * the texts.
 */
final class SaidMeanings {

	static final Pattern OFFERS = begins(
			"(?:i )?(?:can|could|am (?:happy|glad|able) to|happy to|glad to|would love to|love to|like to) (?:help(?: out)?|advise|mentor|coach|support|teach|assist)(?: (?:you|others|people|someone|anyone))?(?: (?:with|on|in|about))?",
			"(?:ask me|come talk to me|talk to me) (?:about|if you need)",
			"(?:let me know |ask me |call me )?if (?:you|anyone|anybody|someone|somebody) needs? (?:some )?(?:help|advice|tips|a hand)(?: (?:with|on|in|about))?",
			"i (?:mentor|coach|teach)", "(?:angebot|offre|oferta|offerta|aanbod)(?=\\s*:)",
			"(?:ich )?kann (?:sehr |ziemlich )?gut", "me la cavo(?: bene)? (?:con|in)",
			"(?:ich )?unterstütze(?: gern| gerne)?(?: (?:bei|beim|zu|zum|zur|mit|in|im))",
			"(?:i )?(?:can|could|am happy to|happy to|am glad to|glad to|'d love to|would love to|like to|love to) (?:help|advise|mentor|support|assist|coach)(?: (?:you|others|people|someone|anyone))?(?: out)? (?:with|on|in|about)",
			"i (?:help|advise|mentor|support|coach)(?: (?:you|others|people|someone|anyone))? (?:with|on|in|about)",
			"(?:help(?: with)?|can help(?: with)?)(?=\\s*:)",
			"(?:i am |am )?(?:happy|glad) to (?:share|show|teach)(?: (?:my |some )?(?:experience|knowledge|tips) (?:with|in|on|about))?",
			"(?:i am |am )?(?:really |very |quite |pretty )?(?:good|great|skilled|experienced) (?:at|in|with)",
			"(?:i )?know (?:a lot|lots|much|quite a bit|a bit|a thing or two|something|plenty) (?:about|of)",
			"(?:i have |i've got )?(?:a lot of |lots of |some |much )?experience (?:with|in)",
			"(?:i )?(?:offer|can offer|can teach|teach|can share|can show)(?: help| support| advice)?(?: (?:with|on|in))?",
			"i (?:know|am an expert (?:in|on)|specialise in|specialize in)", "offering",
			"(?:help|help with|offers?|can|i can|have|i have)(?=\\s*:)", "(?:i am )?happy to (?:mentor|coach|teach)",
			"(?:ich )?gebe(?: gern| gerne)?", "je donne(?: des)?", "doy", "(?:io )?do(?= lezioni| ripetizioni| corsi)",
			"(?:ik )?geef", "(?:eu )?dou",
			"(?:ich )?(?:kann|könnte|helfe|berate)(?: gern| gerne| dir| euch| anderen| helfen)*(?: (?:bei|beim|zu|zum|zur|mit|in|im))",
			"(?:ich )?biete(?: gern| gerne| meine)*(?: (?:hilfe|unterstützung|rat|beratung))?(?: (?:bei|beim|zu|zum|zur|mit|in|im|für))?",
			"(?:ich )?kenne mich(?: sehr| ganz| recht)?(?: gut| etwas| ein bisschen)?(?: (?:mit|in|bei|im))",
			"(?:ich )?(?:weiß|weiss) (?:viel|einiges|etwas) über",
			"(?:ich )?habe (?:viel )?erfahrung (?:mit|in|im|bei)",
			"(?:je )?(?:peux|pourrais) (?:vous )?aider (?:sur|en|avec|pour|à)",
			"(?:je )?propose(?: mon aide| de l'aide)?(?: (?:sur|en|avec|pour))?",
			"je m['’]y connais(?: (?:bien|un peu|pas mal|assez bien))?(?: en)?", "je connais bien", "je maîtrise",
			"j['’]ai (?:de l['’]expérience|une expérience) (?:en|avec|dans)",
			"(?:yo )?(?:puedo|podría) ayudar(?:te|les)? (?:con|en)",
			"(?:yo )?ofrezco(?: ayuda| mi ayuda)?(?: (?:con|en|sobre))?",
			"(?:yo )?(?:s[eé] (?:mucho|bastante|algo|un poco)|sé) (?:de|sobre)", "(?:yo )?conozco bien",
			"(?:yo )?tengo (?:mucha )?experiencia (?:en|con)", "se me da(?:n)? bien",
			"(?:io )?(?:posso|potrei) aiutare (?:con|in|su)", "offro(?: aiuto| il mio aiuto)?(?: (?:con|in|su))?",
			"(?:io )?so (?:molto|parecchio|abbastanza|qualcosa) (?:di|su)", "(?:me ne|m['’]|mi) intendo di",
			"conosco bene", "(?:io )?ho (?:molta )?esperienza (?:in|con|di)",
			"(?:ik )?(?:kan|kan je|help)(?: graag| je| anderen)*(?: helpen)? (?:met|bij)",
			"(?:ik )?bied(?: hulp)?(?: (?:aan|bij|met))*",
			"(?:ik )?weet (?:veel|alles|best veel|een beetje|iets) (?:van|over)", "(?:ik )?ben goed in",
			"(?:ik )?heb (?:veel )?ervaring (?:met|in)", "(?:ik )?heb verstand van",
			"(?:eu )?(?:posso|poderia) ajudar (?:com|em|no|na)", "ofereço(?: ajuda)?(?: (?:com|em))?",
			"(?:eu )?(?:percebo|entendo)(?: (?:muito|bastante|um pouco|bem))? de",
			"(?:eu )?sei (?:muito|bastante|algo) (?:de|sobre)", "(?:eu )?conheço bem",
			"(?:eu )?tenho (?:muita )?experiência (?:em|com)", "sou bo[ma] (?:em|a)");

	static final Pattern ASKS = begins(
			"(?:i )?(?:need|want) (?:someone|somebody|people)(?: (?:who knows?(?: about)?|for|with|in|into|good at|to talk about))?",
			"(?:help needed|help wanted|hilfe gesucht|gesucht|suche nach|recherche|se busca|gezocht|cercasi|procura-se)(?=\\s*:)",
			"(?:i )?look for",
			"(?:i )?(?:need|want|could use|would like|would love|would appreciate) (?:some |a |any )?(?:help|hand|advice|support|tips|feedback|input) (?:with|on|about|in)",
			"(?:some |a |any )?(?:help|hand|advice|support|tips|feedback|input) (?:with|on|about|in)",
			"(?:i )?(?:struggle|am struggling|have trouble|have problems|am stuck) with",
			"(?:ich )?benötige (?:hilfe|rat|tipps|unterstützung) (?:bei|beim|mit|zu|zum|zur|in|im|für)",
			"(?:d['’]aide|(?:de l['’])?aide|un coup de main|(?:des )?conseils?) (?:sur|en|avec|pour)",
			"(?:ayuda|consejos?|una mano) (?:con|en|para|sobre)", "(?:una mano|aiuto|consigli) (?:con|in|per|su)",
			"(?:ajuda|apoio|conselhos?|uma mão|dicas) (?:com|em|para|no|na|sobre)",
			"(?:i )?(?:need|could use|want|would like|would love) (?:some |a bit of )?help(?= \\p{L}+ing\\b)",
			"(?:get|receive|find|have) (?:some )?(?:advice|help|feedback|tips) (?:on|with|about)",
			"(?:ich )?(?:könnte|kann) (?:gut |etwas |auch |noch )?(?:hilfe|unterstützung|rat|tipps) (?:bei|beim|mit|zu|zum|zur|in|im|für)",
			"(?:ik )?(?:zou|kan) (?:wel )?(?:wat )?hulp (?:kunnen )?gebruiken (?:met|bij|in)",
			"(?:please |can you |could you |would you |can someone |could someone )*help me(?: out)?(?: (?:with|on|in|to))?",
			"(?:any )?(?:help|advice|support|tips|guidance)(?: please)? (?:with|on|in|about)", "a hand with",
			"(?:i )?(?:(?:need|want|would like|would love|would appreciate) )?(?:an |some |any )?(?:intros?|introductions?) to",
			"(?:please )?introduce me to(?: (?:someone|somebody|people|anyone)(?: (?:who knows?(?: about)?|who (?:is|are) (?:in|into)|in|from|with|into))?)?",
			"(?:i am )?(?:looking|hoping|trying|here) to (?:hire|meet|find|connect with|learn(?: more)?(?: about)?)",
			"(?:i )?(?:would love|'d love|would appreciate)(?: (?:some |a )?(?:help|hand|advice|support)) (?:with|on|about|in)",
			"(?:i(?:'m| am) |am )?(?:looking|searching) for(?: (?:someone|somebody|people) (?:who knows?|for|with|in|into|doing|good at|to talk about))?",
			"(?:i am )?seeking", "(?:needs?|asks?|wanted)(?=\\s*:)",
			"(?:i )?(?:need|want|could use|would like|'d like)(?: (?:some |a )?(?:help|hand|advice|support))? (?:with|on|about|in)",
			"(?:i )?need",
			"(?:i )?(?:want|would like|would love|hope|am here) to (?:meet|find|connect with)"
					+ "(?: (?:people|others|someone|somebody|anyone|folks)(?: (?:who|that) (?:knows?(?: about)?|do|does|works? (?:in|on|with)|(?:is|are) (?:in|into|good at|interested in))| in| from| into| with)?)?",
			"(?:i )?(?:want|would like|'d like|would love|'d love) to learn(?: (?:about|more about))?",
			"(?:(?:ich )?(?:brauche|bräuchte|suche|hätte gern|hätte gerne)|wobei ich) (?:etwas )?(?:hilfe|rat|unterstützung|tipps) (?:bei|beim|mit|zu|zum|zur|in|im|für)",
			"(?:hilfe|rat|unterstützung|tipps) (?:bei|beim|mit|zu|zum|zur|im|für)",
			"(?:ich )?suche (?:jemanden|leute|menschen) (?:der|die)(?: sich)?(?: gut)? (?:mit|in|bei)",
			"(?:ich )?(?:suche|brauche|bräuchte)",
			"(?:ich )?(?:möchte|will|würde)(?: gern| gerne)?(?: mehr| etwas)(?: über)?",
			"(?:ich )?(?:möchte|will|würde gern|würde gerne)(?!(?: mich| gern| gerne)* über\\b)",
			"(?:j['’](?:ai|aurais) )?besoin (?:d['’]aide|d['’]un coup de main|de conseils?) (?:sur|en|avec|pour|dans)",
			"(?:un coup de main|de l['’]aide|aide|conseils?) (?:sur|en|avec|pour)",
			"aidez[- ]moi (?:sur|en|avec|pour|à)", "(?:j['’](?:ai|aurais) )?besoin (?:de |d['’])",
			"(?:je )?cherche des(?! gens qui)",
			"(?:je )?cherche (?:quelqu'un|des gens) qui (?:connaît|connaisse|connaissent|maîtrise|s'y connaît en)",
			"(?:je )?cherche",
			"(?:yo )?(?:necesito|necesitaría|busco) (?:ayuda|consejo|una mano) (?:con|en|para|sobre)",
			"(?:yo )?busco (?:a )?(?:alguien|gente) que (?:sepa|sabe|conozca|entienda)(?: de| sobre)?",
			"(?:yo )?(?:necesito|necesitaría|busco)",
			"(?:yo )?(?:quiero|quisiera|me gustaría) aprender(?: (?:sobre|de))?",
			"(?:aiuto|una mano) (?:con|in|per|su)", "aiutatemi (?:con|in|a)", "(?:ayuda|una mano) (?:con|en|para)",
			"ayudadme (?:con|en)", "(?:ajuda|apoio|uma mão) (?:com|em|para)",
			"(?:mi serve|mi servirebbe|cerco) (?:una mano|aiuto) (?:con|in|per|su)",
			"(?:ho |avrei )?bisogno di (?:aiuto|una mano) (?:con|in|per|su)", "(?:ho |avrei )?bisogno di",
			"(?:io )?cerco qualcuno che (?:conosca|sappia(?: di)?|si intenda di)", "(?:io )?cerco", "mi serve",
			"(?:ik )?(?:heb |zoek )?hulp(?: nodig)? (?:bij|met)",
			"(?:ik )?zoek (?:iemand|mensen) die (?:verstand (?:heeft|hebben) van|(?:weet|weten) van)", "(?:ik )?zoek",
			"(?:eu )?(?:preciso|precisava|procuro)(?: de)? (?:ajuda|apoio|conselhos?|uma mão|uma mãozinha|uma ajuda) (?:com|em|para|no|na)",
			"(?:eu )?precis(?:o|ava) de",
			"(?:eu )?procuro (?:alguém|pessoas) que (?:saiba|saibam|entenda|entendam|conheça|conheçam)(?: de| sobre)?",
			"(?:eu )?procuro", "(?:eu )?(?:quero|gostaria de) aprender(?: sobre)?");

	static final Pattern LIKES = begins("(?:i )?(?:want|would like) to (?:talk|chat|hear)(?: about)?", "praten over",
			"(?:let's |to |always happy to |keen to |we could )?(?:talk|chat|discuss)(?:ing)? about",
			"ask me anything about", "(?:happy|always happy) to (?:geek out|nerd out|meet) (?:about|over|on)",
			"(?:austausch|gespräche?) (?:über|zu|zum)", "me encantaría(?: hablar| charlar)?(?: (?:de|sobre))?",
			"(?:i am |am )?(?:happy|glad|keen) to (?:talk|chat|discuss|hear)(?: about)?", "i am learning", "i do",
			"(?:i am )?(?:mostly |mainly |very |really )+(?:interested in|into|keen on)", "über", "sobre", "about",
			"à propos de", "(?:sono )?appassionat[oa] (?:di|del|della)", "(?:sou )?apaixonad[oa] por",
			"(?:soy )?(?:apasionad[oa] de|fan de|aficionad[oa] a)", "(?:ik ben |ben )?(?:dol|gek|verzot) op",
			"(?:ich bin )?(?:begeistert von|fan von)", "(?:je suis )?fan (?:de|du|des)",
			"(?:(?:i )?would )?(?:i(?:'d| would)? )?(?:really |just )?(?:love|like|enjoy)(?: to)?(?: (?:talk(?:ing)?|chat(?:ting)?|discuss(?:ing)?|hear(?:ing)?))?(?: about)?",
			"(?:let's |to )?talk(?:ing)? about",
			"(?:i(?:'m| am) )?(?:interested in|into|passionate about|keen on|curious about|fond of|a fan of|excited about)",
			"i am an?",
			"(?:(?:love to |would love to )?talk(?:ing)?(?: about)?|topics?|interests?|likes?|hobby|hobbies|themen|interessen|intérêts|intereses|interessi|interesses)(?=\\s*:)",
			"my (?:topics?|interests?)(?: are| is|:)", "i work (?:in|on|with)",
			"(?:anything|everything|all|something) (?:about|on|around|to do with|related to)",
			"(?:ich )?(?:spreche|rede|unterhalte mich)(?: gern| gerne| immer gern)?(?: über)", "(?:gern|gerne) über",
			"(?:ich )?(?:würde|möchte)(?: mich)?(?: gern| gerne)?(?: mich)? über", "(?:ich )?(?:mag|liebe)",
			"(?:ich )?interessiere mich(?: sehr| vor allem)? für",
			"mich (?:interessiert|interessieren|fasziniert|faszinieren|begeistert|begeistern)",
			"(?:j['’](?:aime|adore|aimerais))(?: bien)?(?: (?:parler|discuter|échanger))?(?: (?:de|du|des|sur|d['’]))?",
			"(?:je voudrais |je veux )?(?:discuter|parler|échanger) (?:de|du|des|sur|d['’])",
			"je m['’]intéresse (?:à|au|aux)", "(?:je suis )?passionnée? (?:de|par)",
			"me (?:gusta|gustaría|encanta|interesa)n?(?: hablar)?(?: (?:de|sobre))?",
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

	private SaidMeanings() {
	}

	/**
	 * What begins with one of these, whatever the case, and goes on with another word.
	 */
	private static Pattern begins(String... phrases) {
		return Pattern.compile("(?iu)(?:(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|mas|also|auch) )*(?:"
				+ String.join("|", phrases).replace("['’]", "'") + ")(?:(?<=')|\\s*:\\s*|\\s+|$)");
	}

}
