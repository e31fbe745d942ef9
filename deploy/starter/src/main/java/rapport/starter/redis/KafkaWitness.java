package rapport.starter.redis;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import rapport.starter.kafka.KafkaClientSettings;

/**
 * Kafka, which remembers the pulse as the offset of a group that nobody is in. Where it
 * has forgotten it, as it does after some days without any, the copy is made anew.
 */
final class KafkaWitness implements CopyWitness, AutoCloseable {

	private final KafkaClientSettings clients;

	private final BooleanSupplier topicsReady;

	private final String group;

	private final TopicPartition place;

	private @Nullable Admin admin;

	/**
	 * A witness.
	 * @param topicsReady says whether there are topics yet
	 * @param topic one of the service's own
	 */
	KafkaWitness(KafkaClientSettings clients, BooleanSupplier topicsReady, String service, String topic) {
		this.clients = clients;
		this.topicsReady = topicsReady;
		this.group = service + "-copy";
		this.place = new TopicPartition(topic, 0);
	}

	@Override
	public boolean ready() {
		return this.topicsReady.getAsBoolean();
	}

	@Override
	public String record() {
		return ask((kafka) -> kafka.describeCluster().clusterId().get());
	}

	@Override
	public OptionalLong noted() {
		var offset = ask((kafka) -> kafka.listConsumerGroupOffsets(this.group).partitionsToOffsetAndMetadata().get())
			.get(this.place);
		return (offset != null) ? OptionalLong.of(offset.offset()) : OptionalLong.empty();
	}

	@Override
	public void note(long pulse) {
		var noted = Map.of(this.place, new OffsetAndMetadata(pulse));
		ask((kafka) -> kafka.alterConsumerGroupOffsets(this.group, noted).all().get());
	}

	private interface Question<T> {

		T of(Admin kafka) throws ExecutionException, InterruptedException;

	}

	private synchronized <T> T ask(Question<T> question) {
		try {
			this.admin = (this.admin != null) ? this.admin : Admin.create(this.clients.admin());
			return question.of(this.admin);
		}
		catch (ExecutionException ex) {
			throw new WorkingCopy.LostException("Kafka does not tell of the working copy", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new WorkingCopy.LostException("Interrupted while Kafka was asked", ex);
		}
	}

	@Override
	public synchronized void close() {
		if (this.admin != null) {
			this.admin.close();
		}
	}

}
