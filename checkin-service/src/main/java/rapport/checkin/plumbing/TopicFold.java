package rapport.checkin.plumbing;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes a topic into the working copy. To take a record in again changes nothing, and an
 * older one undoes no newer one.
 */
public interface TopicFold {

	String topic();

	/** Takes records in; one without a value says that its key is erased. */
	void fold(List<ConsumerRecord<String, byte[]>> batch);

}
