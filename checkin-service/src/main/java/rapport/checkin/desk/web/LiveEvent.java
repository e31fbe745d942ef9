package rapport.checkin.desk.web;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import rapport.checkin.desk.Feed.Happening;
import rapport.checkin.event.EventId;

/** All streams of one event, for which the feed is read once. */
final class LiveEvent {

	private final EventId id;

	private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();

	private volatile String position;

	private Console.@Nullable Summary told;

	LiveEvent(EventId id, String position) {
		this.id = id;
		this.position = position;
	}

	EventId id() {
		return this.id;
	}

	String position() {
		return this.position;
	}

	void add(LiveStream stream) {
		this.streams.add(stream);
	}

	/** Returns whether somebody listens. */
	boolean isHeard() {
		this.streams.removeIf((stream) -> !stream.isOpen());
		return !this.streams.isEmpty();
	}

	/** Tells all what happened, and the figures if they are others than before. */
	void tell(Console.Summary summary, List<Happening> happened, List<LiveMessage> messages) {
		if (this.told == null || !summary.equals(this.told.at(summary.at()))) {
			this.told = summary;
			tell(List.of(new LiveMessage(null, "summary", summary)));
		}
		if (!happened.isEmpty()) {
			tell(messages);
			this.position = happened.getLast().position();
		}
	}

	private void tell(List<LiveMessage> messages) {
		this.streams.forEach((stream) -> stream.tell(messages));
	}

	void close() {
		this.streams.forEach(LiveStream::close);
		this.streams.clear();
	}

}
