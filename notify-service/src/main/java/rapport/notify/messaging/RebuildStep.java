package rapport.notify.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes one feature's part of the working copy anew from a topic. */
public interface RebuildStep {

	/** Returns the topic it reads. */
	String topic();

	/** Is called before the first step reads. */
	default void begin() {
	}

	/**
	 * Takes in a record of the topic; those of one key in their order, others by other
	 * threads beside.
	 */
	void fold(ConsumerRecord<String, byte[]> record);

	/** Is called when all steps have read, in the order of the steps. */
	default void finish() {
	}

}
