package rapport.bench.score;

/** Two people, by their numbers, and what it is worth to introduce them. */
public record Pair(int first, int other, double worth) {
}
