package rapport.match.redis;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.attendee.Attendee;
import rapport.match.event.EventRules;
import rapport.match.event.EventSnapshot;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotCodecTest {

	private final SnapshotCodec codec = new SnapshotCodec();

	@Test
	void oneObjectServesAllWhoHaveATermAndEachWroteItHerWay() throws IOException {
		var ana = Someone.called("ana").likes("Chess").offers("Rust").get();
		var ben = Someone.called("ben").likes("Go").asks("rust", "Chess").get();
		var read = attendees(ana, ben);
		assertThat(read).containsExactly(ana, ben);
		assertThat(read.get(1).asks().get(1)).isSameAs(read.getFirst().interests().getFirst());
		assertThat(read.get(1).asks().getFirst().label()).isEqualTo("rust");
		assertThat(attendees(ben)).as("each snapshot stands alone").containsExactly(ben);
	}

	private List<Attendee> attendees(Attendee... attendees) throws IOException {
		var snapshot = new EventSnapshot("event", EventRules.UNKNOWN, List.of(attendees), List.of(), List.of(),
				List.of());
		return this.codec.decode(this.codec.encode(snapshot), EventSnapshot.class).attendees();
	}

}
