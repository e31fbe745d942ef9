package rapport.checkin.attendee;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** People are addressed by their given names, or by all they wrote. */
class CallNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Dr. Maya Osei | Maya
			Prof. Ida Lund | Ida
			Prof. Dr. med. Eva Klein | Eva
			Mr. Ben Okoro | Ben
			Dr. Osei | Dr. Osei
			Mr. Okoro | Mr. Okoro
			Herr Dr. Jürgen Müller | Jürgen
			Dott.ssa Giulia Rossi | Giulia
			Sra. Ana López | Ana
			M. Jean Dupont | Jean
			Mme Claire Petit | Claire
			Hart, Cleo | Cleo
			Doe, John, PhD | John
			Maya Osei, PhD | Maya
			van der Berg, Jan | Jan
			Singh, A. K. | A. K. Singh
			A. K. Singh | A. K. Singh
			A. Chen | A. Chen
			Phạm Thu Hà | Hà
			Phạm Thị Hà | Hà
			Nguyen Van An | An
			Minh Nguyễn | Minh
			王小明 | 王小明
			李雷 (Li Lei) | 李雷
			김민준 | 김민준
			Kim Min-jun | Kim Min-jun
			Wang Xiaoming | Wang Xiaoming
			Nagy Anna | Nagy Anna
			Kim Dorn | Kim
			JANE DOE | Jane
			ANNE-MARIE O’NEIL | Anne-Marie
			DUPONT Jean | Jean
			Jean DUPONT | Jean
			Bob & Alice Hart | Bob & Alice Hart
			Bob und Alice Hart | Bob und Alice Hart
			Mr. and Mrs. Smith | Mr. and Mrs. Smith
			Guest of Maya Osei | Guest of Maya Osei
			Gast von Ida Lund | Gast von Ida Lund
			Abdul Rahman Khan | Abdul Rahman
			Al-Rashid, Omar | Omar
			سارة الخوري | سارة
			عبد الرحمن خالد | عبد الرحمن
			Sam 🎉 Lee | Sam
			Anna (she/her) Smith | Anna
			Robert "Bob" Hart | Robert
			Zephyrine | Zephyrine
			null | null
			anna@example.org | anna@example.org
			João da Silva | João
			Prof. em. Dr. Hans Weber | Hans
			Dr. jur. Eva Klein | Eva
			María José Pérez | María José
			José María Ruiz | José María
			Hoàng Anh | Hoàng Anh
			Ban Ki-moon | Ban Ki-moon
			Ka Wai Wong | Ka Wai Wong
			'Bob' Robert Hart | Robert
			'Bob' Hart | Bob
			(Bob) Hart | (Bob) Hart
			(she/her) Anna | Anna
			Anna Smith @ Contoso | Anna
			Ковальчук Ольга | Ковальчук Ольга
			Ольга Ковальчук | Ольга
			Παπαδόπουλος Γιώργος | Παπαδόπουλος Γιώργος
			ד"ר דוד כהן | דוד
			Exma. Sra. Dra. Rita Lobo | Rita
			Dr.Maya Osei | Maya
			Prof.Dr.Ida Lund | Ida
			Osei, Dr. Maya | Maya
			MUDr. Jana Nováková, Ph.D. | Jana
			Sheikh Ahmed Karim | Ahmed
			Rabbi David Cohen | David
			Δρ. Μαρία Παππά | Μαρία
			д-р Иван Петров | Иван
			María del Carmen López | María del Carmen
			Maria de los Angeles Ruiz | Maria de los Angeles
			José de Jesús Ortiz | José de Jesús
			Ana de la Cruz | Ana
			Mª José García Pérez | Mª José
			Ma. Fernanda Ruiz | Ma. Fernanda
			Ana García López | Ana
			GARCÍA LÓPEZ, Ana María | Ana
			DE LA CRUZ Ana | Ana
			ANA DE LA CRUZ | Ana
			José Ortega y Gasset | José Ortega y Gasset
			Ana y Ben | Ana y Ben
			John E Smith | John
			Abd al-Rahman Khan | Abd al-Rahman
			Abd Al Rahman Khan | Abd Al Rahman
			Abu Bakr Diallo | Abu Bakr
			Abu Bakr | Abu Bakr
			Mohammed bin Salman | Mohammed
			د. سارة الخوري | سارة
			سارة و علي | سارة و علي
			سارة وليد | سارة
			Trần Thị Hồng Nhung | Nhung
			Thu Hà Phạm | Hà
			Le Thi Mai | Le Thi Mai
			Tran Anh Hung | Hung
			Mai Britt Hansen | Mai
			Zhang Xiao Ming | Zhang Xiao Ming
			Wong Kar-wai | Wong Kar-wai
			Xiaoming Wang | Xiaoming
			Lee Harper | Lee
			Lee Kuan Yew | Lee Kuan Yew
			Tanaka Taro | Tanaka Taro
			Taro Tanaka | Taro
			TANAKA Taro | Taro
			Kovacs Anna | Kovacs Anna
			Anna Kovács | Anna
			Szilágyi Erzsébet | Szilágyi Erzsébet
			Иванова Анна Петровна | Анна
			Анна Петровна Иванова | Анна
			Ivanov Sergei Petrovich | Sergei
			Иванова Анна | Иванова Анна
			Анна Иванова | Анна
			Kowalska Anna | Kowalska Anna
			O'Brien Niamh | O'Brien Niamh
			R. Anand | R. Anand
			Anand R | Anand
			"Ziggy" Stardust | Ziggy
			“Ana Sousa” | Ana
			Robert ‘Bob’ Hart | Robert
			Anna Smith she/her | Anna
			Anna Smith - she / her / hers | Anna
			Smith Family | Smith Family
			Hart, Cleo & Ben | Cleo & Ben Hart
			Maya Osei (Northwind) 🌱 | Maya
			Jean-Luc PICARD | Jean-Luc
			ØYVIND ÅS | Øyvind
			Bartholomew Quillfeather-Oakenshawbridgeworth the Third of Upper | Bartholomew
			Dr. Anna Berg | Anna
			Dr. med. dent. Eva Klein | Eva
			Prof. Dr. Dr. h.c. Max Weber | Max
			Dipl.-Ing. Klaus Huber | Klaus
			Mag. Julia Steiner | Julia
			Ing. Pavel Novák | Pavel
			Ir. Jeroen Bakker | Jeroen
			drs. Sanne de Vries | Sanne
			Arq. Lucía Ramos | Lucía
			Lic. Marta Gómez | Marta
			Dña. Carmen Ruiz | Carmen
			D. Pedro Sánchez | Pedro
			Avv. Marco Rossi | Marco
			Geom. Luca Bianchi | Luca
			Eng. Rita Sousa | Rita
			Eng.º João Pires | João
			Mme. Dupont | Mme. Dupont
			Mlle Chloé Martin | Chloé
			Me Sophie Bernard | Sophie
			Sir Ian Wood | Ian
			Dame Judith Hill | Judith
			Rev. Samuel Boateng | Samuel
			Fr. Patrick Doyle | Patrick
			Sr. Carlos Ruiz | Carlos
			Lt. Col. James Reed | James
			Pani Ewa Nowak | Ewa
			Yrd. Doç. Dr. Ayşe Demir | Ayşe
			Sn. Mehmet Kaya | Mehmet
			тов. Иван Сидоров | Иван
			Γιώργος Παπαδόπουλος | Γιώργος
			Shri Arun Mehta | Arun
			Datuk Lee Chong Wei | Datuk Lee Chong Wei
			Martin Luther King Jr. | Martin
			Martin Luther King, Jr. | Martin
			John Smith III | John
			Henry Ford II | Henry
			Maya Osei, M.D., Ph.D. | Maya
			Maya Osei MBA | Maya
			Kate O'Neill BSc (Hons) | Kate
			Ludwig van Beethoven | Ludwig
			Wernher von Braun | Wernher
			van Dijk, Sanne | Sanne
			de la Fuente, Carlos | Carlos
			von der Leyen Ursula | von der Leyen Ursula
			Charles de Gaulle | Charles
			Oscar de la Renta | Oscar
			Vasco da Gama | Vasco
			Osama bin Omar | Osama
			Fatima bint Ali | Fatima
			Ali ibn Abi Talib | Ali
			Mohammed Al-Fayed | Mohammed
			Khalid Al Maktoum | Khalid
			Abdulrahman Al Saud | Abdulrahman
			Abdul Aziz Khan | Abdul Aziz
			Abdullah Yilmaz | Abdullah
			Abu Hassan | Abu Hassan
			Umm Kulthum | Umm Kulthum
			Gabriel García Márquez | Gabriel
			María Teresa López Obrador | María
			Juan Carlos Pérez | Juan
			Ana Isabel Ruiz de la Prada | Ana
			Szabó Béla | Szabó Béla
			Tóth Eszter | Tóth Eszter
			Horváth Gábor | Horváth Gábor
			Béla Szabó | Béla
			Björk Guðmundsdóttir | Björk
			Jón Þór Birgisson | Jón
			Suharto | Suharto
			Sukarno | Sukarno
			Joko Widodo | Joko
			R. Venkataraman | R. Venkataraman
			S. P. Balasubrahmanyam | S. P. Balasubrahmanyam
			M.K. Stalin | M.K. Stalin
			Karthik S | Karthik
			Priya R. | Priya
			A.R. Rahman | A.R. Rahman
			أبو بكر الصديق | أبو بكر
			أم كلثوم | أم كلثوم
			محمد بن سلمان | محمد
			فاطمة الزهراء | فاطمة
			عبد الله العمري | عبد الله
			Kim Ji-woo | Kim Ji-woo
			Park Jisung | Park Jisung
			Jisung Park | Jisung
			Lee Min Ho | Lee Min Ho
			이민호 | 이민호
			박 지성 | 박 지성
			Suzuki Hanako | Suzuki Hanako
			Hanako Suzuki | Hanako
			山田太郎 | 山田太郎
			山田 太郎 | 山田 太郎
			やまだ たろう | やまだ たろう
			Li Wei | Li Wei
			Wei Li | Wei Li
			Chen Xiaoyu | Chen Xiaoyu
			Jackie Chan | Jackie
			Mao Zedong | Mao Zedong
			Zhou Enlai | Zhou Enlai
			Nguyễn Văn Toàn | Toàn
			Trần Minh Quang | Quang
			Lê Thị Hoa | Hoa
			Quang Trần | Quang
			Nguyen Thi Lan | Lan
			Lan Nguyen | Lan
			Đặng Thùy Trâm | Trâm
			Anna und Peter Schmidt | Anna und Peter Schmidt
			Anna & Peter | Anna & Peter
			Familie Schmidt | Familie Schmidt
			John and Jane Doe | John and Jane Doe
			Mr & Mrs Jones | Mr & Mrs Jones
			Doe, John A. | John
			Doe, J. A. | J. A. Doe
			DOE, JOHN | John
			O'BRIEN, SEÁN | Seán
			SMITH JOHN | SMITH JOHN
			JOHN SMITH | John
			MARÍA JOSÉ PÉREZ | María José
			William "Bill" Gates | William
			Edward 'Ed' Sheeran | Edward
			Robert (Bob) Smith | Robert
			"Bob" Smith | Bob
			Acme GmbH | Acme GmbH
			Cafe Central Ltd | Cafe Central Ltd
			Anna Berg (Acme) | Anna
			Anna Berg - Acme | Anna
			Anna Berg, Acme GmbH | Anna
			✨Luna Park✨ | Luna
			🦄 Mia | Mia
			Mia 🦄 | Mia
			A | A
			X Æ A-12 | X Æ A-12
			Jean-Pierre Dubois | Jean-Pierre
			Anne Marie Dubois | Anne
			Mary-Kate O’Hara | Mary-Kate
			Þórunn Jónsdóttir | Þórunn
			Žofie Nováková | Žofie
			Nováková Žofie | Nováková Žofie
			Óscar Íñiguez | Óscar
			İpek Yılmaz | İpek
			IPEK YILMAZ | Ipek
			Анна-Мария Иванова | Анна-Мария
			Шевченко Тарас Григорович | Тарас
			Ольга Николаевна | Ольга
			მარიამ ბერიძე | მარიამ
			Արամ Սարգսյան | Արամ
			דנה כהן | דנה
			สมชาย ใจดี | สมชาย ใจดี
			राहुल शर्मा | राहुल
			Guest 1 | Guest 1
			+1 Guest | +1 Guest
			VIP | VIP
			Ticket Holder | Ticket Holder
			me@example.org | me@example.org
			Virginia G. Essandoh, J.D. | Virginia
			Orin Scrivello DDS | Orin
			Orin Scrivello - DDS | Orin
			Nielsen Hayden, Patrick | Patrick
			John W. Ingram, V | John
			John Smith, Dr. | John
			Mary Ann H Luther | Mary
			E Anne Leonardo | E Anne Leonardo
			Phil Lo Greco | Phil
			Mayor Michael Bloomberg | Michael
			Kevin Mitnick CISSP, CISM | Kevin
			Co-Chair Muffy Miller | Muffy
			""", quoteCharacter = '`')
	void addressedAs(String name, String called) {
		assertThat(Identity.of(name, "", "").callName()).isEqualTo(called);
	}

	@Test
	void whatTurnsTheDirectionOrHidesIsTakenOut() {
		var identity = Identity.of("\u202EAna\u0007  Sousa\u2069", "Con\u200Btoso\r\nLtd", "");
		assertThat(identity.name()).isEqualTo("Ana Sousa");
		assertThat(identity.company()).isEqualTo("Contoso Ltd");
	}

	@Test
	void aGivenNameThatIsWrittenCounts() {
		assertThat(Identity.of("Dr. Maya Osei", "", "").called("May").callName()).isEqualTo("May");
		assertThat(Identity.of("Dr. Maya Osei", "", "").called(" ").callName()).isEqualTo("Maya");
	}

	@Test
	void whoeverHasANameIsCalledSomething() {
		assertThat(Identity.of("🎉", "", "").callName()).isEqualTo("🎉");
		assertThat(Identity.of(",", "", "").callName()).isEqualTo(",");
	}

}
