package rapport.notify.introduction.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionListener;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Introductions;
import rapport.notify.messaging.RebuildStep;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.OneByOne;

/**
 * Makes introductions known again, and plans what may still have to be told of them: what
 * was told is known by then.
 */
@Component
@Order(6)
class IntroductionRebuild implements RebuildStep {

	private static final Duration RECENT = Duration.ofHours(1);

	private final MessageReader reader;

	private final Introductions introductions;

	private final IntroductionListener listener;

	private final Clock clock;

	private final Map<String, Head> heads = new ConcurrentHashMap<>();

	IntroductionRebuild(MessageReader reader, Introductions introductions, IntroductionListener listener, Clock clock) {
		this.reader = reader;
		this.introductions = introductions;
		this.listener = listener;
		this.clock = clock;
	}

	private record Head(String eventId, String introductionId, long revision, boolean telling) {
	}

	@Override
	public String topic() {
		return Topics.INTRODUCTIONS;
	}

	@Override
	public void begin() {
		this.heads.clear();
	}

	@Override
	public void fold(ConsumerRecord<String, byte[]> record) {
		if (record.value() != null) {
			var introduction = this.reader.read(record, IntroductionMessage.class, IntroductionMessage::toIntroduction);
			this.introductions.put(introduction);
			this.heads.merge(
					introduction.eventId() + "/" + introduction.introductionId(), new Head(introduction.eventId(),
							introduction.introductionId(), introduction.revision(), telling(introduction)),
					(a, b) -> (a.revision() > b.revision()) ? a : b);
		}
	}

	private boolean telling(Introduction introduction) {
		return introduction.state() == IntroductionState.PROPOSED || introduction.state() == IntroductionState.ACCEPTED
				|| introduction.at().isAfter(this.clock.instant().minus(RECENT));
	}

	@Override
	public void finish() {
		OneByOne.each(this.heads.values(), (it) -> "The introduction " + it.introductionId(), this::tell);
		this.heads.clear();
	}

	private void tell(Head head) {
		if (head.telling()) {
			this.introductions.find(head.eventId(), head.introductionId()).ifPresent(this.listener::changed);
		}
	}

}
