package rapport.starter.kafka;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** How topics are made; rapport-starter.yml explains it. */
@ConfigurationProperties("rapport.kafka")
record KafkaSettings(int partitions, short replicas, int minInSyncReplicas, Duration compactionLag,
		Duration deadLettersKept) {

	private static final Duration LONGEST_LAG = Duration.ofHours(24);

	private static final Duration LONGEST_KEPT = Duration.ofDays(366);

	private static final int MOST_REPLICAS = 100;

	KafkaSettings {
		check(partitions >= 1 && partitions <= 1_000, "partitions must be 1 to 1000");
		check(replicas == -1 || (replicas >= 1 && replicas <= MOST_REPLICAS), "replicas must be -1, or 1 to 100");
		check(minInSyncReplicas >= 1 && minInSyncReplicas <= MOST_REPLICAS, "min-in-sync-replicas must be 1 to 100");
		check(replicas == -1 || minInSyncReplicas <= replicas,
				"min-in-sync-replicas must not be more than rapport.kafka.replicas");
		check(compactionLag.compareTo(Duration.ofSeconds(1)) >= 0 && compactionLag.compareTo(LONGEST_LAG) <= 0,
				"compaction-lag must be 1s to 24h");
		check(deadLettersKept.compareTo(Duration.ofMinutes(1)) >= 0 && deadLettersKept.compareTo(LONGEST_KEPT) <= 0,
				"dead-letters-kept must be 1m to 366d");
	}

	private static void check(boolean right, String rule) {
		if (!right) {
			throw new IllegalArgumentException("rapport.kafka." + rule);
		}
	}

}
