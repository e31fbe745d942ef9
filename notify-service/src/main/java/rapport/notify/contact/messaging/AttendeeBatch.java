package rapport.notify.contact.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.messaging.Message;
import rapport.starter.kafka.MessageBatch;
import rapport.starter.kafka.MessageReader;

/**
 * Takes attendees as they are consumed, many at a time: those of one key one after the
 * other, others beside each other, so that their calls to Redis need not wait for each
 * other. Whatever fails is told with its place; what was done after it is done again.
 */
final class AttendeeBatch implements Consumer<Message<?>> {

	private static final int AT_ONCE = 64;

	private final Consumer<Message<?>> one;

	/**
	 * Creates it.
	 * @param one takes one attendee; safe to be told again
	 */
	AttendeeBatch(Consumer<Message<?>> one) {
		this.one = one;
	}

	@Override
	public void accept(Message<?> batch) {
		var all = MessageBatch.messages(batch);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int from = 0; from < all.size();) {
				int to = end(all, from);
				take(threads, all, from, to);
				from = to;
			}
		}
	}

	/** Returns the place after those from a place on that may be taken together. */
	private static int end(List<Message<?>> all, int from) {
		var keys = new HashSet<>();
		int to = from;
		while (to < all.size() && to - from < AT_ONCE && keys.add(MessageReader.keyOrEmpty(all.get(to)))) {
			to++;
		}
		return to;
	}

	private void take(ExecutorService threads, List<Message<?>> all, int from, int to) {
		var taken = new ArrayList<Future<?>>();
		for (var message : all.subList(from, to)) {
			taken.add(threads.submit(() -> this.one.accept(message)));
		}
		for (int i = 0; i < taken.size(); i++) {
			try {
				taken.get(i).get();
			}
			catch (ExecutionException ex) {
				throw new BatchListenerFailedException("An attendee could not be taken", ex.getCause(), from + i);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new BatchListenerFailedException("Interrupted", ex, from + i);
			}
		}
	}

}
