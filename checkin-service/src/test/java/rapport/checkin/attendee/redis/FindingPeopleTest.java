package rapport.checkin.attendee.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeFilter;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Contact;
import rapport.checkin.attendee.Identity;
import rapport.checkin.attendee.Pace;
import rapport.checkin.attendee.Presence;
import rapport.checkin.attendee.Profile;
import rapport.checkin.attendee.Said;
import rapport.checkin.attendee.Standing;
import rapport.checkin.event.EventId;
import rapport.checkin.event.MemoryEvents;
import rapport.checkin.support.TestRedis;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk types what it hears and finds who is meant. */
class FindingPeopleTest {

	private static final EventId EVENT = new EventId("finding-people");

	private static final Presence.Here HERE = new Presence.Here(Instant.parse("2026-11-24T09:00:00Z"), "north");

	private static final AttendeeId ANNA_WHO_IS_HERE = id(10);

	private static final Attendees ATTENDEES = new RedisAttendees(TestRedis.redis(), new JsonMapper(),
			(event, ids) -> ids.contains(ANNA_WHO_IS_HERE) ? Map.of(ANNA_WHO_IS_HERE, HERE) : Map.of(), (_) -> {
			});

	@BeforeAll
	static void begin() {
		ATTENDEES.forget(EVENT);
		var names = List.of("Łukasz Nowak", "Søren Østergaard", "Jan Groß", "Jürgen Müller", "Niamh O’Brien", "王小明",
				"Phạm Thu Hà", "João da Silva Pereira", "Anna Müller", "Anna Müller", "Anne-Marie de la Cruz",
				"İpek Aydın", "Iñaki Peña", "Đorđe Đukić", "Trần Thị Nguyệt", "Þóra Einarsdóttir", "Семён Алёхин",
				"Γιώργος Παπαδόπουλος", "D'Arcy O'Neil", "Karl Mueller", "さくら 田中", "Åse Ålund", "سارة الخوري", "김민준",
				"Юлия Щербакова", "Παναγιώτης Μπάμπης", "דוד כהן", "محمد يوسف", "ゆうこ さとう", "張偉", "Дмитрий Чехов",
				"A. K. Singh", "สมชาย ใจดี", "이서연", "タロウ ヤマダ", "Γιάννης Αντωνίου", "Stephen Schmidt", "Catherine Meyer",
				"Elizabeth Taylor", "Ronald McDonald", "Xiaoming Wang", "Muhammad al-Rashid", "St. John Rivers",
				"Chloé Zhao", "MacKenzie Brown", "José García", "Bartholomew Quillfeather-Oakenshawbridge",
				"Anna Smith-Jones", "Alexander Petrov");
		var people = new ArrayList<Attendee>();
		for (int i = 0; i < names.size(); i++) {
			people.add(person(i + 1, "K-%02d".formatted(i + 1), names.get(i)));
		}
		for (int i = 1; i <= 600; i++) {
			people.add(person(1000 + i, "SO23-" + i, "Guest Number" + i));
		}
		ATTENDEES.put(EVENT, people);
	}

