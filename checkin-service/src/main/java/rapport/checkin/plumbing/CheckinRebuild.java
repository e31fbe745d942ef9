package rapport.checkin.plumbing;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.starter.kafka.TopicReplay;
import rapport.starter.redis.CopyRebuild;

/**
 * Makes the working copy anew: all topics in their order, the events first, then the mark
 * of each event's slot. What is left of it goes before. Of an event that is forgotten
 * nothing is taken in, though it may be on the topics still.
 */
@Component
class CheckinRebuild implements CopyRebuild {

	private final ObjectProvider<TopicFold> folds;

	private final ObjectProvider<Leftovers> leftovers;

	private final ObjectProvider<CopyCache> caches;

	private final TopicReplay replay;

	private final StringRedisTemplate redis;

	CheckinRebuild(ObjectProvider<TopicFold> folds, ObjectProvider<Leftovers> leftovers,
			ObjectProvider<CopyCache> caches, TopicReplay replay, StringRedisTemplate redis) {
		this.folds = folds;
		this.leftovers = leftovers;
		this.caches = caches;
		this.replay = replay;
		this.redis = redis;
	}

	@Override
	public void rebuild(CopyRebuild.Progress progress) {
		var all = this.folds.orderedStream().toList();
		progress.expect(this.replay.size(all.stream().map(TopicFold::topic).toList()));
		this.replay.replay(List.of(all.getFirst().topic()), all.getFirst()::fold, progress);
		eachEvent(this::clear);
		var known = new KnownEvents(this.redis);
		for (var fold : all.subList(1, all.size())) {
			this.replay.replay(List.of(fold.topic()), (batch) -> fold.fold(known.of(batch)), progress);
		}
		eachEvent(this::finish);
	}

	/** Without its mark nothing is decided at the event meanwhile. */
	private void clear(String event) {
		this.redis.delete(Keys.of(event, Slots.MARK));
		this.leftovers.forEach((it) -> it.clear(event));
	}

	private void finish(String event) {
		this.leftovers.forEach((it) -> it.putBack(event));
		this.redis.opsForValue().set(Keys.of(event, Slots.MARK), Slots.WHOLE);
	}

	private void eachEvent(Consumer<String> action) {
		var events = this.redis.opsForSet().members(Keys.EVENTS);
		((events != null) ? events : Set.<String>of()).forEach(action);
	}

	@Override
	public void forget() {
		this.caches.forEach(CopyCache::forget);
	}

}
