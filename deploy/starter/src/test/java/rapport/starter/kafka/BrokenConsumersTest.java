package rapport.starter.kafka;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;
import org.springframework.kafka.listener.MessageListenerContainer;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenConsumersTest {

	private final List<Object> events = new ArrayList<>();

	private final List<Duration> pauses = new ArrayList<>();

	private final List<String> called = new ArrayList<>();

	private final ApplicationEventPublisher publisher = this.events::add;

	private final BrokenConsumers broken = new BrokenConsumers(this.publisher, (pause, action) -> {
		this.pauses.add(pause);
		action.run();
	});

	private final Object container = Proxy.newProxyInstance(BrokenConsumersTest.class.getClassLoader(),
			new Class<?>[] { MessageListenerContainer.class }, (_, method, _) -> {
				this.called.add(method.getName());
				return null;
			});

	@Test
	void whoMeetsAnErrorTriesOnAndLivenessSaysSo() {
		this.broken.stopped(event(Reason.ERROR));
		assertThat(this.called).endsWith("stop", "start");
		assertThat(this.events).singleElement()
			.satisfies(
					(it) -> assertThat(((AvailabilityChangeEvent<?>) it).getState()).isEqualTo(LivenessState.BROKEN));
	}

	/** It is somebody else's to mend, and no new process would help. */
	@Test
	void whoIsTurnedAwayTriesOnLessOften() {
		this.broken.stopped(event(Reason.ERROR));
		this.events.clear();
		this.called.clear();
		this.broken.stopped(event(Reason.AUTH));
		assertThat(this.called).endsWith("stop", "start");
		assertThat(this.events).isEmpty();
		assertThat(this.pauses.getLast()).isGreaterThan(this.pauses.getFirst());
	}

	@Test
	void whoIsStoppedStaysStopped() {
		this.broken.stopped(event(Reason.NORMAL));
		assertThat(this.called).isEmpty();
		assertThat(this.events).isEmpty();
	}

	private ConsumerStoppedEvent event(Reason reason) {
		return new ConsumerStoppedEvent(this, this.container, reason);
	}

}
