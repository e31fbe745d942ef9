package rapport.notify.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Outbox;

/**
 * Tells others how far messages came, from the outbox alone. Of each message one change
 * is under way at a time, and the next one follows when that one is kept safe: so a
 * message's states are told in their order, through failures and crashes too. After a
 * crash the latest one may be told again.
 */
public final class Announcer {

	private static final int MOST_AT_A_TIME = 500;

	private final Outbox outbox;

	private final DeliveryPublisher publisher;

	public Announcer(Outbox outbox, DeliveryPublisher publisher) {
		this.outbox = outbox;
		this.publisher = publisher;
	}

	/**
	 * Tells the oldest changes, and returns when they are kept safe.
	 * @return whether there may be more
	 * @throws CompletionException if not all are kept safe; they stay in the outbox
	 */
	boolean tell() {
		var changes = this.outbox.oldest(MOST_AT_A_TIME);
		var firsts = new LinkedHashMap<MessageId, Outbox.Change>();
		changes.forEach((it) -> firsts.putIfAbsent(it.send().id(), it));
		var underWay = firsts.values()
			.stream()
			.map((it) -> this.publisher.publish(it.send()).thenApply((_) -> it).toCompletableFuture())
			.toList();
		var told = new ArrayList<Outbox.Change>();
		@Nullable CompletionException failure = null;
		for (var one : underWay) {
			try {
				told.add(one.join());
			}
			catch (CompletionException ex) {
				failure = ex;
			}
		}
		this.outbox.told(told);
		if (failure != null) {
			throw failure;
		}
		return !changes.isEmpty();
	}

}
