package rapport.notify.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Outbox;

/**
 * Tells others how far the messages of one part of the ledger came, from its outbox
 * alone. Of each message one change is under way at a time, and the next one follows when
 * that one is kept safe: so a message's states are told in their order, through failures
 * and crashes too. After a crash the latest one may be told again. What cannot be told
 * keeps nothing else from being told.
 */
final class Announcer {

	private static final int MOST_AT_A_TIME = 500;

	private final Outbox outbox;

	private final DeliveryPublisher publisher;

	/** Up to where the outbox has been gone through without success. */
	private String after = Outbox.START;

	private final Set<MessageId> stuck = new HashSet<>();

	Announcer(Outbox outbox, DeliveryPublisher publisher) {
		this.outbox = outbox;
		this.publisher = publisher;
	}

	/**
	 * Tells the oldest changes, and returns when they are kept safe.
	 * @return whether there may be more
	 * @throws CompletionException if not all are kept safe; they stay in the outbox, and
	 * those behind them come next
	 */
	boolean tell() {
		var changes = this.outbox.oldest(this.after, MOST_AT_A_TIME);
		if (changes.isEmpty()) {
			boolean again = !this.stuck.isEmpty();
			begin();
			return again;
		}
		var firsts = new LinkedHashMap<MessageId, Outbox.Change>();
		changes.stream()
			.filter((it) -> !this.stuck.contains(it.send().id()))
			.forEach((it) -> firsts.putIfAbsent(it.send().id(), it));
		var underWay = firsts.values()
			.stream()
			.map((it) -> this.publisher.publish(it.send()).thenApply((_) -> it).toCompletableFuture())
			.toList();
		var told = new ArrayList<Outbox.Change>();
		@Nullable CompletionException failure = null;
		for (var one : underWay) {
			try {
				var change = one.join();
				told.add(change);
				firsts.remove(change.send().id());
			}
			catch (CompletionException ex) {
				failure = ex;
			}
		}
		this.outbox.told(told);
		this.stuck.addAll(firsts.keySet());
		if (told.isEmpty()) {
			this.after = changes.getLast().id();
		}
		if (failure != null) {
			throw failure;
		}
		return true;
	}

	private void begin() {
		this.after = Outbox.START;
		this.stuck.clear();
	}

}
