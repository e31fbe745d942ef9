package rapport.bench.evaluate;

/**
 * A round that was run.
 *
 * @param round from 1
 * @param atSeconds when, in the time of the presence
 * @param millis how long it took
 */
public record RoundRun(int round, long atSeconds, double millis, int introductions) {
}
