package rapport.notify.delivery.messaging;

import java.time.Instant;

import org.springframework.stereotype.Component;
import rapport.notify.delivery.Board;
import rapport.notify.event.ForgetListener;
import rapport.notify.ledger.FirstTexts;
import rapport.notify.ledger.LedgerRestore;
import rapport.notify.messaging.Topics;
import rapport.starter.kafka.TopicEraser;

/** Forgets an event's messages, here and in Kafka. */
@Component
class DeliveryForgetting implements ForgetListener {

	private final LedgerRestore ledger;

	private final Board board;

	private final FirstTexts firsts;

	private final TopicEraser eraser;

	DeliveryForgetting(LedgerRestore ledger, Board board, FirstTexts firsts, TopicEraser eraser) {
		this.ledger = ledger;
		this.board = board;
		this.firsts = firsts;
		this.eraser = eraser;
	}

	@Override
	public void forget(String eventId, Instant until) {
		this.ledger.forget(eventId);
		this.board.eraseAll(eventId);
		this.firsts.eraseAll(eventId);
		this.eraser.erase(Topics.DELIVERIES, eventId);
	}

}
