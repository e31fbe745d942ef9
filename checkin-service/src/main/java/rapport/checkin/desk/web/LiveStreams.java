package rapport.checkin.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import rapport.checkin.desk.Feed;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.starter.lifecycle.Away;

/**
 * Streams of server-sent events. One loop reads the feed of each event that is listened
 * to, however many listen.
 */
@Component
class LiveStreams implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(LiveStreams.class);

	private final Events known;

	private final Feed feed;

	private final Console console;

	private final LiveMessages messages;

	private final Map<EventId, LiveEvent> events = new ConcurrentHashMap<>();

	private volatile boolean running;

	LiveStreams(Events known, Feed feed, Console console, LiveMessages messages) {
		this.known = known;
		this.feed = feed;
		this.console = console;
		this.messages = messages;
	}

	/** Begins after a position in the feed, or else with what happens from now on. */
	SseEmitter open(Event event, @Nullable String after) {
		var now = this.feed.position(event.id());
		var stream = new LiveStream((after != null) ? after : now);
		this.events.compute(event.id(), (id, known) -> {
			var live = (known != null) ? known : new LiveEvent(event.id(), now);
			live.add(stream);
			return live;
		});
		var before = new ArrayList<>(List.of(new LiveMessage(null, "summary", this.console.summary(event))));
		if (after != null) {
			before.addAll(this.messages.of(event, this.feed.after(event.id(), after)));
		}
		Thread.ofVirtual().name("live").start(() -> stream.run(before));
		return stream.emitter();
	}

	/** Reads each feed that somebody listens to, once. */
	boolean poll() {
		for (var live : List.copyOf(this.events.values())) {
			this.events.computeIfPresent(live.id(), (id, known) -> known.isHeard() ? known : null);
			try {
				poll(live);
			}
			catch (RuntimeException ex) {
				logger.atLevel(Away.is(ex) ? Level.WARN : Level.ERROR)
					.setCause(Away.is(ex) ? null : ex)
					.log("Live streams end; consoles open others: {}", ex.getClass().getSimpleName());
				this.events.remove(live.id());
				live.close();
			}
		}
		return false;
	}

	private void poll(LiveEvent live) {
		if (live.isHeard()) {
			var event = this.known.get(live.id());
			var happened = this.feed.after(event.id(), live.position());
			live.tell(this.console.summary(event), happened, this.messages.of(event, happened));
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Else a graceful shutdown would wait for streams that never end. */
	@Override
	public void stop() {
		this.running = false;
		this.events.values().forEach(LiveEvent::close);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
