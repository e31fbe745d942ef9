package rapport.notify.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import rapport.notify.delivery.DeliveryMetrics;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Send;
import rapport.notify.reply.Answer;
import rapport.notify.reply.ReplyMetrics;

/** Counts with Micrometer. */
final class MicrometerMetrics implements DeliveryMetrics, ReplyMetrics {

	private final MeterRegistry registry;

	MicrometerMetrics(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void came(Send send) {
		this.registry
			.counter("rapport.messages", "kind", send.kind().code(), "channel", send.channel().code(), "state",
					send.state().code())
			.increment();
	}

	@Override
	public void replied(Answer answer, Channel channel) {
		this.registry.counter("rapport.replies", "reply", answer.code(), "channel", channel.code()).increment();
	}

	@Override
	public void ignored(String reason, Channel channel) {
		this.registry.counter("rapport.replies.ignored", "reason", reason, "channel", channel.code()).increment();
	}

}
