package rapport.notify.consent.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.notify.consent.Wish;
import rapport.notify.consent.Wishes;
import rapport.notify.messaging.RebuildStep;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.OneByOne;

/** Makes wishes known again. */
@Component
@Order(3)
class WishRebuild implements RebuildStep {

	private final MessageReader reader;

	private final Wishes wishes;

	private final Map<String, Wish> latest = new ConcurrentHashMap<>();

	WishRebuild(MessageReader reader, Wishes wishes) {
		this.reader = reader;
		this.wishes = wishes;
	}

	@Override
	public String topic() {
		return Topics.WISHES;
	}

	@Override
	public void begin() {
		this.latest.clear();
	}

	@Override
	public void fold(ConsumerRecord<String, byte[]> record) {
		if (record.value() != null) {
			var wish = this.reader.read(record, WishMessage.class, WishMessage::toWish);
			this.latest.merge(wish.person().key(), wish, (a, b) -> (a.sequence() >= b.sequence()) ? a : b);
			this.wishes.restore(wish);
		}
	}

	@Override
	public void finish() {
		OneByOne.each(this.latest.values(), (it) -> "A wish", this.wishes::resume);
		this.latest.clear();
	}

}
