package rapport.notify.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.OneByOne;
import rapport.starter.kafka.TopicReplay;
import rapport.starter.redis.CopyRebuild;
import rapport.starter.redis.WorkingCopy;

/** Makes the working copy anew, one step after the other. */
final class NotifyRebuild implements CopyRebuild {

	private static final int STRIPES = 16;

	private final TopicReplay replay;

	private final List<RebuildStep> steps;

	private final List<RebuildEnd> ends;

	NotifyRebuild(TopicReplay replay, List<RebuildStep> steps, List<RebuildEnd> ends) {
		this.replay = replay;
		this.ends = List.copyOf(ends);
		this.steps = List.copyOf(steps);
	}

	@Override
	public void rebuild(CopyRebuild.Progress progress) {
		progress.expect(this.replay.size(this.steps.stream().map(RebuildStep::topic).distinct().toList()));
		this.steps.forEach(RebuildStep::begin);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var step : this.steps) {
				this.replay.replay(List.of(step.topic()), (batch) -> fold(step, batch, threads), progress);
			}
		}
		this.steps.forEach(RebuildStep::finish);
		this.ends.forEach(RebuildEnd::whole);
	}

	private static void fold(RebuildStep step, List<ConsumerRecord<String, byte[]>> batch, ExecutorService threads) {
		var stripes = new ArrayList<List<ConsumerRecord<String, byte[]>>>();
		for (int i = 0; i < STRIPES; i++) {
			stripes.add(new ArrayList<>());
		}
		for (var record : batch) {
			if (record.key() != null) {
				stripes.get(Math.floorMod(record.key().hashCode(), STRIPES)).add(record);
			}
		}
		try {
			for (var done : threads.invokeAll(stripes.stream().map((it) -> folding(step, it)).toList())) {
				done.get();
			}
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new WorkingCopy.LostException("Interrupted while the working copy was made");
		}
	}

	private static Callable<Integer> folding(RebuildStep step, List<ConsumerRecord<String, byte[]>> records) {
		return () -> {
			OneByOne.each(records, DeadLetter::place, step::fold);
			return records.size();
		};
	}

}
