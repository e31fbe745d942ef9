package rapport.checkin.attendee.redis;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names by which people are called, and others by which they are registered. */
final class Nicknames {

	/** The names of a line are the same; whole names come first. */
	private static final String GROUPS = """
			robert bob bobby rob robbie bert
			william bill billy will willy liam guillermo wilhelm guillaume
			elizabeth elisabeth liz lizzie beth betty eliza lisa elsa isabel bettina sissi
			katherine catherine kathryn katharina katarina kate katie kathy cathy kat trina katja
			alexander alexandra alex sasha sascha sandra sandro lex xander aleksandr aleksandra oleksandr oleksandra
			michael mike mick mickey misha mikhail michel michele miguel
			richard rick ricky dick rich ricardo
			james jim jimmy jamie jaime diego
			john johnny jack jon johannes hans jan juan joao giovanni ivan jean
			joseph joe joey jose josef pepe giuseppe beppe zeze
			anthony tony antonio anton antoine toni
			thomas tom tommy tomas tommaso
			charles charlie chuck carlos karl carlo
			edward ed eddie ted ned eduardo edoardo
			margaret maggie meg peggy greta margarita margherita rita marga margarete
			patricia pat patty trish tricia patrizia
			patrick pat paddy patricio
			christopher chris kit christoph cristobal
			christina christine tina chris kristin kirsten cristina
			nicholas nick nicky nicolas niklas nikolaus klaus nico nicola nikolai kolya
			daniel dan danny
			matthew matt matthias mateo matteo
			benjamin ben benny
			samuel sam sammy
			samantha sam
			andrew andy drew andreas andre andrea andres
			stephen steven steve stefan stephan esteban etienne stefano
			stephanie steffi steph stefanie stefania
			gregory greg gregor grzegorz grigory gregorio
			jonathan jon john
			geoffrey geoff jeffrey jeff jeffery
			alastair alasdair alistair alister
			lucia lucy lucja lucie luzia
			sophia sofia sophie sofie zsofia
			timothy tim
			peter pete pedro pietro pierre piotr petra
			philip phillip phil felipe filippo
			philippa pippa phil filippa
			david dave davy davide
			kenneth ken kenny
			ronald ron ronnie
			donald don donny
			lawrence larry laurence lorenzo
			rebecca becky becca
			jennifer jen jenny
			jessica jess jessie
			susan sue suzy susanna susanne
			deborah deb debbie
			barbara barb babs barbel
			victoria vicky viktoria
			veronica ronnie vero veronika
			theresa teresa tess terry resi
			abigail abby
			gabriel gabe gabi
			gabriela gabi gabriella gabriele
			francisco paco pancho curro francesco franz francis frank kiko franco chico
			francisca paca franziska franzi francesca frances fran
			dolores lola
			guadalupe lupe
			maria mary marie mia marija mariam
			ignacio nacho inigo
			manuel manolo manu emmanuel manny
			concepcion concha
			rosario charo
			eugene gene eugen jewgeni evgeny zhenya
			dmitry dima dmitri mitya
			vladimir volodya vova wladimir
			sergei seryozha serge sergio
			anastasia nastya stacy
			ekaterina yekaterina jekaterina kateryna katya catherine katherine
			natalia natasha nathalie natalie
			tatiana tanya tania
			svetlana sveta
			yuri jurij yura
			alexei alyosha lyosha aleksei
			wolfgang wolf
			friedrich fritz fred fredrik frederik frederick freddy federico
			heinrich heinz henry harry hank henrik enrique enrico hendrik
			georg george jorge giorgio jurgen juergen yuri
			ludwig lutz louis luis luigi lewis lou
			maximilian max maxim
			sebastian bastian basti seb
			ulrich uli ulrike
			cornelis kees cornelius
			wilhelmina willemijn mina
			zachary zach zack
			leonard leo leonardo len lenny
			raymond ray ramon
			albert al bert alberto
			alfred fred alf alfredo
			saint st sankt sainte sint
			yusuf youssef yousef yosef joseph iosif
			saoirse seersha sersha
			caoimhe keeva kweeva queeva
			aoife eefa ifa eva
			eoghan eoin owen
			niamh neve neev nieve neeve
			siobhan shivawn shavon chevonne
			sinead shinade
			aisling ashling aislinn ashlyn
			ruaidhri ruairi rory ruari
			tadhg tige teague
			oisin osheen usheen
			ciaran kieran keiran
			cillian killian
			grainne gronya
			roisin rosheen
			orlaith orla
			meadhbh maeve medb
			diarmuid dermot diarmaid
			padraig patrick porick padraic
			micheal michael
			eimear emer
			dearbhla dervla
			sadhbh sive
			cathal cahal
			seamus shamus james
			sile sheila
			sean shaun shawn shane
			fionnuala finola nuala
			odhran oran
			sian shan
			ieuan evan
			rhys rees reece
			""";

	private static final Map<String, Set<String>> OTHERS = others();

	private Nicknames() {
	}

	private static Map<String, Set<String>> others() {
		var others = new HashMap<String, Set<String>>();
		GROUPS.lines().map((it) -> List.of(it.strip().split(" ", -1))).forEach((group) -> {
			for (var name : group) {
				others.computeIfAbsent(name, (it) -> new LinkedHashSet<>()).addAll(group);
			}
		});
		others.forEach((name, all) -> all.remove(name));
		return others;
	}

	/** Returns as what else somebody may be registered, the likeliest first. */
	static List<String> of(String name) {
		return List.copyOf(OTHERS.getOrDefault(name, Set.of()));
	}

}
