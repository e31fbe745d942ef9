package rapport.notify.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ForgettingTest {

	private Instant now = Instant.parse("2026-11-27T09:00:00Z");

	private final Known events = new Known();

	private final Waiting waiting = new Waiting();

	private final List<String> forgotten = new ArrayList<>();

	private final Forgetting forgetting = new Forgetting(this.events, this.waiting,
			List.of((id, _) -> this.forgotten.add(id)), () -> this.now);

	/** The first is still being forgotten while others change. */
	@Test
	void changesOfOtherEventsDoNotWait() throws Exception {
		var begun = new CountDownLatch(1);
		var end = new CountDownLatch(1);
		var slow = new Forgetting(this.events, this.waiting, List.of((_, _) -> {
			begun.countDown();
			await(end);
		}), () -> this.now);
		slow.put(event("one"));
		slow.begin("one", this.now);
		var loop = Thread.ofVirtual().start(slow::step);
		await(begun);
		slow.put(event("two"));
		slow.begin("three", this.now);
		assertThat(this.events.known.keySet()).containsExactly("two");
		assertThat(this.waiting.ids.keySet()).containsExactlyInAnyOrder("one", "three");
		end.countDown();
		loop.join();
		assertThat(this.waiting.ids.keySet()).containsExactlyInAnyOrder("one", "three");
	}

	@Test
	void whatIsToBeForgottenIsUnknownAtOnceAndForgottenAgainOnceAllHasSettled() {
		this.forgetting.put(event("one"));
		this.forgetting.begin("one", this.now);
		assertThat(this.events.known).isEmpty();
		assertThat(this.forgotten).isEmpty();
		assertThat(this.forgetting.step()).isTrue();
		assertThat(this.forgetting.step()).isFalse();
		assertThat(this.forgotten).containsExactly("one");
		this.now = this.now.plus(Forgetting.SETTLED);
		assertThat(this.forgetting.step()).isTrue();
		assertThat(this.forgotten).containsExactly("one", "one");
		assertThat(this.waiting.ids.keySet()).isEmpty();
		assertThat(this.forgetting.step()).isFalse();
	}

	@Test
	void anEventOfTheSameIdComesAfterTheOldOneIsForgotten() {
		this.forgetting.begin("one", this.now);
		this.forgetting.put(event("one"));
		assertThat(this.forgotten).containsExactly("one");
		assertThat(this.events.known.keySet()).containsExactly("one");
		assertThat(this.forgetting.step()).isFalse();
	}

	/** What comes later is of a new event of the same id. */
	@Test
	void itIsKnownUpToWhenItIsForgotten() {
		this.forgetting.begin("one", this.now);
		assertThat(this.forgetting.until("one")).contains(this.now);
		assertThat(this.forgetting.isForgetting("one")).isTrue();
		assertThat(this.forgetting.isForgetting("two")).isFalse();
		this.forgetting.put(event("one"));
		assertThat(this.forgetting.until("one")).isEmpty();
		assertThat(this.forgetting.isForgetting("one")).isFalse();
	}

	@Test
	void whatCouldNotBeForgottenIsTriedAgain() {
		var failing = new Forgetting(this.events, this.waiting, List.of((_, _) -> {
			throw new IllegalStateException("away");
		}), () -> this.now);
		failing.begin("one", this.now);
		assertThatIllegalStateException().isThrownBy(failing::step);
		assertThat(this.forgetting.step()).isTrue();
		assertThat(this.forgotten).containsExactly("one");
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Event event(String id) {
		return new Event(id, 1, ZoneOffset.UTC, List.of(new Span(Instant.MIN, Instant.MAX)), List.of(), "", Map.of(),
				null);
	}

	private static final class Known implements Events {

		private final Map<String, Event> known = new ConcurrentHashMap<>();

		@Override
		public void put(Event event) {
			this.known.put(event.eventId(), event);
		}

		@Override
		public void erase(String eventId) {
			this.known.remove(eventId);
		}

		@Override
		public Optional<Event> find(String eventId) {
			return Optional.ofNullable(this.known.get(eventId));
		}

	}

	private static final class Waiting implements Forgettings {

		private final Map<String, Instant> ids = new ConcurrentHashMap<>();

		@Override
		public void add(String eventId, Instant until) {
			this.ids.put(eventId, until);
		}

		@Override
		public Set<String> all() {
			return Set.copyOf(this.ids.keySet());
		}

		@Override
		public Optional<Instant> until(String eventId) {
			return Optional.ofNullable(this.ids.get(eventId));
		}

		@Override
		public void done(String eventId) {
			this.ids.remove(eventId);
		}

	}

}
