package rapport.checkin.desk.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * A stream to one console: what it is told waits in a queue for a console that is slow.
 */
final class LiveStream {

	private static final int MOST_WAITING = 1_000;

	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	private final SseEmitter emitter = new SseEmitter(0L);

	private final BlockingQueue<LiveMessage> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

	private volatile boolean open = true;

	private String position;

	LiveStream(String position) {
		this.position = position;
		this.emitter.onCompletion(() -> this.open = false);
	}

	SseEmitter emitter() {
		return this.emitter;
	}

	boolean isOpen() {
		return this.open;
	}

	/** Adds what is to be told; a console that is too far behind is to open another. */
	void tell(List<LiveMessage> messages) {
		for (var message : messages) {
			if (!this.waiting.offer(message)) {
				close();
			}
		}
	}

	/** Sends what waits, for as long as it is open. */
	void run(List<LiveMessage> before) {
		try {
			for (var message : before) {
				send(message);
			}
			while (this.open) {
				var message = this.waiting.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
				if (message != null) {
					send(message);
				}
				else {
					this.emitter.send(SseEmitter.event().comment("still here"));
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | IllegalStateException ex) {
			// The console is gone.
			this.open = false;
		}
		finally {
			close();
		}
	}

	private void send(LiveMessage message) throws IOException {
		if (message.told(this.position)) {
			return;
		}
		if (message.position() != null) {
			this.position = message.position();
		}
		this.emitter.send(SseEmitter.event().id(this.position).name(message.name()).data(message.data()));
	}

	void close() {
		this.open = false;
		this.emitter.complete();
	}

}
