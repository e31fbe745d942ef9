package rapport.bench.speed;

/**
 * How well and how fast the best candidates are found for one of those there.
 *
 * @param enter she comes, and her candidates are found
 * @param query they are found
 * @param found the worth of those found, as a share of the best
 */
public record Finder(Stopwatch enter, Stopwatch query, double found) {
}
