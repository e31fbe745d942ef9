package rapport.match.introduction;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.NOW;
import static rapport.match.introduction.Introductions.UNTIL;
import static rapport.match.introduction.Introductions.accepted;
import static rapport.match.introduction.Introductions.after;
import static rapport.match.introduction.Introductions.between;

class IntroductionTest {

	private static final List<Answer> ANSWERS = List.of(Answer.values());

	private final Introduction proposed = between("ana", "ben");

	@Test
	void bothMustSayYes() {
		var half = after(this.proposed, "ana", Answer.YES);
		assertThat(half.state()).isEqualTo(State.PROPOSED);
		assertThat(half.answered("ana", Answer.YES, NOW)).as("said twice").isEmpty();
		assertThat(half.answered("cai", Answer.YES, NOW)).as("no part of it").isEmpty();
		assertThat(after(half, "ben", Answer.YES).state()).isEqualTo(State.ACCEPTED);
	}

	@Test
	void oneNoEndsIt() {
		var declined = after(after(this.proposed, "ana", Answer.YES), "ben", Answer.NO);
		assertThat(declined.state()).isEqualTo(State.DECLINED);
		assertThat(declined.answered("ben", Answer.YES, NOW)).isEmpty();
		assertThat(declined.withdrawn(Cause.STOPPED, NOW)).isEmpty();
	}

	@Test
	void whoSaidLaterMayYetSayYes() {
		var later = after(after(this.proposed, "ana", Answer.YES), "ben", Answer.LATER);
		assertThat(later.state()).isEqualTo(State.LATER);
		assertThat(later.openFor("ana")).as("she is free meanwhile").isFalse();
		assertThat(after(later, "ben", Answer.YES).state()).isEqualTo(State.ACCEPTED);
	}

	@Test
	void whatWasPutOffComesAgainOnceToWhoDidNotSayYes() {
		var later = after(after(this.proposed, "ana", Answer.YES), "ben", Answer.LATER);
		assertThat(later.mayComeAgain(NOW.minusSeconds(1))).as("too early").isFalse();
		assertThat(later.mayComeAgain(NOW)).isTrue();
		var again = later.again(7, UNTIL, UNTIL.plusSeconds(60));
		assertThat(again.state()).isEqualTo(State.PROPOSED);
		assertThat(again.attempt()).isEqualTo(2);
		assertThat(again.round()).isEqualTo(7);
		assertThat(again.proposedAt()).isEqualTo(UNTIL);
		assertThat(again.id()).isEqualTo(this.proposed.id());
		assertThat(again.participants()).extracting(Participant::answer).containsExactly(Answer.YES, null);
		assertThat(after(again, "ben", Answer.YES).state()).isEqualTo(State.ACCEPTED);
		assertThat(after(again, "ben", Answer.LATER).mayComeAgain(UNTIL.plusSeconds(7200))).as("twice").isFalse();
	}

	@Test
	void metOrMissedIsToldOnlyOfWhatWasAccepted() {
		assertThat(this.proposed.reported("ana", true, NOW)).isEmpty();
		assertThat(after(this.proposed, "ana", Answer.NO).reported("ana", true, NOW)).isEmpty();
		var missed = accepted("ana", "ben").reported("ana", false, NOW).orElseThrow();
		assertThat(missed.state()).isEqualTo(State.MISSED);
		assertThat(missed.reported("ana", false, NOW)).as("said twice").isEmpty();
		var met = missed.reported("ben", true, NOW).orElseThrow();
		assertThat(met.state()).as("they met after all").isEqualTo(State.MET);
		assertThat(met.reported("ana", false, NOW)).isEmpty();
	}

	@Test
	void itExpiresWhenItsTimeIsOver() {
		assertThat(this.proposed.expired(UNTIL)).isEmpty();
		var expired = this.proposed.expired(UNTIL.plusMillis(1)).orElseThrow();
		assertThat(expired.state()).isEqualTo(State.EXPIRED);
		assertThat(expired.cause()).isEqualTo(Cause.NO_ANSWER);
		assertThat(expired.answered("ana", Answer.YES, UNTIL)).isEmpty();
		assertThat(accepted("ana", "ben").expired(UNTIL.plusMillis(1))).isEmpty();
	}

	@Test
	void whatWasPutOffOutlivesThatSomebodyLeavesButNotStop() {
		var later = after(this.proposed, "ben", Answer.LATER);
		assertThat(later.without("ben", Cause.EXIT, NOW)).isEmpty();
		assertThat(later.without("ben", Cause.STOPPED, NOW)).map(Introduction::state).hasValue(State.WITHDRAWN);
		assertThat(this.proposed.without("ben", Cause.EXIT, NOW)).map(Introduction::cause).hasValue(Cause.EXIT);
	}

	@Test
	void everyChangeIsTheNextRevisionAndTimesNeverGoBack() {
		for (int seed = 0; seed < 500; seed++) {
			var random = new Random(seed);
			var it = (seed % 2 == 0) ? between("ana", "ben") : between("ana", "ben", "cai", "dan");
			for (int step = 1; step < 20; step++) {
				var next = changed(it, random, step);
				if (next.isPresent()) {
					assertThat(next.get().revision()).as("seed %d", seed).isEqualTo(it.revision() + 1);
					assertThat(next.get().at()).as("seed %d", seed).isAfterOrEqualTo(it.at());
					assertThat(next.get().attempt()).as("seed %d", seed)
						.isBetween(it.attempt(), Introduction.MOST_ATTEMPTS);
					it = next.get();
				}
			}
		}
	}

	private static Optional<Introduction> changed(Introduction it, Random random, int minutes) {
		var now = NOW.plus(Duration.ofMinutes(3L * minutes));
		var who = List.of("ana", "ben", "cai", "dan").get(random.nextInt(4));
		return switch (random.nextInt(8)) {
			case 0 -> it.expired(now);
			case 1 -> it.without(who, Cause.EXIT, now);
			case 2 -> it.reported(who, random.nextBoolean(), now);
			case 3 -> it.mayComeAgain(now) ? Optional.of(it.again(2, now, now.plusSeconds(60))) : Optional.empty();
			default -> it.answered(who, ANSWERS.get(random.nextInt(ANSWERS.size())), now);
		};
	}

}
