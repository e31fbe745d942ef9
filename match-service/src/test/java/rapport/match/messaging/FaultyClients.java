package rapport.match.messaging;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import rapport.starter.kafka.KafkaClientSettings;

/** Clients whose real producer leaves something out. */
final class FaultyClients extends KafkaClients {

	private final Fault fault;

	/** What its producer leaves out. */
	enum Fault {

		/**
		 * It dies before it commits its first introduction, and leaves the transaction
		 * open as kill -9 does.
		 */
		DIES_BEFORE_COMMIT,

		/** It sends no offsets, so that Kafka cannot ask whose partitions they are. */
		NO_OFFSETS

	}

	FaultyClients(KafkaClientSettings common, String instance, Fault fault) {
		super(common, instance);
		this.fault = fault;
	}

	@Override
	@SuppressWarnings("unchecked") // a proxy of exactly that type
	Producer<String, byte[]> producer() {
		var real = super.producer();
		var introduced = new AtomicBoolean();
		return (Producer<String, byte[]>) Proxy.newProxyInstance(Producer.class.getClassLoader(),
				new Class<?>[] { Producer.class }, (_, method, arguments) -> {
					if (arguments != null && arguments[0] instanceof ProducerRecord<?, ?> sent) {
						introduced.compareAndSet(false, sent.topic().equals(MatchTopics.INTRODUCTIONS));
					}
					if (this.fault == Fault.NO_OFFSETS && method.getName().equals("sendOffsetsToTransaction")) {
						return null;
					}
					if (this.fault == Fault.DIES_BEFORE_COMMIT && introduced.get()
							&& method.getName().equals("commitTransaction")) {
						real.close(Duration.ZERO);
						throw new IllegalStateException("killed");
					}
					try {
						return method.invoke(real, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

}
