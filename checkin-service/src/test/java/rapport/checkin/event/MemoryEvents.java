package rapport.checkin.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Events in memory. */
public final class MemoryEvents implements Events {

	private final Map<String, Event> all = new TreeMap<>();

	private final Set<String> forgetting = new TreeSet<>();

	@Override
	public boolean put(Event event) {
		var before = this.all.get(event.id().value());
		if (before == null || before.revision() < event.revision()) {
			this.all.put(event.id().value(), event);
		}
		return before == null;
	}

	@Override
	public void restore(Event event) {
		put(event);
	}

	@Override
	public Optional<Event> find(EventId id) {
		return Optional.ofNullable(this.all.get(id.value()));
	}

	@Override
	public List<Event> all() {
		return List.copyOf(this.all.values());
	}

	@Override
	public void beginForgetting(EventId id) {
		this.all.remove(id.value());
		this.forgetting.add(id.value());
	}

	@Override
	public Set<EventId> forgetting() {
		return this.forgetting.stream().map(EventId::new).collect(Collectors.toSet());
	}

	@Override
	public void endForgetting(EventId id) {
		remove(id);
		this.forgetting.remove(id.value());
	}

	@Override
	public void remove(EventId id) {
		this.all.remove(id.value());
	}

}
