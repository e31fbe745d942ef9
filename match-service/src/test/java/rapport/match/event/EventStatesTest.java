package rapport.match.event;

import java.time.Instant;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import rapport.match.attendee.Attendee;
import rapport.match.support.Someone;
import rapport.match.term.Terms;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.event.TimetableTest.hour;

/** What is left of an event that is forgotten. */
class EventStatesTest {

	private final EventStates states = new EventStates(Terms.BY_SPELLING);

	private final Instant forgotten = hour(9);

	private final long last = 100;

	/** Topics are not read in the order in which they were written. */
	@Test
	void whoIsOfANewEventOfTheSameIdIsKept() {
		register("ana", this.last);
		register("ben", this.last + 1);
		this.states.of("test").presence("ben", true, this.last + 2, false, hour(9), hour(9));
		this.states.forget("test", this.forgotten, this.last);
		var left = Objects.requireNonNull(this.states.known("test"));
		assertThat(left.attendees()).extracting(Attendee::id).containsExactly("ben");
		assertThat(left.present("ben")).isTrue();
		assertThat(this.states.forgotten("test", this.forgotten)).isTrue();
	}

	@Test
	void nothingIsLeftOfAnEventOfWhichNothingWasSaidLater() {
		register("ana", this.last);
		this.states.forget("test", this.forgotten, this.last);
		assertThat(this.states.known("test")).isNull();
	}

	private void register(String id, long revision) {
		this.states.of("test").register(Someone.called(id).get(), revision, hour(8));
	}

}
