package rapport.match.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import rapport.match.MatchSettings;
import rapport.match.event.EventRules;
import rapport.match.event.EventStates;
import rapport.match.introduction.Introduction;
import rapport.match.round.Round;
import rapport.match.round.RoundSettings;
import rapport.match.round.Why;
import rapport.match.support.Someone;
import rapport.match.term.Terms;
import rapport.match.worth.Weights;
import rapport.starter.web.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whoever asks why holds nobody up, least of all the matcher. */
class WhyControllerTest {

	private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	/** The common pool has one alone on a small machine. */
	private static final Executor THREADS = (task) -> Thread.ofPlatform().start(task);

	private final EventStates states = new EventStates(Terms.BY_SPELLING);

	private final OneAtATime oneAtATime = new OneAtATime();

	private final Introduction introduction;

	WhyControllerTest() {
		var state = this.states.of("test");
		state.rules(new EventRules(true, false, 0.01, Duration.ofMinutes(30), List.of()));
		for (var id : List.of("ana", "ben", "cai")) {
			state.register(Someone.called(id).likes("Rust").get(), NOW);
			state.presence(id, true, 1, false, NOW);
		}
		this.introduction = new Round(RoundSettings.DEFAULT).run(state, NOW).getFirst();
		state.apply(this.introduction);
	}

	/** Stops whoever asks for the time, in the middle of an explanation. */
	private static final class Stopped extends Clock {

		final CountDownLatch asked = new CountDownLatch(1);

		final CountDownLatch released = new CountDownLatch(1);

		@Override
		public Instant instant() {
			this.asked.countDown();
			try {
				this.released.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return NOW;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

	@Test
	void theMatcherGoesOnWhileItIsExplainedAndASecondOneComesLater() throws Exception {
		var clock = new Stopped();
		var controller = controller(clock);
		var explained = CompletableFuture.supplyAsync(() -> why(controller), THREADS);
		assertThat(clock.asked.await(60, TimeUnit.SECONDS)).isTrue();
		assertThat(CompletableFuture.supplyAsync(() -> this.states.locked(() -> "free"), THREADS))
			.succeedsWithin(Duration.ofSeconds(60));
		assertThatThrownBy(() -> why(controller)).isInstanceOfSatisfying(ProblemException.class, (it) -> {
			assertThat(it.problem().getStatus()).isEqualTo(503);
			assertThat(it.problem().getProperties()).containsEntry("retry", true);
		});
		clock.released.countDown();
		assertThat(explained.get(60, TimeUnit.SECONDS).introductionId()).isEqualTo(this.introduction.id());
		assertThat(why(controller).beaten()).extracting(Why.Other::candidateId).contains("cai");
	}

	@Test
	void whatIsUnknownIsNotFound() {
		var controller = controller(Clock.fixed(NOW, ZoneOffset.UTC));
		for (int time = 0; time < 2; time++) {
			assertThatThrownBy(() -> controller.why("another", this.introduction.id())).isInstanceOfSatisfying(
					ProblemException.class, (it) -> assertThat(it.problem().getStatus()).isEqualTo(404));
			assertThatThrownBy(() -> controller.why("test", "another")).isInstanceOf(ProblemException.class);
			assertThatThrownBy(() -> controller.whyNobody("test", "another")).isInstanceOfSatisfying(
					ProblemException.class, (it) -> assertThat(it.problem().getStatus()).isEqualTo(404));
		}
	}

	@Test
	void whyNobodyIsToldToo() {
		assertThat(controller(Clock.fixed(NOW, ZoneOffset.UTC)).whyNobody("test", "cai").possible())
			.extracting(Why.Other::candidateId)
			.containsExactlyInAnyOrder("ana", "ben");
	}

	@Test
	void whatSettingsWouldBringIsToldAndNonsenseRefused() {
		var preview = new PreviewController(this.states, settings(), Terms.BY_SPELLING, this.oneAtATime);
		assertThat(preview.preview("test", null).wishing()).isEqualTo(3);
		var nonsense = new PreviewController.Tried(null, 1.5, null, null, null);
		assertThatThrownBy(() -> preview.preview("test", nonsense)).isInstanceOfSatisfying(ProblemException.class,
				(it) -> assertThat(it.problem().getStatus()).isEqualTo(400));
		assertThatThrownBy(() -> preview.preview("another", null)).isInstanceOfSatisfying(ProblemException.class,
				(it) -> assertThat(it.problem().getStatus()).isEqualTo(404));
	}

	private Why why(WhyController controller) {
		return controller.why("test", this.introduction.id());
	}

	private WhyController controller(Clock clock) {
		return new WhyController(this.states, settings(), clock, this.oneAtATime);
	}

	private static MatchSettings settings() {
		var usual = Duration.ofSeconds(5);
		return new MatchSettings("", usual, usual, usual, usual, Weights.DEFAULT, new MatchSettings.RoundPart(1,
				Duration.ofMinutes(20), Duration.ofHours(1), 32, 300_000, 4, 6_000, true));
	}

}
