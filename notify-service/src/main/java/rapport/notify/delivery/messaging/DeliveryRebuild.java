package rapport.notify.delivery.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.notify.delivery.Resumption;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.FirstTexts;
import rapport.notify.ledger.LedgerRestore;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.notify.messaging.RebuildStep;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.OneByOne;

/** Makes known again how far each message came. */
@Component
@Order(4)
class DeliveryRebuild implements RebuildStep {

	private final MessageReader reader;

	private final LedgerRestore ledger;

	private final Resumption resumption;

	private final FirstTexts firsts;

	private final Map<MessageId, Send> unfinished = new ConcurrentHashMap<>();

	DeliveryRebuild(MessageReader reader, LedgerRestore ledger, Resumption resumption, FirstTexts firsts) {
		this.reader = reader;
		this.ledger = ledger;
		this.resumption = resumption;
		this.firsts = firsts;
	}

	@Override
	public String topic() {
		return Topics.DELIVERIES;
	}

	@Override
	public void begin() {
		this.unfinished.clear();
		this.ledger.begin();
	}

	@Override
	public void fold(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			return;
		}
		var send = this.reader.read(record, DeliveryMessage.class, DeliveryMessage::toSend);
		var recipient = send.trace().recipient();
		if (send.channel() == Channel.SMS && recipient != null
				&& (send.state().wentOut() || send.state() == SendState.SENDING)) {
			this.firsts.note(send.to().eventId(), recipient, send.id());
		}
		if (this.ledger.restore(send)) {
			if (this.resumption.unfinished(send)) {
				this.unfinished.put(send.id(), send);
			}
			else {
				this.unfinished.remove(send.id());
			}
		}
	}

	@Override
	public void finish() {
		OneByOne.each(this.unfinished.values(), (it) -> "The message " + it.id().value(), this.resumption::resume);
		this.unfinished.clear();
	}

}
