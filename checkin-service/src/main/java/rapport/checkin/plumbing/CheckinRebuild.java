package rapport.checkin.plumbing;

import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.starter.kafka.TopicReplay;
import rapport.starter.redis.CopyRebuild;

/**
 * Makes the working copy anew: all topics in their order, then the mark of each event's
 * slot.
 */
@Component
class CheckinRebuild implements CopyRebuild {

	private final ObjectProvider<TopicFold> folds;

	private final ObjectProvider<CopyCache> caches;

	private final TopicReplay replay;

	private final StringRedisTemplate redis;

	CheckinRebuild(ObjectProvider<TopicFold> folds, ObjectProvider<CopyCache> caches, TopicReplay replay,
			StringRedisTemplate redis) {
		this.folds = folds;
		this.caches = caches;
		this.replay = replay;
		this.redis = redis;
	}

	@Override
	public void rebuild(CopyRebuild.Progress progress) {
		var all = this.folds.orderedStream().toList();
		progress.expect(this.replay.size(all.stream().map(TopicFold::topic).toList()));
		for (var fold : all) {
			this.replay.replay(List.of(fold.topic()), fold::fold, progress);
		}
		var events = this.redis.opsForSet().members(Keys.EVENTS);
		for (var event : (events != null) ? events : Set.<String>of()) {
			this.redis.opsForValue().set(Keys.of(event, Slots.MARK), Slots.WHOLE);
		}
	}

	@Override
	public void forget() {
		this.caches.forEach(CopyCache::forget);
	}

}
