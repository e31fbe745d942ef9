package rapport.checkin.attendee;

import java.util.Set;

/**
 * Given names that many people have where Rapport's languages are spoken, in small
 * letters without accents. They tell in which order a name stands, and no more: who has
 * another is addressed as well.
 */
final class GivenNames {

	private static final Set<String> COMMON = Set.of("""
			aaron abigail adam aditya adriana afonso agathe agnieszka ahmad ahmed ahmet aisha alain alan alba alberto
			alejandro alessandro alessia alex alexander alexandre alexei alexis ali alice aline alvaro amanda amber
			amelie amina amit amy ana ananya anastasia anders andrea andreas andres andrew andriy andrzej angel angela
			anil anita anja anke ann anna anne annemarie anouk anthony antje antoine antonio aoife arjun ashley astrid
			audrey aurelie aurora austin ayse barbara bart bas beatrice beatriz ben benjamin bernard bernd betty beverly
			billy birgit bjorn bobby bradley brandon brenda brian brigitte brittany bruce bruna bruno bryan callum
			camila camille carl carlos carmen carol carolina carolyn casey catarina caterina catherine catriona celine
			charles charlie charlotte cheryl chiara chloe chris christian christina christine christophe christopher
			ciara claire clara claudia claudio cleo conor corinne cornelis cristina cynthia daan dan daniel daniela
			danielle david davide deborah debra declan deepak delphine denise dennis dev diana diane didier diego dieter
			diogo divya dmitry dolores dominik donald donna doris douglas duarte dylan eduardo edward ekaterina elena
			elif elisa elizabeth ella elodie emilie emily emma emre enrico enrique eoin eric erik erika esther ethan
			eugene eva evelyn ewa ewan fabian fabio fatima fatma federica federico felipe felix femke fernanda fernando
			filippo finn fiona fleur florence florian floris frances francesca francesco francisca francisco franco
			francois frank franziska frederic fredrik freja gabriel gabriela gabriele gareth gary genevieve george
			gerald giorgia giorgio giovanna giovanni gisela giulia giuseppe gloria goncalo grace greg gregory greta
			guadalupe guenther guillaume gunther gustavo hannah hanne hans harold hassan heather hector heidi heike
			heinz helen helene helga helmut hendrik henrik henry horst hugo hussein ibrahim ida ignacio ilaria ilse ines
			inge ingrid irene irina isabel isabella isabelle ishaan ivan jack jacob jacqueline jacques jakub james jamie
			jan jana jane janet janice jason javier jean jeff jeffrey jennifer jens jeremy jeroen jerry jesse jessica
			jesus joan joana joanna joao joaquin joe joerg johan johanna johannes john johnny joke jonas jonathan joost
			jordan jorg jorge jose josefa joseph joshua joyce juan judith judy juergen jule julia juliana julie julien
			juliette jurgen justin kai karen kari karin katarzyna katharina katherine kathleen kathryn katja kavita
			kayla kees keith kelly kenneth kerstin kevin khadija khalid kim kimberly kirsten klaus krzysztof kyle
			lakshmi larissa larry lars laura lauren laurent lawrence layla lea leila lena leon leonie leonor leticia
			liam lieke linda lisa liv logan lorenzo lori lotte louis luca lucas lucia lucie lucy luigi luis luiz lukas
			lukasz luz maarten madison magdalena magnus malgorzata manfred manon manuel marcin marco marcos marcus
			margaret margaux maria mariam mariana marie marieke marilyn mario mark markus marta martha martin martina
			mary maryam massimo mathieu matilde matt matteo matthew matthias max maxime maximilian maya megan mehmet
			melissa mercedes mette mia michael michal michelle miguel mikael mike mohamed mohammed monica monika morag
			morgan moritz muhammad murat mustafa nadine nancy natalia natalie nathalie nathan neha niamh nicholas nick
			nicolas nicole niklas nikolai nils noah noor nuno ole oleksandr olga olivia olivier omar oscar owen pablo
			pamela paola paolo pascal patricia patrick paul paula paulo pawel pedro per peter petra philip philipp
			philippe pierre pieter pilar piotr pooja priya rachel rafael rahul rainer rajesh ralf ralph ramon randy
			raquel raul ravi raymond rebecca renate rhys ricardo riccardo richard rita robert roberta roberto robin
			rocio rodrigo roger rohan romain ronald rosa roy ruben ruby rui russell ruud ryan sabine sam samantha samuel
			sander sandra sandrine sanjay sanne santiago sara sarah scott sean sebastian sebastien sem sergei sergey
			sergio sharon shirley silke silvia simon simone sinead siobhan siri sjoerd sofia sofie sophia sophie stefan
			stefano steffen stephane stephanie stephen steve steven sunita suresh susan susanne sven svetlana sylvie
			tatiana taylor teresa terry theo theresa thiago thierry thijs thomas thorsten tiago tim timothy tineke
			tobias tom tomasz tony torsten tyler ulrike ursula ute uwe valentina veronica veronique victor victoria
			vijay vikram vincent virginie vitor vladimir walter wayne werner willem william wilma wolfgang wouter ximena
			youssef yuri yusuf zachary zahra zeynep zoe
			""".strip().split("\\s+", -1));

	private GivenNames() {
	}

	/** Returns whether many people have a word as their given name. */
	static boolean isOne(String word) {
		return COMMON.contains(NameWords.unaccented(NameCase.plain(word)).replaceFirst("-.*", ""));
	}

}
