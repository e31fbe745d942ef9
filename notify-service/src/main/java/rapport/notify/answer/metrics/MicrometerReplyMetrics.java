package rapport.notify.answer.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import rapport.notify.answer.Answer;
import rapport.notify.answer.ReplyMetrics;
import rapport.notify.ledger.Channel;

/** Counts replies with Micrometer. */
@Component
class MicrometerReplyMetrics implements ReplyMetrics {

	private final MeterRegistry registry;

	MicrometerReplyMetrics(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void replied(Answer answer, Channel channel) {
		this.registry.counter("rapport.replies", "reply", answer.code(), "channel", channel.code()).increment();
	}

	@Override
	public void toldOfHerself(Channel channel) {
		this.registry.counter("rapport.replies", "reply", "profile", "channel", channel.code()).increment();
	}

	@Override
	public void ignored(String reason, Channel channel) {
		this.registry.counter("rapport.replies.ignored", "reason", reason, "channel", channel.code()).increment();
	}

}
