package rapport.checkin.desk.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Card;
import rapport.checkin.desk.Feed;
import rapport.checkin.desk.Happening;
import rapport.checkin.desk.Introductions;
import rapport.checkin.event.Event;

/**
 * Streams of server-sent events, each on a virtual thread that looks at the feed twice a
 * second.
 */
@Component
class LiveStreams implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(LiveStreams.class);

	private static final Duration STEP = Duration.ofMillis(500);

	private static final int STEPS_TO_HEARTBEAT = 30;

	private final Feed feed;

	private final Console console;

	private final Attendees attendees;

	private final Introductions introductions;

	private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

	private final AtomicBoolean running = new AtomicBoolean();

	LiveStreams(Feed feed, Console console, Attendees attendees, Introductions introductions) {
		this.feed = feed;
		this.console = console;
		this.attendees = attendees;
		this.introductions = introductions;
	}

	/** Begins after a position in the feed, or else with what happens from now on. */
	SseEmitter open(Event event, @Nullable String after) {
		var position = (after != null) ? after : this.feed.position(event.id());
		var emitter = new SseEmitter(0L);
		this.open.add(emitter);
		emitter.onCompletion(() -> this.open.remove(emitter));
		Thread.ofVirtual().name("live").start(() -> stream(event, emitter, position));
		return emitter;
	}

	private void stream(Event event, SseEmitter emitter, String after) {
		try {
			var position = after;
			Console.@Nullable Summary told = null;
			for (int step = 1; this.open.contains(emitter); step++) {
				var summary = this.console.summary(event);
				if (told == null || !summary.equals(told.at(summary.at()))) {
					emitter.send(SseEmitter.event().id(position).name("summary").data(summary));
					told = summary;
				}
				var happened = this.feed.after(event.id(), position);
				if (!happened.isEmpty()) {
					position = happened.getLast().position();
					tell(event, emitter, happened);
				}
				else if (step % STEPS_TO_HEARTBEAT == 0) {
					emitter.send(SseEmitter.event().comment("still here"));
				}
				Thread.sleep(STEP);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | IllegalStateException ex) {
			// The console is gone.
			this.open.remove(emitter);
		}
		catch (DataAccessException ex) {
			logger.warn("A live stream ends; the console opens another: {}", ex.getClass().getSimpleName());
			emitter.complete();
		}
	}

	/**
	 * An introduction that changed several times since is told once, before the scans and
	 * without an id: told again it does no harm, passed over it would.
	 */
	private void tell(Event event, SseEmitter emitter, List<Happening> happened) throws IOException {
		var changed = new LinkedHashSet<String>();
		var scanned = new ArrayList<Happening.Scanned>();
		for (var happening : happened) {
			switch (happening) {
				case Happening.IntroductionChanged it -> changed.add(it.introductionId());
				case Happening.Scanned it -> scanned.add(it);
			}
		}
		var introductions = changed.stream().flatMap((it) -> this.introductions.find(event.id(), it).stream()).toList();
		for (var view : this.console.views(event.id(), introductions)) {
			emitter.send(SseEmitter.event().name("introduction").data(view));
		}
		for (var it : scanned) {
			emitter.send(SseEmitter.event().id(it.position()).name("check-in").data(scan(event, it)));
		}
	}

	private Map<String, Object> scan(Event event, Happening.Scanned it) {
		return Map.of("scanId", it.scanId(), "type", it.type(), "outcome", it.outcome(), "at", it.at(), "kiosk",
				it.kiosk(), "attendee",
				this.attendees.find(event.id(), it.attendee())
					.map(Card::of)
					.orElse(new Card(it.attendee().value(), "", "", "", "")));
	}

	@Override
	public void start() {
		this.running.set(true);
	}

	/** Else a graceful shutdown would wait for streams that never end. */
	@Override
	public void stop() {
		this.running.set(false);
		Set.copyOf(this.open).forEach(SseEmitter::complete);
	}

	@Override
	public boolean isRunning() {
		return this.running.get();
	}

}
