package rapport.local.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All phones' messages in the order they came, kept in a file if there is one. */
final class Phones {

	private static final JsonMapper JSON = new JsonMapper();

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final Map<String, Message> messages = new LinkedHashMap<>();

	private final @Nullable Path file;

	private long version;

	/** A phone and what it got or sent last. */
	record Phone(String phone, int messages, Message last) {
	}

	Phones(@Nullable Path file) {
		this.file = file;
		if (file != null && Files.exists(file)) {
			read(file);
		}
	}

	/** Adds a message, or replaces the one with its id. */
	void put(Message message) {
		this.lock.lock();
		try {
			this.messages.put(message.id(), message);
			if (this.file != null) {
				Files.writeString(this.file, JSON.writeValueAsString(message) + "\n", StandardOpenOption.CREATE,
						StandardOpenOption.APPEND);
			}
			this.version++;
			this.changed.signalAll();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.lock.unlock();
		}
	}

	void state(String id, String state) {
		this.lock.lock();
		try {
			var message = this.messages.get(id);
			if (message != null) {
				put(message.inState(state));
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/** The messages in the order they came, of one phone only if one is given. */
	List<Message> messages(@Nullable String phone) {
		this.lock.lock();
		try {
			return this.messages.values().stream().filter((it) -> phone == null || it.phone().equals(phone)).toList();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** The phones, the one with the newest message first. */
	List<Phone> all() {
		var phones = new LinkedHashMap<String, Phone>();
		for (var message : messages(null)) {
			var before = phones.remove(message.phone());
			phones.put(message.phone(),
					new Phone(message.phone(), (before != null) ? before.messages() + 1 : 1, message));
		}
		return new ArrayList<>(phones.values()).reversed();
	}

	/**
	 * Waits until anything changed since the version, at most the given seconds; answers
	 * the version there is now.
	 */
	long awaitChange(long since, long seconds) throws InterruptedException {
		this.lock.lock();
		try {
			long left = TimeUnit.SECONDS.toNanos(seconds);
			while (this.version == since && left > 0) {
				left = this.changed.awaitNanos(left);
			}
			return this.version;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void read(Path file) {
		try (var lines = Files.lines(file)) {
			for (var line : (Iterable<String>) lines::iterator) {
				// A line without its end was being written when the process was killed.
				if (line.endsWith("}")) {
					var message = JSON.readValue(line, Message.class);
					this.messages.put(message.id(), message);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