	@AfterAll
	static void end() {
		ATTENDEES.forget(EVENT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			lukasz | Łukasz Nowak
			soren | Søren Østergaard
			ostergaard | Søren Østergaard
			oestergaard | Søren Østergaard
			gross | Jan Groß
			groß | Jan Groß
			mueller | Jürgen Müller
			muller jurgen | Jürgen Müller
			müller karl | Karl Mueller
			obrien | Niamh O’Brien
			o'brien | Niamh O’Brien
			o’brien | Niamh O’Brien
			o brien | Niamh O’Brien
			brien | Niamh O’Brien
			oneil | D'Arcy O'Neil
			d’arcy | D'Arcy O'Neil
			王 | 王小明
			小明 | 王小明
			wang | 王小明
			ha | Phạm Thu Hà
			Hà | Phạm Thu Hà
			pereira joao | João da Silva Pereira
			delacruz | Anne-Marie de la Cruz
			de la cruz | Anne-Marie de la Cruz
			annemarie | Anne-Marie de la Cruz
			marie cruz | Anne-Marie de la Cruz
			ipek | İpek Aydın
			IPEK | İpek Aydın
			aydin | İpek Aydın
			anna muller | Anna Müller
			inaki pena | Iñaki Peña
			dukic | Đorđe Đukić
			nguyet | Trần Thị Nguyệt
			thora | Þóra Einarsdóttir
			semen alehin | Семён Алёхин
			Алехин | Семён Алёхин
			papadopoulos | Γιώργος Παπαδόπουλος
			田中 | さくら 田中
			sakura | さくら 田中
			aase | Åse Ålund
			ase | Åse Ålund
			سارة | سارة الخوري
			민준 | 김민준
			julia | Юлия Щербакова
			yulia | Юлия Щербакова
			iuliia | Юлия Щербакова
			Yuliya Shcherbakova | Юлия Щербакова
			scherbakova julia | Юлия Щербакова
			юлия | Юлия Щербакова
			ЩЕРБАКОВА | Юлия Щербакова
			panagiotis | Παναγιώτης Μπάμπης
			panayiotis | Παναγιώτης Μπάμπης
			babis | Παναγιώτης Μπάμπης
			παναγιωτης | Παναγιώτης Μπάμπης
			yannis | Γιάννης Αντωνίου
			giannis antoniou | Γιάννης Αντωνίου
			david cohen | דוד כהן
			כהן | דוד כהן
			mohamed | محمد يوسف
			muhammad youssef | محمد يوسف
			khoury | سارة الخوري
			sara | سارة الخوري
			ساره | سارة الخوري
			خوري | سارة الخوري
			yuko sato | ゆうこ さとう
			yuuko | ゆうこ さとう
			ユウコ | ゆうこ さとう
			zhang wei | 張偉
			张伟 | 張偉
			wei zhang | 張偉
			dmitry | Дмитрий Чехов
			dmitri chekhov | Дмитрий Чехов
			tschechow | Дмитрий Чехов
			kim minjun | 김민준
			min-jun kim | 김민준
			minjoon | 김민준
			lee seoyeon | 이서연
			taro yamada | タロウ ヤマダ
			やまだ | タロウ ヤマダ
			somchai | สมชาย ใจดี
			anita singh | A. K. Singh
			a k singh | A. K. Singh
			dr. jürgen müller | Jürgen Müller
			Müller, Jürgen | Jürgen Müller
			  jürgen   müller | Jürgen Müller
			j müller | Jürgen Müller
			muller karl | Karl Mueller
			adatum łukasz | Łukasz Nowak
			łukas nowka | Łukasz Nowak
			lukaz | Łukasz Nowak
			periera | João da Silva Pereira
			ostergard | Søren Østergaard
			steven schmitt | Stephen Schmidt
			stefan schmidt | Stephen Schmidt
			katherine maier | Catherine Meyer
			elisabeth tailor | Elizabeth Taylor
			liz taylor | Elizabeth Taylor
			beth taylor | Elizabeth Taylor
			sasha petrov | Alexander Petrov
			macdonald | Ronald McDonald
			mc donald | Ronald McDonald
			donald | Ronald McDonald
			mckenzie | MacKenzie Brown
			wangxiaoming | Xiaoming Wang
			mohammed rashid | Muhammad al-Rashid
			saint john | St. John Rivers
			khloe | Chloé Zhao
			gracia | José García
			oakenshaw | Bartholomew Quillfeather-Oakenshawbridge
			quilfether | Bartholomew Quillfeather-Oakenshawbridge
			smith jones | Anna Smith-Jones
			jones anna | Anna Smith-Jones
			K-04 | Jürgen Müller
			k-4 | Jürgen Müller
			so23-007 | Guest Number7
			""", quoteCharacter = '`')
	void found(String query, String name) {
		assertThat(search(query)).contains(name);
	}

	@Test
	void theTicketThatWasTypedComesFirst() {
		assertThat(search("SO23-50").getFirst()).isEqualTo("Guest Number50");
		assertThat(search("SO23-50")).contains("Guest Number500", "Guest Number509");
		assertThat(search("so23-6")).startsWith("Guest Number6", "Guest Number60");
	}

	@Test
	void whoIsMeantIsGuessedOnlyWhereNobodyIsCalledSo() {
		assertThat(search("soren")).containsExactly("Søren Østergaard");
		assertThat(search("ipak")).containsExactly("İpek Aydın");
		assertThat(search("ali")).isEmpty();
		assertThat(search("nobody at all")).isEmpty();
	}

	@Test
	void equalNamesAreToldApartAndWhoIsInIsSeen() {
		var annas = ATTENDEES.search(EVENT, "anna muller", null, 10).entries();
		assertThat(annas).extracting((it) -> it.attendee().ticket()).containsExactlyInAnyOrder("K-09", "K-10");
		assertThat(annas).filteredOn(Attendees.Found.Entry::present)
			.singleElement()
			.satisfies((it) -> assertThat(it.here()).isEqualTo(HERE));
		assertThat(ATTENDEES.search(EVENT, "anna", AttendeeFilter.HERE, null, 10).entries()).hasSize(1);
		assertThat(ATTENDEES.search(EVENT, "anna muller", AttendeeFilter.NOT_YET, null, 10).entries()).hasSize(1);
	}

	@Test
	void whoPassesAFilterIsCountedAndListed() {
		var wants = ATTENDEES.search(EVENT, "", AttendeeFilter.WANTS, null, 10);
		assertThat(wants.total()).isEqualTo(49);
		assertThat(wants.entries()).hasSize(10);
		assertThat(ATTENDEES.search(EVENT, "", AttendeeFilter.BLOCKED, null, 10).entries()).isEmpty();
		assertThat(ATTENDEES.search(EVENT, "", null, null, 10).total()).isEqualTo(649);
	}

	@Test
	void nobodyIsToldTwice() {
		var ids = new ArrayList<AttendeeId>();
		var page = ATTENDEES.search(EVENT, "so23", null, 70);
		while (true) {
			page.entries().forEach((it) -> ids.add(it.attendee().id()));
			if (page.next() == null) {
				break;
			}
			page = ATTENDEES.search(EVENT, "so23", page.next(), 70);
		}
		assertThat(ids).hasSize(600).doesNotHaveDuplicates();
	}

	@Test
	void ticketsAreFoundByTheirForm() {
		var index = new RedisTicketIndex(TestRedis.redis(), new MemoryEvents(), (event, ticket) -> id(0));
		assertThat(index.holders(EVENT, List.of("so235", "k4", "nobody"))).containsExactly(List.of(id(1005)),
				List.of(id(4)), List.of());
	}

	private static List<String> search(String query) {
		return ATTENDEES.search(EVENT, query, null, 20).entries().stream().map((it) -> it.attendee().name()).toList();
	}

	private static Attendee person(int number, String ticket, String name) {
		var profile = (number < 1000) ? new Profile(List.of(), List.of(), List.of(), List.of("en"), true, Pace.GENTLE,
				null, null, List.of(), Said.NOTHING) : Profile.NONE;
		return new Attendee(id(number), ticket, "", Identity.of(name, "Adatum", "Engineer"), profile, Contact.NONE)
			.with(Standing.NEW, 1);
	}

	private static AttendeeId id(int number) {
		return new AttendeeId("%032x".formatted(number));
	}

}
