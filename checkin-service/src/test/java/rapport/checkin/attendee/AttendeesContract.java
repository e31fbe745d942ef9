package rapport.checkin.attendee;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.checkin.event.EventId;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of attendees does. */
@SuppressWarnings("this-escape")
public abstract class AttendeesContract {

	protected static final EventId EVENT = new EventId("contract-of-attendees");

	protected final Attendees attendees;

	protected AttendeesContract(Attendees attendees) {
		this.attendees = attendees;
	}

	@BeforeEach
	void begin() {
		this.attendees.forget(EVENT);
	}

	@Test
	void theNewestRevisionStays() {
		this.attendees.put(EVENT, List.of(named(1, "Ana Newer", 176_390_000_000_200L)));
		this.attendees.put(EVENT, List.of(named(1, "Ana Older", 176_390_000_000_100L)));
		assertThat(this.attendees.find(EVENT, id(1))).contains(named(1, "Ana Newer", 176_390_000_000_200L));
		assertThat(found("older")).isEmpty();
		assertThat(found("newer")).containsExactly("Ana Newer");
		assertThat(this.attendees.count(EVENT)).isOne();
	}

	@Test
	void whoIsRenamedIsFoundByHerNewNameAlone() {
		this.attendees.put(EVENT, List.of(named(1, "Ana Sousa", 100)));
		this.attendees.put(EVENT, List.of(named(1, "Ana Silva", 200)));
		assertThat(found("sousa")).isEmpty();
		assertThat(found("silva")).containsExactly("Ana Silva");
	}

	@Test
	void whoIsRemovedIsNotFoundAndMayComeAgainWithAnyRevision() {
		this.attendees.put(EVENT, List.of(named(1, "Ana", 200), named(2, "Ben", 200)));
		this.attendees.remove(EVENT, List.of(id(1), id(7)));
		assertThat(found("")).containsExactly("Ben");
		assertThat(this.attendees.find(EVENT, id(1))).isEmpty();
		this.attendees.put(EVENT, List.of(named(1, "Ana", 100)));
		assertThat(found("ana")).containsExactly("Ana");
	}

	@Test
	void everyoneIsListedByNameInWhateverScript() {
		this.attendees.put(EVENT, List.of(named(1, "Zoe", 1), named(2, "\uD842\uDFB7\u7530", 1),
				named(3, "\uD83A\uDD00\uD83A\uDD01", 1), named(4, "Ana", 1)));
		assertThat(found("")).hasSize(4).startsWith("Ana", "Zoe");
		assertThat(found("\uD842\uDFB7")).hasSize(1);
	}

	@Test
	void pagesFollowEachOther() {
		var all = new ArrayList<Attendee>();
		for (int i = 10; i < 40; i++) {
			all.add(named(i, "Name " + i, 1));
		}
		this.attendees.put(EVENT, all);
		var names = new ArrayList<String>();
		@Nullable String cursor = null;
		do {
			var page = this.attendees.search(EVENT, "name", cursor, 7);
			page.entries().forEach((it) -> names.add(it.attendee().name()));
			cursor = page.next();
		}
		while (cursor != null);
		assertThat(names).hasSize(30).doesNotHaveDuplicates();
	}

	private List<String> found(String query) {
		return this.attendees.search(EVENT, query, null, 50)
			.entries()
			.stream()
			.map((it) -> it.attendee().name())
			.toList();
	}

	private static AttendeeId id(int number) {
		return new AttendeeId("%032x".formatted(number));
	}

	protected static Attendee named(int number, String name, long revision) {
		return new Attendee(id(number), "T-" + number, "", Identity.of(name, "", ""), Profile.NONE, Contact.NONE)
			.with(new Standing(Admission.BLOCKED, true, "A note"), revision);
	}

}
