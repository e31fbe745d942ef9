package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** What imports did, in memory. */
final class MemoryImportLog implements ImportLog {

	private final Map<String, List<Step>> steps = new HashMap<>();

	private final Set<AttendeeId> erased = new HashSet<>();

	private final List<PastImport> all = new ArrayList<>();

	@Override
	public void note(EventId event, String importId, List<Step> more) {
		this.steps.computeIfAbsent(importId, (it) -> new ArrayList<>()).addAll(more);
	}

	@Override
	public List<Step> steps(EventId event, String importId, long from, int limit) {
		return this.steps.getOrDefault(importId, List.of()).stream().skip(from).limit(limit).toList();
	}

	@Override
	public void put(EventId event, PastImport done) {
		this.all.removeIf((it) -> it.importId().equals(done.importId()));
		this.all.addFirst(done);
	}

	@Override
	public Optional<PastImport> find(EventId event, String importId) {
		return this.all.stream().filter((it) -> it.importId().equals(importId)).findFirst();
	}

	@Override
	public List<PastImport> last(EventId event) {
		return List.copyOf(this.all);
	}

	@Override
	public void erased(EventId event, AttendeeId attendee) {
		this.erased.add(attendee);
		this.steps.clear();
	}

	@Override
	public Set<AttendeeId> erasedLately(EventId event) {
		return Set.copyOf(this.erased);
	}

	@Override
	public void forget(EventId event) {
		this.steps.clear();
		this.all.clear();
	}

}
