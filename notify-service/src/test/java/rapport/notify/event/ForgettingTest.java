package rapport.notify.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

	private final Forgetting forgetting = new Forgetting(this.events, this.waiting, List.of(this.forgotten::add),
			() -> this.now);

	/** The first is still being forgotten while others change. */
	@Test
	void changesOfOtherEventsDoNotWait() throws Exception {
		var begun = new CountDownLatch(1);
		var end = new CountDownLatch(1);
		var slow = new Forgetting(this.events, this.waiting, List.of((_) -> {
			begun.countDown();
			await(end);
		}), () -> this.now);
		slow.put(event("one"));
		slow.begin("one");
		var loop = Thread.ofVirtual().start(slow::step);
		await(begun);
		slow.put(event("two"));
		slow.begin("three");
		assertThat(this.events.known.keySet()).containsExactly("two");
		assertThat(this.waiting.ids).containsExactlyInAnyOrder("one", "three");
		end.countDown();
		loop.join();
		assertThat(this.waiting.ids).containsExactlyInAnyOrder("one", "three");
	}

	@Test
	void whatIsToBeForgottenIsUnknownAtOnceAndForgottenAgainOnceAllHasSettled() {
		this.forgetting.put(event("one"));
		this.forgetting.begin("one");
		assertThat(this.events.known).isEmpty();
		assertThat(this.forgotten).isEmpty();
		assertThat(this.forgetting.step()).isTrue();
		assertThat(this.forgetting.step()).isFalse();
		assertThat(this.forgotten).containsExactly("one");
		this.now = this.now.plus(Forgetting.SETTLED);
		assertThat(this.forgetting.step()).isTrue();
		assertThat(this.forgotten).containsExactly("one", "one");
		assertThat(this.waiting.ids).isEmpty();
		assertThat(this.forgetting.step()).isFalse();
	}

	@Test
	void anEventOfTheSameIdComesAfterTheOldOneIsForgotten() {
		this.forgetting.begin("one");
		this.forgetting.put(event("one"));
		assertThat(this.forgotten).containsExactly("one");
		assertThat(this.events.known.keySet()).containsExactly("one");
		assertThat(this.forgetting.step()).isFalse();
	}

	@Test
	void whatCouldNotBeForgottenIsTriedAgain() {
		var failing = new Forgetting(this.events, this.waiting, List.of((_) -> {
			throw new IllegalStateException("away");
		}), () -> this.now);
		failing.begin("one");
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

		private final Set<String> ids = new LinkedHashSet<>();

		@Override
		public synchronized void add(String eventId) {
			this.ids.add(eventId);
		}

		@Override
		public synchronized Set<String> all() {
			return Set.copyOf(this.ids);
		}

		@Override
		public synchronized boolean has(String eventId) {
			return this.ids.contains(eventId);
		}

		@Override
		public synchronized void done(String eventId) {
			this.ids.remove(eventId);
		}

	}

}
