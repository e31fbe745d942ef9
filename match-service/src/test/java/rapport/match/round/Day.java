package rapport.match.round;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import rapport.match.attendee.Attendee;
import rapport.match.event.EventRules;
import rapport.match.event.EventState;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Introduction;
import rapport.match.support.Someone;

/**
 * A day at an event, by chance: people come and go, change what they consent to, answer,
 * say stop and start, and tell whether they met, while a round runs every few minutes.
 * The same seed is the same day.
 */
final class Day {

	static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");

	private static final int PEOPLE = 60;

	private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.YES, Answer.YES, Answer.LATER, Answer.NO);

	private final int seed;

	private final Random random;

	private final Round round = new Round(RoundSettings.DEFAULT);

	final EventState state = new EventState("test");

	final List<Attendee> people;

	/** Every introduction in every revision, in order. */
	final List<Introduction> history = new ArrayList<>();

	private Instant now = MORNING;

	private long sequence;

	Day(int seed) {
		this.seed = seed;
		this.random = new Random(seed);
		this.people = IntStream.range(0, PEOPLE).mapToObj((it) -> Someone.random("id-" + it, this.random, 30)).toList();
		this.state.rules(new EventRules(true, false, 0.02, Duration.ofMinutes(30), List.of("Bar")));
	}

	/** Registers all, in some order. */
	Day registered(Random order) {
		var shuffled = new ArrayList<>(this.people);
		Collections.shuffle(shuffled, order);
		shuffled.forEach((it) -> this.state.register(it, MORNING));
		return this;
	}

	/** Lets four hours pass; what each round introduces is shown before it is applied. */
	Day run(Consumer<List<Introduction>> watcher) {
		for (int minute = 0; minute < 240; minute += 5) {
			this.now = MORNING.plus(Duration.ofMinutes(minute));
			take(this.state.expired(this.now));
			for (int step = 0; step < 12; step++) {
				take(something());
			}
			var introductions = this.round.run(this.state, this.now);
			watcher.accept(introductions);
			take(introductions);
		}
		return this;
	}

	Instant now() {
		return this.now;
	}

	/** Tells it from others, for what fails. */
	@Override
	public String toString() {
		return "the day of seed " + this.seed;
	}

	private void take(List<Introduction> changed) {
		changed.forEach(this.state::apply);
		this.history.addAll(changed);
	}

	private List<Introduction> something() {
		var it = this.people.get(this.random.nextInt(PEOPLE));
		var who = it.id();
		int what = this.random.nextInt(21);
		if (what < 6) {
			return this.state.presence(who, what < 5, ++this.sequence, false, this.now);
		}
		if (what == 6) {
			return this.state.wish(who, true, 1, this.now);
		}
		if (what == 20) {
			return changed(it);
		}
		if (what < 9) {
			this.state.wish(who, false, 1, this.now);
			return List.of();
		}
		var latest = this.state.introductionsOf(who);
		if (latest.isEmpty()) {
			return List.of();
		}
		var id = latest.getLast().id();
		return (what < 17) ? this.state.answer(id, who, ANSWERS.get(this.random.nextInt(ANSWERS.size())), this.now)
				: this.state.report(id, who, this.random.nextBoolean(), this.now);
	}

	private List<Introduction> changed(Attendee it) {
		if (this.random.nextInt(5) == 0) {
			return this.state.erase(it.id(), this.now);
		}
		return this.state.register(new Attendee(it.id(), it.company(), it.role(), it.interests(), it.offers(),
				it.asks(), it.languages(), it.experience(), it.mentoring(), this.random.nextInt(5) > 0,
				this.random.nextInt(5) > 0, it.perHour()), this.now);
	}

}
