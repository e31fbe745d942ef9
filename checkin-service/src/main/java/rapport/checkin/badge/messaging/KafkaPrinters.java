package rapport.checkin.badge.messaging;

import java.util.List;

import org.springframework.stereotype.Component;
import rapport.checkin.badge.Printer;
import rapport.checkin.badge.PrinterStore.PrinterPublisher;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Recorder;
import rapport.checkin.plumbing.Topics;
import rapport.starter.kafka.TopicEraser;

/** Publishes printers to Kafka. */
@Component
class KafkaPrinters implements PrinterPublisher {

	private final Recorder recorder;

	private final TopicEraser eraser;

	KafkaPrinters(Recorder recorder, TopicEraser eraser) {
		this.recorder = recorder;
		this.eraser = eraser;
	}

	@Override
	public void publish(Printer printer) {
		var event = printer.event().value();
		this.recorder.await(
				List.of(this.recorder.send(Topics.PRINTERS, event, event + "/" + printer.printerId(),
						PrinterMessage.of(printer), PrinterMessage.TYPE,
						event + "-" + printer.printerId() + "-" + printer.revision(), printer.at())),
				Recorder.PATIENCE);
	}

	@Override
	public void remove(EventId event, String printerId) {
		this.eraser.eraseKeys(Topics.PRINTERS, List.of(event.value() + "/" + printerId));
	}

}
